// SPDX-License-Identifier: Apache-2.0
#include "server/seed/council.h"
#include "server/seed/filesink.h"
#include "tests/server/seed/memorysink.h"

#include "core/types/records/childwords.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/family.h"
#include "core/types/records/household.h"
#include "core/types/records/neighbour.h"
#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "core/types/records/promise.h"
#include "core/types/records/relationship.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/status.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/visit.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;
using namespace doorstep::server::seed;

namespace {

const QDate today(2026, 3, 2);

SeedOrder order(quint64 seed, const CouncilSize &size)
{
    SeedOrder made;
    made.seed = seed;
    made.today = today;
    made.organisation = madeUpOrganisation();
    made.size = size;
    return made;
}

QByteArray written(quint64 seed, const CouncilSize &size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    FileSink sink(buffer, madeUpOrganisation());
    return writeCouncil(sink, order(seed, size)) ? buffer.data() : QByteArray();
}

constexpr CouncilSize small = sizeM.dividedBy(40);

} // namespace

class SeedCouncil : public QObject
{
    Q_OBJECT

    seed::testing::MemorySink m_council;
    std::vector<MustInclude> m_found;

    const MustInclude &special(const char *id) const
    {
        for (const MustInclude &one : m_found) {
            if (QLatin1StringView(one.id) == QLatin1StringView(id))
                return one;
        }
        qFatal("%s is not in the report", id);
    }
    template<class Record>
    Record open(const char *id, size_t place = 0) const
    {
        const auto &where = special(id).places.at(place);
        const auto record = m_council.find<Record>(where.scope, where.record);
        if (!record)
            qFatal("%s: record %d is not there", id, int(place));
        return *record;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto found = writeCouncil(m_council, order(7, sizeS));
        QVERIFY(found.ok());
        m_found = std::move(*found);
    }

    void theSameSeedGivesTheSameBytes()
    {
        const QByteArray first = written(7, small);
        QVERIFY(first.size() > 100'000);
        QVERIFY(first == written(7, small));
        QVERIFY(first != written(8, small));
    }

    void theFileIsASequenceOfTheProfile()
    {
        const QByteArray bytes = written(7, sizePractice);
        qsizetype at = 0;
        int items = 0;
        while (at < bytes.size()) {
            const auto length = core::firstItem(QByteArrayView(bytes).sliced(at));
            QVERIFY(length.has_value());
            at += *length;
            ++items;
        }
        QVERIFY(items > 1000);
    }

    void everyRecordIsOneThatTheServerTakes() const { QCOMPARE(m_council.faults, QStringList()); }

    void hasTheSizesOfAnEighthOfAnAverageCouncil()
    {
        const auto families = m_council.of<core::Family>().size();
        QVERIFY(families >= 312 && families < 360);
        const auto people = m_council.of<core::Person>().size();
        QVERIFY2(people > 2800 && people < 4200, qPrintable(QString::number(people)));
        const auto ties = m_council.of<core::Relationship>().size();
        QVERIFY2(ties > 5000 && ties < 8000, qPrintable(QString::number(ties)));
        const auto visits = m_council.of<core::Visit>().size();
        QVERIFY2(visits > 3000 && visits < 6000, qPrintable(QString::number(visits)));
        QVERIFY(m_council.of<core::Touchpoint>().size() > 5000);
        QVERIFY(m_council.of<core::Promise>().size() > 1000);
        QVERIFY(m_council.users.size() > 120);
    }

    void aCouncilOfTenYearsHasFamiliesWhoseHelpHasEnded()
    {
        seed::testing::MemorySink sink;
        constexpr CouncilSize tenYears = sizeM.dividedBy(25).after(9);
        QVERIFY(writeCouncil(sink, order(7, tenYears)).ok());
        QCOMPARE(sink.faults, QStringList());
        QHash<core::ScopeId, QDate> closed;
        QSet<int> years;
        for (const auto &[key, family] : sink.of<core::Family>()) {
            if (!family.closedOn.isValid() || family.closedOn > today.addYears(-1))
                continue; // open, or one of the special families
            closed.insert(key.first, family.closedOn);
            years.insert(family.closedOn.year());
        }
        QCOMPARE(closed.size(), tenYears.closedEachYear * 9);
        QVERIFY(years.size() >= 9);
        for (const auto &[key, visit] : sink.of<core::Visit>()) {
            const auto found = closed.constFind(key.first);
            if (found != closed.constEnd())
                QVERIFY(visit.plannedAt->toDateTime().toUTC().date() <= *found);
        }
        int leadsOfThen = 0; // who led it was here when it ended
        for (const SeedGrant &grant : sink.granted) {
            const auto found = closed.constFind(grant.scope);
            if (found == closed.constEnd())
                continue;
            QVERIFY(grant.to <= *found); // nobody reads on in a family whose help has ended
            const QDate left = sink.users.at(grant.user).endedOn;
            leadsOfThen += grant.role == core::Role::Lead && (!left.isValid() || left > *found) ? 1 : 0;
        }
        QVERIFY2(leadsOfThen * 10 >= closed.size() * 9, qPrintable(QString::number(leadsOfThen)));
    }

    void tiesAndCardsPointAtPeopleOfTheirOwnScope()
    {
        for (const auto &[key, tie] : m_council.of<core::Relationship>()) {
            QVERIFY(m_council.find<core::Person>(key.first, core::RecordId(*tie.from)).has_value());
            QVERIFY(m_council.find<core::Person>(key.first, core::RecordId(*tie.to)).has_value());
            QVERIFY(tie.whoseView.has_value());
        }
        for (const auto &[key, promise] : m_council.of<core::Promise>()) {
            if (promise.toWhom)
                QVERIFY(m_council.find<core::CircleCard>(key.first, core::RecordId(*promise.toWhom)).has_value());
            QVERIFY(promise.ownerUser || promise.ownerCard || !promise.ownerPost.isEmpty());
        }
    }

    void everyFamilyHasOneLeadAndEveryGrantEnds()
    {
        QHash<core::ScopeId, int> leads;
        for (const SeedGrant &grant : m_council.granted) {
            QVERIFY(grant.to.isValid() && grant.from <= grant.to);
            QVERIFY(m_council.users.contains(grant.user));
            leads[grant.scope] += grant.scopeKind == core::ScopeKind::Family && grant.role == core::Role::Lead ? 1 : 0;
        }
        for (const auto &[key, family] : m_council.of<core::Family>())
            QCOMPARE(leads.value(key.first), 1);
    }

    void namesAreOfManyLanguagesAndScripts()
    {
        QSet<int> scripts;
        for (const auto &[key, person] : m_council.of<core::Person>()) {
            QVERIFY(!person.knownAs.isEmpty());
            for (const QString &name : person.names)
                scripts.insert(int(name.at(0).script()));
        }
        QVERIFY(scripts.contains(QChar::Script_Arabic));
        QVERIFY(scripts.contains(QChar::Script_Gurmukhi));
        QVERIFY(scripts.contains(QChar::Script_Bengali));
        QVERIFY(scripts.contains(QChar::Script_Cyrillic));
        QSet<QString> languages;
        for (const auto &[key, said] : m_council.of<core::ChildWords>())
            languages.insert(said.language);
        QVERIFY(languages.size() >= 4);
    }

    void telephonesAndPostcodesAreNobodys()
    {
        static const QRegularExpression postcode(u"\\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\\b"_s);
        int homes = 0;
        for (const auto &[key, home] : m_council.of<core::Household>()) {
            for (const QString &line : home.address) {
                if (postcode.match(line).hasMatch()) {
                    QVERIFY2(line.startsWith("QX"_L1), qPrintable(line)); // no postcode begins with Q
                    ++homes;
                }
            }
        }
        QVERIFY(homes > 100);
        for (const auto &[key, person] : m_council.of<core::Person>()) {
            for (const QString &contact : person.contacts)
                QVERIFY2(contact.startsWith("07700 900"_L1), qPrintable(contact)); // numbers kept for drama
        }
        for (const auto &[key, neighbour] : m_council.of<core::Neighbour>())
            QVERIFY(neighbour.contact.startsWith("07700 900"_L1));
    }

    void visitsAreInTheAfternoonOfAWorkingDay()
    {
        int afternoon = 0;
        int all = 0;
        for (const auto &[key, visit] : m_council.of<core::Visit>()) {
            if (!visit.arrivedAt)
                continue;
            ++all;
            const int hour = visit.arrivedAt->toDateTime().toUTC().time().hour();
            afternoon += hour >= 14 && hour <= 17 ? 1 : 0;
        }
        QVERIFY(afternoon > all * 98 / 100);
    }

    void summerTimeFollowsItsRule()
    {
        QCOMPARE(englandMs(QDate(2026, 1, 15), 16, 0),
            QDateTime(QDate(2026, 1, 15), QTime(16, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(englandMs(QDate(2026, 7, 15), 16, 0),
            QDateTime(QDate(2026, 7, 15), QTime(15, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(englandMs(QDate(2026, 3, 29), 3, 0),
            QDateTime(QDate(2026, 3, 29), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch());
        QCOMPARE(englandMs(QDate(2026, 10, 25), 3, 0),
            QDateTime(QDate(2026, 10, 25), QTime(3, 0), Qt::UTC).toMSecsSinceEpoch());
    }

    void reportsEachMustIncludeOnce()
    {
        QStringList ids;
        for (const MustInclude &one : m_found) {
            ids.append(QString::fromLatin1(one.id));
            QVERIFY(!one.places.empty());
        }
        ids.sort();
        QCOMPARE(ids, (QStringList{u"adoption_file_split"_s, u"advocate_once_client"_s, u"boat"_s,
                          u"clock_wrong_three_years"_s, u"daylight_saving_night"_s, u"deaf_parent"_s, u"death"_s,
                          u"disabled_child_90_nights"_s, u"estranged_parent_own_login"_s, u"kin_carer"_s,
                          u"name_and_gender_change"_s, u"neighbour_also_teacher"_s, u"no_fixed_address"_s,
                          u"parent_aged_16"_s, u"phone_lost_mid_visit"_s, u"refuge_address"_s, u"traveller_site"_s,
                          u"twins_same_initial"_s, u"two_homes"_s, u"unborn_child"_s, u"volunteers_own_child"_s}));
    }

    void childrenOfTheMustIncludesAreThere()
    {
        const auto first = open<core::Person>("twins_same_initial", 0);
        const auto second = open<core::Person>("twins_same_initial", 1);
        QVERIFY(first.born == second.born && first.knownAs[0] == second.knownAs[0] && first.knownAs != second.knownAs);
        const core::Id<core::Person> kai(special("two_homes").places[0].record);
        QVERIFY(open<core::Household>("two_homes", 1).members.contains(kai));
        QVERIFY(open<core::Household>("two_homes", 2).members.contains(kai));
        const auto young = open<core::Person>("parent_aged_16");
        QVERIFY(young.born.addYears(16) <= today && young.born.addYears(17) > today
                && young.isChild == std::optional(true));
        QVERIFY(open<core::Person>("unborn_child").born > today);
        QCOMPARE(open<core::Person>("unborn_child").bornKnown, std::optional(core::BirthKnown::Due));
        QVERIFY(open<core::Person>("name_and_gender_change").names.size() == 2);
        QVERIFY(open<core::Person>("death").diedOn.isValid());
        const auto before = open<core::Person>("adoption_file_split", 0);
        const auto after = open<core::Person>("adoption_file_split", 1);
        QCOMPARE(before.born, after.born);
        QVERIFY(!before.joinedTo && !before.movedTo && !after.joinedTo && before.councilNumber.isEmpty());
        QVERIFY(special("adoption_file_split").places[0].scope != special("adoption_file_split").places[1].scope);
        QCOMPARE(open<core::Person>("kin_carer").part, u"Grandad"_s);
        QVERIFY(!open<core::Person>("disabled_child_90_nights").accessNeeds.isEmpty());
    }

    void theRefugesAddressIsNowhere()
    {
        QVERIFY(open<core::Household>("refuge_address", 0).address.isEmpty());
        QCOMPARE(open<core::SafeContact>("refuge_address", 1).mayLeaveMessage, std::optional(false));
        QCOMPARE(special("refuge_address").places[1].scope,
            core::restrictedScope(special("refuge_address").places[0].scope));
    }

    void grownUpsOfTheMustIncludesAreThere()
    {
        QVERIFY(open<core::Household>("no_fixed_address").address.isEmpty());
        QVERIFY(open<core::Household>("traveller_site").address[0].contains("Pitch"_L1));
        QVERIFY(open<core::Household>("boat").address[0].contains("boat"_L1));
        QVERIFY(open<core::Person>("deaf_parent").languages.contains("British Sign Language"_L1));
        QCOMPARE(open<core::Neighbour>("neighbour_also_teacher", 1).firstName,
            open<core::Person>("neighbour_also_teacher", 0).knownAs);
        for (const char *id : {"advocate_once_client", "volunteers_own_child"})
            QVERIFY(m_council.users.contains(core::UserId(special(id).places[1].record)));
        const auto card = open<core::CircleCard>("estranged_parent_own_login", 1);
        QVERIFY(m_council.users.contains(*card.user));
        int grants = 0;
        for (const SeedGrant &grant : m_council.granted) {
            if (grant.user == *card.user) {
                QCOMPARE(grant.scope, special("estranged_parent_own_login").places[1].scope);
                ++grants;
            }
        }
        QCOMPARE(grants, 1);
    }

    void clocksOfTheMustIncludesAreWrongAsTheyShouldBe()
    {
        const auto wrong = open<core::Visit>("clock_wrong_three_years");
        QVERIFY(wrong.plannedAt->ms - wrong.arrivedAt->ms > qint64(3 * 364) * 24 * 3600 * 1000);
        const auto night = open<core::Visit>("daylight_saving_night");
        QCOMPARE(night.leftAt->ms - night.arrivedAt->ms, qint64(3600 * 1000));
        const QDate day = night.arrivedAt->toDateTime().toUTC().date();
        QVERIFY(day.month() == 10 && day.dayOfWeek() == 7 && day.day() > 24);
        const auto lost = open<core::Visit>("phone_lost_mid_visit");
        QVERIFY(lost.arrivedAt && !lost.leftAt && !lost.finishedAt && !lost.outcome);
    }
};

QTEST_GUILESS_MAIN(SeedCouncil)
#include "tst_seed_council.moc"
