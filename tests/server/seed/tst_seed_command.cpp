// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;

/// `doorstep-server seed` as `./dev run` and measurements use it, into a real database.
class SeedCommand : public QObject
{
    Q_OBJECT

    std::unique_ptr<doorstep::test::TestServer> m_server;
    QTemporaryDir m_folder;

    static QList<QJsonObject> lines(const QString &printed)
    {
        QList<QJsonObject> objects;
        for (const QString &line : printed.split(u'\n', Qt::SkipEmptyParts))
            objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return objects;
    }
    QByteArray written(const QString &name)
    {
        (void)m_server->command({u"seed"_s, u"--seed"_s, u"4"_s, u"--out"_s, m_folder.filePath(name)});
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<doorstep::test::TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void thePracticeCouncilIsThereOnceAndNamesItsPeople()
    {
        const auto people = lines(m_server->command({u"seed"_s, u"--practice"_s}));
        QCOMPARE(people.size(), 3);
        QStringList names;
        for (const QJsonObject &person : people) {
            names.append(person.value("name"_L1).toString());
            const auto user = core::UserId::fromString(person.value("user"_L1).toString());
            QVERIFY(user.has_value());
            QVERIFY(!m_server->invite(*user).isEmpty());
        }
        QCOMPARE(names, (QStringList{u"Asha Begum"_s, u"Dawn Price"_s, u"Leo Marsh"_s}));
        QVERIFY(m_server->countRecords(core::kindOf<core::Family>) > 30);
        const auto before = m_server->counts();
        const auto again = lines(m_server->command({u"seed"_s, u"--practice"_s}));
        QCOMPARE(again.size(), 3);
        QCOMPARE(again[0].value("user"_L1), people[0].value("user"_L1));
        QCOMPARE(m_server->counts().changes, before.changes);
        QCOMPARE(m_server->counts().quarantined, 0);
        QCOMPARE(m_server->counts().openConflicts, 0);
    }

    void theSameSeedWritesTheSameFile()
    {
        const QByteArray first = written(u"a"_s);
        QVERIFY(first.size() > 1'000'000);
        QVERIFY(first == written(u"b"_s));
    }

    void aLoadUserHasItsRecords()
    {
        const auto before = m_server->counts();
        const auto user = lines(m_server->command({u"seed"_s, u"--records"_s, u"1000"_s, u"--scopes"_s, u"10"_s}));
        QCOMPARE(user.size(), 1);
        // The records, the user's own, and a grant in the user's scope for each family, their own scope and the
        // directory.
        QCOMPARE(m_server->counts().records, before.records + 1000 + 1 + 10 + 2);
    }

    // Incident 16 of other apps, the other way round: made-up families among real ones.
    void nobodyIsMadeUpAmongRealPeople()
    {
        doorstep::test::TestServer real;
        (void)real.addUser(u"Somebody real"_s, core::Post::SocialWorker);
        const auto before = real.counts();
        const auto marked = real.organisation().beForPractice(); // what every way of seeding asks first
        QVERIFY(!marked);
        QCOMPARE(marked.error().code, core::ErrorCode::InvalidInput);
        QCOMPARE(real.counts().changes, before.changes);
        QCOMPARE(real.counts().users, before.users);
    }
};

QTEST_GUILESS_MAIN(SeedCommand)
#include "tst_seed_command.moc"
