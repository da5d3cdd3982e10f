// SPDX-License-Identifier: Apache-2.0
// The advocate's journey in three sessions, each on a real store, against a real server: the worker asks, the advocate
// says yes and notes a promise by the council at a meeting, the council answers, the parent says what became of it.
#include "app/advocacyrecords.h"
#include "app/promiserecords.h"
#include "core/types/records/circlecard.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"

#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using core::AdvocacyRequest;
using core::PromiseState;
using core::RequestState;
using core::Role;
using core::ScopeId;
using test::SyncDevice;
using test::TestServer;

class AdvocacyJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_grace = m_server->addUser(u"Grace Obi"_s, core::Post::Parent);
        m_dawn = m_server->addUser(u"Dawn Price"_s, core::Post::Advocate);
        m_circle = ScopeId::create();
        m_card = core::Id<core::CircleCard>::create();
        m_worker = std::make_unique<SyncDevice>();
        m_parent = std::make_unique<SyncDevice>();
        m_advocate = std::make_unique<SyncDevice>();
        m_worker->enrol(m_server->invite(*m_asha));
        makeFamily();
        m_parent->enrol(m_server->invite(*m_grace));
        m_advocate->enrol(m_server->invite(*m_dawn));
    }
    void cleanup()
    {
        m_worker.reset();
        m_parent.reset();
        m_advocate.reset();
        m_server.reset();
    }

    void asksOpensPromisesAndIsAnsweredByTwoViews()
    {
        const auto ask = makeAsk();
        m_worker->sync();
        m_advocate->sync();
        QCOMPARE(m_advocate->value<AdvocacyRequest>(core::RecordId(ask)).firstName, u"Grace"_s);
        QCOMPARE(m_advocate->count<core::Circle>(), 0); // nothing of the circle before the yes
        QCOMPARE(m_advocate->count<core::CircleCard>(), 0);
        answer(ask, RequestState::Accepted);
        m_advocate->sync();
        m_advocate->sync();
        QCOMPARE(m_advocate->value<core::Circle>(core::rootRecord(m_circle)).name, u"Grace's circle"_s);
        QCOMPARE(m_advocate->count<core::Family>(), 0);

        const auto promise = noted();
        m_advocate->sync();
        m_worker->sync();
        say(*m_worker, promise, PromiseState::Kept, app::PromisePart::Owner, u"The engineer came."_s);
        m_worker->sync();
        m_parent->sync();
        say(*m_parent, promise, PromiseState::Broken, app::PromisePart::Beneficiary, u"It is still cold."_s);
        m_parent->sync();
        m_worker->sync();
        m_advocate->sync();
        m_parent->sync();
        for (SyncDevice *device : {m_worker.get(), m_parent.get(), m_advocate.get()}) {
            const app::BoardPromise board = onBoard(*device, promise);
            const auto standing = core::promiseStanding(board.events, board.promise.dueOn, today);
            QVERIFY(standing.disputed);
            QCOMPARE(app::standingWords(board, standing),
                u"Grace says: not kept. “It is still cold.” The answer: done. “The engineer came.”"_s);
        }
    }

    void aWorkersOutcomeIsRefusedBeforeItIsSavedAndSetAsideWhereItIsNot()
    {
        const auto promise = noteAs(*m_worker);
        const auto refused = m_worker->onStore([promise, day = today](core::RecordStore &store) {
            return app::sayOfPromise(store, promise, PromiseState::Kept, app::PromisePart::Scribe, {}, day);
        });
        QCOMPARE(refused.error().code, core::ErrorCode::NotAllowed);
        core::PromiseEvent forced;
        forced.promise = promise;
        forced.state = PromiseState::Kept;
        m_worker->put(forced, m_circle);
        m_worker->sync();
        QCOMPARE(m_worker->pending().quarantined, 1);
        m_parent->sync();
        QCOMPARE(onBoard(*m_parent, promise).events.size(), 1);
    }

    void aNoGoesOnToTheNextAndThenToThoseWhoAsked()
    {
        const auto fay = m_server->addUser(u"Fay Lin"_s, core::Post::Advocate);
        SyncDevice next;
        next.enrol(m_server->invite(fay));
        const auto ask = makeAsk();
        m_worker->sync();
        m_advocate->sync();
        answer(ask, RequestState::Declined);
        m_advocate->sync();
        m_advocate->sync();
        QCOMPARE(m_advocate->count<AdvocacyRequest>(), 0); // gone from the device of who said no
        m_worker->sync();
        QCOMPARE(words(ask), u"Fay Lin is asked and has not answered yet."_s);
        next.sync();
        SyncDevice::must(next.onStore([ask, fay](core::RecordStore &store) {
            return app::answerAsk(store, ask, RequestState::Declined, fay);
        }),
            "decline");
        next.sync();
        m_worker->sync();
        QCOMPARE(words(ask), u"No advocate is free just now. Ring the office, or ask again another day."_s);
    }

    void aNewCircleForDadIsOpenedWithTheAskAndMumsStaysShut()
    {
        const auto choices = SyncDevice::must(
            m_worker->onStore([this](core::RecordStore &store) { return app::circleChoices(store, m_family, today); }),
            "choices");
        QCOMPARE(choices.size(), 2);
        QCOMPARE(choices[0].circle, m_circle);
        QCOMPARE(choices[1].whose, u"Kwame"_s);
        QVERIFY(!choices[1].isOpen());
        AdvocacyRequest request;
        request.firstName = u"Kwame"_s;
        request.safeWay = u"Only in person"_s;
        const app::AskToMake wanted{
            request, m_family, {}, app::CircleToOpen{*choices[1].opensFor, {m_child}, today.addMonths(6)}, today};
        const auto made = SyncDevice::must(
            m_worker->onStore([wanted](core::RecordStore &store) { return app::makeAsk(store, wanted); }), "ask");
        m_worker->sync();
        m_advocate->sync();
        answer(made.id, RequestState::Accepted);
        m_advocate->sync();
        m_advocate->sync();
        QCOMPARE(m_advocate->count<core::Circle>(), 1);
        const auto dads = m_advocate->value<core::Circle>(core::rootRecord(choices[1].circle));
        QCOMPARE(dads.name, u"Kwame's circle"_s);
        QCOMPARE(dads.endsOn, today.addMonths(6));
        QCOMPARE(m_advocate->count<core::CircleCard>(), 2); // Kwame and the child, nobody of mum's
        m_parent->sync();
        QCOMPARE(m_parent->count<AdvocacyRequest>(), 0); // how to reach him safely is not for mum's circle
    }

private:
    void makeFamily()
    {
        core::Family family;
        family.name = u"The Obis"_s;
        family.circles = {core::Id<core::Circle>(m_circle)};
        m_family = ScopeId(m_worker->put(family));
        const auto person = [&](const QString &name, bool child) {
            core::Person made;
            made.knownAs = name;
            made.isChild = child;
            return m_worker->put(made, m_family);
        };
        person(u"Grace Obi"_s, false);
        person(u"Kwame Obi"_s, false);
        m_child = person(u"Jo"_s, true);
        core::CircleCard card;
        card.firstName = u"Grace"_s;
        card.user = m_grace;
        core::Circle circle;
        circle.name = u"Grace's circle"_s;
        circle.endsOn = today.addDays(90);
        circle.openedBy = m_card;
        const auto edits = QList<core::Edit>{
            core::newRecord(m_circle, core::ScopeKind::Circle, core::rootRecord(m_circle), circle),
            core::newRecord(m_circle, core::ScopeKind::Circle, core::RecordId(m_card), card)};
        SyncDevice::must(m_worker->onStore([edits](core::RecordStore &store) { return store.write(edits); }), "circle");
        m_worker->sync();
        m_server->grant(*m_grace, m_circle, Role::Parent);
    }
    core::Id<AdvocacyRequest> makeAsk()
    {
        AdvocacyRequest request;
        request.firstName = u"Grace"_s;
        request.safeWay = u"Text first"_s;
        request.advocate = m_dawn;
        const app::AskToMake wanted{request, m_family, m_circle, {}, today};
        return SyncDevice::must(
            m_worker->onStore([wanted](core::RecordStore &store) { return app::makeAsk(store, wanted); }), "ask")
            .id;
    }
    void answer(const core::Id<AdvocacyRequest> &ask, RequestState state)
    {
        SyncDevice::must(m_advocate->onStore([ask, state, me = *m_dawn](core::RecordStore &store) {
            return app::answerAsk(store, ask, state, me);
        }),
            "answer");
    }
    QString words(const core::Id<AdvocacyRequest> &ask)
    {
        return SyncDevice::must(
            m_worker->onStore([ask, day = today](core::RecordStore &store) -> core::Result<QString> {
                const auto request = store.find(ask);
                if (!request)
                    return request.error();
                return app::askWords(store, *request, day);
            }),
            "words");
    }
    core::Id<core::Promise> noted() { return noteAs(*m_advocate); }
    core::Id<core::Promise> noteAs(SyncDevice &device)
    {
        const app::PromiseToMake wanted{{}, m_circle, {app::WhoChoice::Kind::CouncilPost, u"Housing"_s},
            u"mend the boiler"_s, today.addDays(7), {}, *m_dawn, today};
        return SyncDevice::must(
            device.onStore([wanted](core::RecordStore &store) { return app::makePromise(store, wanted); }), "promise")
            .promise;
    }
    void say(SyncDevice &device, const core::Id<core::Promise> &promise, PromiseState state, app::PromisePart part,
        const QString &words)
    {
        SyncDevice::must(device.onStore([promise, state, part, words, day = today](core::RecordStore &store) {
            return app::sayOfPromise(store, promise, state, part, words, day);
        }),
            "say");
    }
    app::BoardPromise onBoard(SyncDevice &device, const core::Id<core::Promise> &promise)
    {
        const auto all = SyncDevice::must(
            device.onStore([this](core::RecordStore &store) { return app::readPromises(store, m_circle); }), "board");
        for (const app::BoardPromise &each : all) {
            if (each.id == promise)
                return each;
        }
        qFatal("no such promise here");
    }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncDevice> m_worker, m_parent, m_advocate;
    std::optional<core::UserId> m_asha, m_grace, m_dawn;
    ScopeId m_family = ScopeId::create(); // these four are named anew by makeFamily()
    core::RecordId m_child = core::RecordId::create();
    ScopeId m_circle = ScopeId::create();
    core::Id<core::CircleCard> m_card = core::Id<core::CircleCard>::create();
    const QDate today = QDate::currentDate();
};

QTEST_GUILESS_MAIN(AdvocacyJourneyTest)
#include "tst_advocacy.moc"
