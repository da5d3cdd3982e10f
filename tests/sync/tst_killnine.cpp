// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"

#include <QDirIterator>
#include <QHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace doorstep;
using test::DeviceProcess;

namespace {

constexpr int putsARound = 120;
const QString pin = u"135790"_s;

} // namespace

/// A real device process is killed at random moments while it saves. What it answered ok for must be there, and must
/// reach the server once.
class KillNineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatItAnsweredOkFor()
    {
        test::TestServer server;
        const auto asha = server.addUser(u"Asha"_s, core::Post::SocialWorker);
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/store"_s;
        QString family;
        {
            DeviceProcess device(data);
            device.must(u"enrol"_s, {{u"invitation"_s, server.invite(asha)}, {u"pin"_s, pin}});
            family = device
                         .must(
                             u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, QJsonObject{{u"name"_s, u"Okoro"_s}}}})
                         .value(u"id"_s)
                         .toString();
            device.must(u"sync"_s);
            device.finish();
        }
        const auto before = server.counts();

        QSet<QString> promised; // ids of records that were answered ok for
        const int rounds = test::rounds(30, 2000);
        for (int round = 0; round < rounds; ++round)
            killDuringSaves(data, family, round, promised);
        QVERIFY(promised.size() > rounds); // the kills came while it was saving, not before

        DeviceProcess device(data);
        device.must(u"unlock"_s, {{u"pin"_s, pin}});
        const QHash<QString, int> held = notesOf(device, family);
        for (const QString &id : std::as_const(promised))
            QVERIFY2(held.value(id) == 1, qPrintable(id));
        device.must(u"sync"_s);
        QCOMPARE(device.must(u"status"_s).value(u"waiting"_s).toInt(), 0);
        // One row and one change in PostgreSQL for each note on the device, saved twice by nobody.
        QCOMPARE(server.countRecords(core::kindOf<core::Note>), held.size());
        QCOMPARE(server.counts().changes - before.changes, qint64(held.size()));
        QVERIFY(held.size() >= promised.size());
        device.finish();
        server.command({u"verify"_s});
        qInfo("%d rounds, %d notes answered ok for, %d held and counted in PostgreSQL", rounds, int(promised.size()),
            int(held.size()));
    }

    void leavesNoTypedWordReadableInItsFolder()
    {
        test::TestServer server;
        const auto asha = server.addUser(u"Asha"_s, core::Post::SocialWorker);
        const QTemporaryDir folder;
        DeviceProcess device(folder.path() + u"/store"_s);
        device.must(
            u"enrol"_s, {{u"invitation"_s, server.invite(asha)}, {u"pin"_s, pin}, {u"name"_s, u"halcyon-tablet"_s}});
        device.must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, QJsonObject{{u"name"_s, u"Zibeline"_s}}}});
        device.must(u"sync"_s);
        device.kill();
        int files = 0;
        for (QDirIterator it(folder.path(), QDir::Files, QDirIterator::Subdirectories); it.hasNext(); ++files) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll().toLower();
            for (const auto *word : {"zibeline", "halcyon", "practice council", "asha", "135790"})
                QVERIFY2(!bytes.contains(word), qPrintable(file.fileName() + u": "_s + QString::fromLatin1(word)));
        }
        QVERIFY(files >= 4);
    }

private:
    static void killDuringSaves(const QString &data, const QString &family, int round, QSet<QString> &promised)
    {
        auto &random = *QRandomGenerator::global();
        DeviceProcess device(data);
        device.must(u"unlock"_s, {{u"pin"_s, pin}});
        for (int i = 0; i < putsARound; ++i) {
            const QJsonObject fields{{u"text"_s, u"round %1 note %2"_s.arg(round).arg(i)}};
            device.send(u"put"_s, {{u"kind"_s, u"note"_s}, {u"scope"_s, family}, {u"fields"_s, fields}});
            if (i % 40 == 39 && round % 3 == 0)
                device.send(u"sync"_s); // some kills fall into a sync
        }
        const int replies = random.bounded(putsARound / 2);
        for (int i = 0; i < replies; ++i)
            remember(device.reply(), promised);
        QThread::usleep(random.bounded(4000u));
        device.kill();
        // What it had written before it died was answered as well.
        while (const auto reply = device.reply())
            remember(reply, promised);
    }

    static void remember(const std::optional<QJsonObject> &reply, QSet<QString> &promised)
    {
        if (reply && reply->value(u"ok"_s).toBool() && reply->contains(u"change"_s))
            promised.insert(reply->value(u"id"_s).toString());
    }

    static QHash<QString, int> notesOf(DeviceProcess &device, const QString &family)
    {
        QHash<QString, int> held;
        const auto records = device
                                 .must(u"list"_s, {{u"kind"_s, u"note"_s}, {u"scope"_s, family}, {u"limit"_s, 100'000}})
                                 .value(u"records"_s);
        const QJsonArray list = records.toArray();
        for (const auto &record : list)
            held[record.toObject().value(u"id"_s).toString()]++;
        return held;
    }
};

QTEST_GUILESS_MAIN(KillNineTest)
#include "tst_killnine.moc"
