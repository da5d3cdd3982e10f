// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "platform/fake/fakeclock.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/syncdevice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ErrorCode;
using core::Family;
using test::await;
using test::eventually;
using test::SyncDevice;
using State = app::Session::State;

/// Enrolled, locked, open: on a real store, with an enrolment by a real server.
class DeviceSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::TestServer>();
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
    }
    void cleanupTestCase() { m_server.reset(); }

    void isLockedAfterARestartAndOpensWithThePin()
    {
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        const auto family = device.put(familyNamed(u"The Okoros"_s));
        device.restart();
        QCOMPARE(device.session().state(), State::Locked);
        QVERIFY(!device.session().identity());
        QVERIFY(device.session().token().isEmpty());
        QCOMPARE(device.find<Family>(family).error().code, ErrorCode::Locked);
        QCOMPARE(device.trySync().error().code, ErrorCode::Locked);
        QVERIFY(device.unlock().ok());
        QCOMPARE(device.session().identity()->userName, u"Asha Verma"_s);
        QCOMPARE(device.value<Family>(family).name, u"The Okoros"_s);
    }

    void countsWrongPins()
    {
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        device.restart();
        QCOMPARE(device.unlock(u"000000"_s).error().code, ErrorCode::WrongSecret);
        QCOMPARE(device.session().state(), State::Locked);
        QCOMPARE(device.session().tries().left, int(core::Keyfile::mostTries) - 1);
        QVERIFY(device.unlock().ok());
    }

    void canBeEnrolledAnewAfterTenWrongPins()
    {
        platform::FakeClock clock;
        SyncDevice device({0, false, &clock, 0});
        device.enrol(m_server->invite(*m_asha));
        device.put(familyNamed(u"The Okoros"_s));
        device.restart();
        for (quint64 i = 0; i < core::Keyfile::mostTries; ++i) {
            clock.advance(24LL * 60 * 60 * 1000);
            QVERIFY(!device.unlock(u"000000"_s).ok());
        }
        QVERIFY(device.session().keysGone());
        QVERIFY(!device.unlock().ok());
        device.enrol(m_server->invite(*m_asha));
        QCOMPARE(device.count<Family>(), 0);
        const auto kept = QDir(device.folder()).entryList({u"outbox.journal*sealed*"_s, u"*sealed*"_s});
        QVERIFY2(!kept.isEmpty(), qPrintable(QDir(device.folder()).entryList().join(u' ')));
        device.restart();
        QVERIFY(device.unlock().ok());
    }

    void locksByItselfWhenNobodyTouchesIt()
    {
        platform::FakeClock clock;
        SyncDevice device({0, false, &clock, 120'000});
        device.enrol(m_server->invite(*m_asha));
        clock.advance(119'000);
        device.session().touched();
        clock.advance(119'000);
        QTest::qWait(50);
        QCOMPARE(device.session().state(), State::Open);
        clock.advance(1'000);
        QSignalSpy spy(&device.session(), &app::Session::stateChanged);
        QVERIFY(eventually([&] { return device.session().state() == State::Locked; }));
        QVERIFY(device.session().token().isEmpty());
        QVERIFY(device.unlock().ok());
    }

    void finishesASaveThatWasAskedForBeforeTheLock()
    {
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        const auto id = core::RecordId::create();
        const auto edit = core::newRecord(core::ScopeId(id), core::ScopeKind::Family, id, familyNamed(u"The Okoros"_s));
        auto saving = device.engine().store().run([edit](core::RecordStore &store) { return store.write(edit); });
        QVERIFY(await(device.session().lock()).ok());
        QVERIFY(await(saving).ok());
        QVERIFY(device.unlock().ok());
        QCOMPARE(device.value<Family>(id).name, u"The Okoros"_s);
    }

    void opensWithTheNewPinOnly()
    {
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        QCOMPARE(await(device.session().changePin(u"999999"_s, u"246802"_s)).error().code, ErrorCode::WrongSecret);
        QVERIFY(await(device.session().changePin(QString::fromUtf16(SyncDevice::pin), u"246802"_s)).ok());
        device.restart();
        QCOMPARE(device.unlock().error().code, ErrorCode::WrongSecret);
        QVERIFY(device.unlock(u"246802"_s).ok());
    }

    void refusesAnInvitationThatIsNone()
    {
        SyncDevice device;
        QCOMPARE(device.tryEnrol(u"doorstep1:abc"_s).error().code, ErrorCode::InvalidInput);
        QCOMPARE(device.session().state(), State::NotEnrolled);
    }

    void refusesAnInvitationThatWasUsed()
    {
        const QString invitation = m_server->invite(*m_asha);
        SyncDevice first;
        first.enrol(invitation);
        SyncDevice second;
        QCOMPARE(second.tryEnrol(invitation).error().code, ErrorCode::Refused);
        QCOMPARE(second.session().state(), State::NotEnrolled);
    }

    void saysThatAnotherProcessHoldsTheStore()
    {
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        test::DeviceProcess second(device.folder());
        const auto reply = second(u"unlock"_s, {{u"pin"_s, QString::fromUtf16(SyncDevice::pin)}});
        QCOMPARE(reply.value(u"error"_s).toObject().value(u"code"_s).toString(), u"in_use"_s);
        QCOMPARE(second(u"status"_s).value(u"problem"_s).toString(), u"in_use"_s);
    }

    void refusesACommandThatItDoesNotKnow()
    {
        const QTemporaryDir folder;
        test::DeviceProcess device(folder.path() + u"/store"_s);
        for (const auto &command : {u"dance"_s, u""_s}) {
            const auto error = device(command).value(u"error"_s).toObject();
            QCOMPARE(error.value(u"code"_s).toString(), u"invalid_input"_s);
        }
        QCOMPARE(device(u"list"_s, {{u"kind"_s, u"visit"_s}}).value(u"error"_s).toObject().value(u"code"_s).toString(),
            u"locked"_s);
        QVERIFY(device(u"kinds"_s).value(u"ok"_s).toBool());
    }

private:
    static Family familyNamed(const QString &name)
    {
        Family family;
        family.name = name;
        return family;
    }

    std::unique_ptr<test::TestServer> m_server;
    std::optional<core::UserId> m_asha;
};

QTEST_GUILESS_MAIN(DeviceSessionTest)
#include "tst_devicesession.moc"
