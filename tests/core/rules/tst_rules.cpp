// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "core/rules/practice.h"
#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "core/types/records/agreement.h"
#include "core/types/records/childwords.h"
#include "core/types/records/neighbour.h"
#include "core/types/records/streetround.h"
#include "core/types/records/visit.h"
#include "core/wire/recordcodec.h"

#include <QTest>

#include <limits>

using namespace doorstep::core;
using namespace Qt::StringLiterals;

namespace {

template<class Record>
Result<Done> check(const Record &record)
{
    const FieldMap fields = toFields(record);
    const Change change{ChangeId::create(), 1, RecordId::create(), kindOf<Record>.number, Op::Put, 0, {}, 1, fields};
    return validate(kindOf<Record>, change, fields);
}

StreetRound round()
{
    StreetRound r;
    r.day = QDate(2026, 3, 4);
    r.block = u"Hill Street, even side"_s;
    r.homes = 24;
    r.noAnswer = 10;
    r.chatted = 2;
    return r;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockHasAtLeastTwentyHomes()
    {
        QVERIFY(check(round()).ok());
        StreetRound few = round();
        few.homes = 19;
        QCOMPARE(check(few).error().code, ErrorCode::InvalidInput);
        StreetRound more = round();
        more.noAnswer = 25;
        QVERIFY(!check(more).ok());
        StreetRound negative = round();
        negative.chatted = -1;
        QVERIFY(!check(negative).ok());
        StreetRound hostile = round(); // two counts whose sum does not fit into 64 bits
        hostile.noAnswer = std::numeric_limits<qint64>::max();
        hostile.notNow = std::numeric_limits<qint64>::max();
        QVERIFY(!check(hostile).ok());
    }

    void consentEndsWithinTwelveMonths()
    {
        Neighbour neighbour;
        neighbour.firstName = u"Ms Reid"_s;
        neighbour.agreedOn = QDate(2026, 1, 1);
        neighbour.endsOn = QDate(2026, 12, 31);
        QVERIFY(check(neighbour).ok());
        neighbour.endsOn = QDate(2027, 2, 1);
        QVERIFY(!check(neighbour).ok());
        neighbour.endsOn = QDate();
        QVERIFY(!check(neighbour).ok());
        Agreement agreement;
        agreement.from = QDate(2026, 1, 1);
        agreement.to = QDate(2025, 1, 1);
        QVERIFY(!check(agreement).ok());
    }

    void aValueOfAnotherTypeIsRefusedByName()
    {
        FieldMap fields;
        fields.set(kindOf<Visit>.field("arrived_at")->tag, encodeValue(u"half past three"_s));
        const Change change{ChangeId::create(), 1, RecordId::create(), kindOf<Visit>.number, Op::Put, 0, {}, 1, fields};
        const auto result = validate(kindOf<Visit>, change, fields);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QCOMPARE(result.error().detail, u"arrived_at"_s);
    }

    void aKindIsWrittenOnlyInItsKindOfScopeByItsRoles()
    {
        QVERIFY(mayWrite(kindOf<Visit>, ScopeKind::Family, Role::Lead));
        QVERIFY(!mayWrite(kindOf<Visit>, ScopeKind::Family, Role::Parent));
        QVERIFY(!mayWrite(kindOf<Visit>, ScopeKind::Circle, Role::Lead));
        QVERIFY(!mayWrite(kindOf<Grant>, ScopeKind::User, Role::Owner));
        for (const KindInfo *kind : allKinds())
            QVERIFY2(!mayWrite(*kind, kind->scope, Role::Admin), kind->name);
    }

    // "Just me", hidden addresses and hiding wait for their scopes: nothing can be written there.
    void nothingIsWrittenWhereItsKeysDoNotExistYet()
    {
        for (const ScopeKind sealed : {ScopeKind::Reader, ScopeKind::Advocacy, ScopeKind::Child, ScopeKind::Vault}) {
            QVERIFY(!isWritableScope(sealed));
            for (const KindInfo *kind : allKinds())
                QVERIFY2(kind->scope != sealed, kind->name);
        }
        for (const KindInfo *kind : allKinds()) {
            for (const FieldInfo &field : kind->fields) {
                for (const char *offer : {"hidden", "just_me", "hide", "shared_level"})
                    QVERIFY2(!QByteArray(field.name).contains(offer), field.name);
            }
        }
    }

    void aFamilysFileIsForPractitionersAndItsCirclesForWhoStandsByIt()
    {
        for (const ScopeKind file : {ScopeKind::Family, ScopeKind::Restricted}) {
            QVERIFY(mayHold(file, Role::Lead) && mayHold(file, Role::CoWorker) && mayHold(file, Role::Manager));
            for (const Role role : {Role::Advocate, Role::Volunteer, Role::Connector, Role::Parent, Role::YoungPerson,
                     Role::Member, Role::Owner, Role::Admin})
                QVERIFY(!mayHold(file, role));
        }
        QVERIFY(mayHold(ScopeKind::Circle, Role::Advocate) && mayHold(ScopeKind::Circle, Role::Parent));
        QVERIFY(!mayHold(ScopeKind::Circle, Role::Admin) && !mayHold(ScopeKind::User, Role::Lead));
    }

    // A scope is all or nothing, so what somebody in it must not read cannot lie in it.
    void whatIsHiddenLiesInRestrictedAlone()
    {
        int hidden = 0;
        for (const KindInfo *kind : allKinds()) {
            for (const FieldInfo &field : kind->fields) {
                if (field.dataClass != DataClass::Hidden)
                    continue;
                ++hidden;
                QVERIFY2(kind->scope == ScopeKind::Restricted, field.name);
            }
        }
        QVERIFY(hidden > 0);
    }

    void aGrantHoldsFromItsFirstDayToItsLast()
    {
        Grant grant;
        grant.from = QDate(2026, 1, 1);
        grant.to = QDate(2026, 6, 30);
        QVERIFY(inForce(grant, QDate(2026, 6, 30)));
        QVERIFY(!inForce(grant, QDate(2026, 7, 1)));
        QVERIFY(!inForce(grant, QDate(2025, 12, 31)));
        grant.to = QDate();
        QVERIFY(!inForce(grant, QDate(2026, 6, 30)));
    }

    void onlyTheAuthorChangesAChildsWords()
    {
        const UserId asha = UserId::create();
        FieldMap fields;
        fields.set(kindOf<ChildWords>.field("words")->tag, encodeValue(u"I like when Nana comes"_s));
        const Change change{
            ChangeId::create(), 1, RecordId::create(), kindOf<ChildWords>.number, Op::Put, 0, {}, 1, fields};
        QVERIFY(ownerMayChange(kindOf<ChildWords>, change, asha, asha));
        QVERIFY(!ownerMayChange(kindOf<ChildWords>, change, asha, UserId::create()));
        QVERIFY(ownerMayChange(kindOf<ChildWords>, change, std::nullopt, UserId::create()));
        for (const Op op : {Op::Delete, Op::Restore}) {
            const Change whole{ChangeId::create(), 1, RecordId::create(), kindOf<ChildWords>.number, op, 0, {}, 1, {}};
            QVERIFY(ownerMayChange(kindOf<ChildWords>, whole, asha, asha));
            QVERIFY(!ownerMayChange(kindOf<ChildWords>, whole, asha, UserId::create()));
            const Change visit{ChangeId::create(), 1, RecordId::create(), kindOf<Visit>.number, op, 0, {}, 1, {}};
            QVERIFY(ownerMayChange(kindOf<Visit>, visit, asha, UserId::create()));
        }
    }

    void theOneWhoWasPromisedSetsTheOutcome()
    {
        const auto event = [](PromiseState state, bool byOwner) {
            PromiseEvent e;
            e.state = state;
            e.byOwner = byOwner;
            return e;
        };
        const QDate due(2026, 3, 5);
        auto standing = promiseStanding({event(PromiseState::Offered, false)}, due, QDate(2026, 3, 6));
        QVERIFY(standing.late);
        standing = promiseStanding({event(PromiseState::Kept, true)}, due, QDate(2026, 3, 4));
        QCOMPARE(standing.outcome, PromiseState::Offered);
        QCOMPARE(*standing.ownersAnswer, PromiseState::Kept);
        standing = promiseStanding(
            {event(PromiseState::Kept, true), event(PromiseState::Broken, false)}, due, QDate(2026, 3, 6));
        QCOMPARE(standing.outcome, PromiseState::Broken);
        QVERIFY(standing.disputed);
        standing = promiseStanding(
            {event(PromiseState::Broken, false), event(PromiseState::KeptLate, false)}, due, QDate(2026, 3, 9));
        QVERIFY(!standing.late);
        QVERIFY(!standing.disputed);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
