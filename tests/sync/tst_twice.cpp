// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/syncdevice.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace doorstep;
using test::DeviceProcess;
using test::SyncDevice;

namespace {

const QString pin = u"135790"_s;

QString codeOf(const QJsonObject &reply) { return reply.value("error"_L1).toObject().value("code"_L1).toString(); }

} // namespace

/// Two syncs at once: of one app that is asked again and again, and of two that are started on one store, the first of
/// which the system kills behind the second. One does it, the other is told, and every edit is with the server once.
class TwiceTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestServer> m_server;
    std::optional<core::UserId> m_asha;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::TestServer>();
        m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
    }
    void cleanup() { m_server.reset(); }

    void sendsEachEditOnceHoweverOftenItIsAsked()
    {
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        core::Family family;
        family.name = u"Okoro"_s;
        const core::ScopeId home(device.put(family));
        device.sync();
        const auto before = m_server->counts().changes;
        int saved = 0;
        QVERIFY(test::eachRound(test::rounds(10, 300), [&](QRandomGenerator &dice) {
            std::vector<app::Later<core::Result<core::SyncSummary>>> asked;
            for (int i = dice.bounded(2, 6); i > 0; --i) {
                core::Note note;
                note.text = u"words"_s;
                device.put(note, home);
                ++saved;
                asked.push_back(device.engine().sync().syncNow());
                if (dice.bounded(2) == 0)
                    asked.push_back(device.engine().sync().syncNow());
            }
            bool all = true;
            for (auto &one : asked)
                all = test::await(std::move(one)).ok() && all;
            return all && device.pending().waiting == 0;
        }));
        QCOMPARE(m_server->counts().changes - before, qint64(saved));
    }

    void letsOneProcessHaveTheStoreAndTellsTheOther()
    {
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/store"_s;
        QString family;
        {
            DeviceProcess device(data);
            device.must(u"enrol"_s, {{u"invitation"_s, m_server->invite(*m_asha)}, {u"pin"_s, pin}});
            const QJsonObject fields{{u"name"_s, u"Okoro"_s}};
            family = device.must(u"put"_s, {{u"kind"_s, u"family"_s}, {u"fields"_s, fields}}).value(u"id"_s).toString();
            device.must(u"sync"_s);
            device.finish();
        }
        const auto before = m_server->counts().changes;
        int saved = 0;
        QVERIFY(test::eachRound(test::rounds(4, 150), [&](QRandomGenerator &dice) {
            DeviceProcess first(data);
            first.must(u"unlock"_s, {{u"pin"_s, pin}});
            for (int i = dice.bounded(1, 6); i > 0; --i, ++saved) {
                const QJsonObject fields{{u"text"_s, u"note %1"_s.arg(saved)}};
                first.must(u"put"_s, {{u"kind"_s, u"note"_s}, {u"scope"_s, family}, {u"fields"_s, fields}});
            }
            first.send(u"sync"_s, {});
            DeviceProcess second(data);
            const QJsonObject refused = second(u"unlock"_s, {{u"pin"_s, pin}});
            QThread::usleep(dice.bounded(20'000u));
            first.kill(); // somewhere in its sync, or behind it
            second.must(u"unlock"_s, {{u"pin"_s, pin}});
            second.must(u"sync"_s);
            const bool sent = second.must(u"status"_s).value(u"waiting"_s).toInt() == 0;
            second.finish();
            return codeOf(refused) == u"in_use"_s && sent;
        }));
        QCOMPARE(m_server->counts().changes - before, qint64(saved));
        QCOMPARE(m_server->countRecords(core::kindOf<core::Note>), qint64(saved));
    }
};

QTEST_GUILESS_MAIN(TwiceTest)
#include "tst_twice.moc"
