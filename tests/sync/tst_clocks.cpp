// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"

#include "core/types/records/note.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using test::DeviceProcess;

/// The shipped device under libfaketime, whose clock is set while it saves and syncs. Only in the full form, where
/// Debian's package `faketime` is there; tests/fault/testclocks.cpp is the short one.
class ClocksTest : public QObject
{
    Q_OBJECT

private:
    static QString library()
    {
        for (const QString &folder : QDir(u"/usr/lib"_s).entryList({u"*-linux-gnu*"_s}, QDir::Dirs)) {
            const QString path = u"/usr/lib/%1/faketime/libfaketime.so.1"_s.arg(folder);
            if (QFile::exists(path))
                return path;
        }
        return {};
    }

private Q_SLOTS:
    void loseNothingWhileTheyAreSet()
    {
        const int rounds = test::rounds(0, 300);
        if (rounds == 0)
            QSKIP("in the full form: ./dev fault clocks");
        const QString preloaded = library();
        QVERIFY2(!preloaded.isEmpty(), "the package faketime is not there");
        test::TestServer server;
        const auto asha = server.addUser(u"Asha"_s, core::Post::SocialWorker);
        const QTemporaryDir folder;
        const QString clock = folder.filePath(u"clock"_s);
        const auto set = [&clock](const QByteArray &when) {
            QFile file(clock);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(when + '\n') < 0)
                qFatal("the clock cannot be set");
        };
        const auto pin = u"135790"_s;
        set("+0");
        qputenv("LD_PRELOAD", preloaded.toUtf8());
        qputenv("FAKETIME_TIMESTAMP_FILE", clock.toUtf8());
        qputenv("FAKETIME_NO_CACHE", "1");
        qputenv("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        DeviceProcess device(folder.filePath(u"store"_s));
        for (const char *name : {"LD_PRELOAD", "FAKETIME_TIMESTAMP_FILE", "FAKETIME_NO_CACHE"})
            qunsetenv(name);
        device.must(u"enrol"_s, {{u"invitation"_s, server.invite(asha)}, {u"pin"_s, pin}});
        const QJsonObject okoro{{u"name"_s, u"Okoro"_s}};
        const QString
            family = device.must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, okoro}}).value(u"id"_s).toString();
        device.must(u"sync"_s);
        const auto before = server.counts().changes;
        int saved = 0;
        QVERIFY(test::eachRound(rounds, [&](QRandomGenerator &dice) {
            constexpr std::array settings{"+0", "+1h", "-1h", "+1d", "-1d", "@1970-01-02 00:00:00",
                "@2038-01-19 03:14:07", "@2106-02-07 06:28:16"};
            for (int i = 0; i < 5; ++i, ++saved) {
                const QJsonObject fields{{u"text"_s, u"note %1"_s.arg(saved)}};
                device.send(u"put"_s, {{u"kind"_s, u"note"_s}, {u"scope"_s, family}, {u"fields"_s, fields}});
                set(settings[size_t(dice.bounded(int(settings.size())))]); // while it saves
            }
            bool all = true;
            for (int i = 0; i < 5; ++i)
                all = all && device.reply().value_or(QJsonObject()).value(u"ok"_s).toBool();
            device.send(u"sync"_s);
            set(settings[size_t(dice.bounded(int(settings.size())))]);
            return all && device.reply().has_value();
        }));
        set("+0");
        device.must(u"sync"_s);
        QCOMPARE(device.must(u"status"_s).value(u"waiting"_s).toInt(), 0);
        QCOMPARE(server.counts().changes - before, qint64(saved));
        QCOMPARE(server.countRecords(core::kindOf<core::Note>), qint64(saved));
        device.finish();
        server.command({u"verify"_s});
        qInfo("%d notes", saved);
    }
};

QTEST_GUILESS_MAIN(ClocksTest)
#include "tst_clocks.moc"
