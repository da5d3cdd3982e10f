// SPDX-License-Identifier: Apache-2.0
#include "server/seed/loaduser.h"
#include "server/seed/practice.h"
#include "tests/server/seed/memorysink.h"

#include "core/types/records/advocacyrequest.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/visit.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::server;
using namespace doorstep::server::seed;

class SeedPractice : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 11, 22};
    seed::testing::MemorySink m_council;
    std::vector<PersonToBe> m_people;

    SeedOrder order() const
    {
        SeedOrder made;
        made.seed = 1;
        made.today = m_today;
        return made;
    }
    QSet<core::ScopeId> scopesOf(const core::UserId &user, core::ScopeKind kind) const
    {
        QSet<core::ScopeId> scopes;
        for (const SeedGrant &grant : m_council.granted) {
            if (grant.user == user && grant.scopeKind == kind)
                scopes.insert(grant.scope);
        }
        return scopes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto people = writePractice(m_council, order());
        QVERIFY(people.ok());
        m_people = std::move(*people);
        QCOMPARE(m_council.faults, QStringList());
    }

    void hasThreePeopleToBe()
    {
        QCOMPARE(m_people.size(), size_t(3));
        QCOMPARE(m_people[0].name, u"Asha Begum"_s);
        QCOMPARE(m_people[1].name, u"Dawn Price"_s);
        QCOMPARE(m_people[2].name, u"Leo Marsh"_s);
        for (const PersonToBe &person : m_people)
            QCOMPARE(m_council.users.at(person.user).name, person.name);
    }

    void ashaLeadsNineFamiliesAndSeesSomeOfThemToday()
    {
        const auto families = scopesOf(m_people[0].user, core::ScopeKind::Family);
        QCOMPARE(families.size(), 9);
        QList<int> hours;
        for (const auto &[key, visit] : m_council.of<core::Visit>()) {
            if (visit.worker != m_people[0].user || visit.finishedAt || !visit.plannedAt)
                continue;
            QVERIFY(families.contains(key.first));
            const QDateTime when = visit.plannedAt->toDateTime().toUTC();
            if (when.date() == m_today)
                hours.append(when.time().hour());
        }
        std::sort(hours.begin(), hours.end());
        QCOMPARE(hours, (QList<int>{14, 16, 17}));
    }

    void theOkaforLewisFamilyIsTheOneThatThePagesShow()
    {
        std::optional<core::ScopeId> family;
        for (const auto &[key, one] : m_council.of<core::Family>()) {
            if (one.name == "The Okafor-Lewis family"_L1)
                family = key.first;
        }
        QVERIFY(family.has_value());
        QMap<QString, core::Person> people;
        for (const auto &[key, person] : m_council.of<core::Person>()) {
            if (key.first == *family)
                people.insert(person.knownAs, person);
        }
        const auto age = [&](const QString &name) {
            const QDate born = people.value(name).born;
            return m_today.year() - born.year() - (born.addYears(m_today.year() - born.year()) > m_today ? 1 : 0);
        };
        QCOMPARE(age(u"Amara"_s), 7);
        QCOMPARE(age(u"Jo"_s), 4);
        QCOMPARE(people.value(u"Chidi"_s).part, u"Mum"_s);
        QCOMPARE(people.value(u"Rose"_s).part, u"Nana"_s);
        QVERIFY(people.contains(u"Ms Reid"_s));
        QVERIFY(people.contains(u"Marcus"_s));
    }

    void dawnReadsWhatSheIsAskedAndOnlyTheCirclesThatSheSaidYesTo()
    {
        QVERIFY(scopesOf(m_people[1].user, core::ScopeKind::Family).isEmpty());
        const auto circles = scopesOf(m_people[1].user, core::ScopeKind::Circle);
        int asked = 0;
        for (const auto &[key, request] : m_council.of<core::AdvocacyRequest>()) {
            if (request.advocate == m_people[1].user) {
                QVERIFY(circles.contains(key.first));
                QVERIFY(request.circle.has_value());
                QCOMPARE(
                    circles.contains(core::ScopeId(*request.circle)), request.state == core::RequestState::Accepted);
                asked += request.state == core::RequestState::Asked ? 1 : 0;
            }
        }
        QVERIFY(asked >= 1);
    }

    void leoHasHadThirteenTuesdaysAndKnowsTheStreet()
    {
        QVERIFY(scopesOf(m_people[2].user, core::ScopeKind::Family).isEmpty());
        const auto patches = scopesOf(m_people[2].user, core::ScopeKind::Neighbourhood);
        QCOMPARE(patches.size(), 1);
        QVERIFY(scopesOf(m_people[0].user, core::ScopeKind::Neighbourhood).contains(*patches.begin()));
        int tuesdays = 0;
        for (const auto &[key, entry] : m_council.all) {
            if (entry.kind == core::kindOf<core::Touchpoint>.number && entry.author == m_people[2].user)
                tuesdays += core::fromFields<core::Touchpoint>(entry.fields)->day.dayOfWeek() == 2 ? 1 : 0;
        }
        QCOMPARE(tuesdays, 13);
    }

    void aLoadUserHasExactlyWhatWasAskedFor()
    {
        seed::testing::MemorySink sink;
        const auto user = writeLoadUser(sink, order(), 1003, 7);
        QVERIFY(user.ok());
        QCOMPARE(sink.faults, QStringList());
        QCOMPARE(sink.all.size(), size_t(1003));
        QSet<core::ScopeId> scopes;
        for (const auto &[key, entry] : sink.all)
            scopes.insert(key.first);
        QCOMPARE(scopes.size(), 7);
        QCOMPARE(sink.granted.size(), size_t(7));
    }
};

QTEST_GUILESS_MAIN(SeedPractice)
#include "tst_seed_practice.moc"
