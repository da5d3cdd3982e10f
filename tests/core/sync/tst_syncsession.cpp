// SPDX-License-Identifier: Apache-2.0
#include "core/sync/grants.h"
#include "core/sync/syncsession.h"
#include "core/wire/chain.h"
#include "core/wire/limits.h"
#include "tests/core/sync/syncbeds.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace doorstep::core;
using doorstep::test::makeBed;
using doorstep::test::SyncBed;

namespace {

const UserId asha = UserId::create();
const UserId ben = UserId::create();
const DeviceId bensDevice = DeviceId::create();
const Uuid generation = Uuid::v7();

PlacedChange placedNote(Seq seq, const QString &text)
{
    Note note;
    note.text = text;
    Change change{ChangeId::create(), seq, RecordId::create(), kindOf<Note>.number, Op::Put, 0, {}, 1, {}};
    change.hlc = Hlc::at(Timestamp{1'780'000'000'000 + qint64(seq)});
    change.fields = toFields(note);
    return PlacedChange{change, seq, ben, bensDevice};
}

Frame frameOf(const ScopeId &scope, Seq from, int items)
{
    Frame frame{scope, ScopeKind::Family, 0, from, {}, firstHash()};
    for (int i = 0; i < items; ++i)
        frame.items.append(placedNote(from + Seq(i), u"note %1"_s.arg(from + Seq(i))));
    return frame;
}

Frame grantFrame(Seq seq)
{
    Grant grant;
    grant.scope = ScopeId::create();
    Change change{ChangeId::create(), seq, RecordId::create(), kindOf<Grant>.number, Op::Put, 0, {}, 1, {}};
    change.fields = toFields(grant);
    Frame frame{userScope(asha), ScopeKind::User, 0, seq, {}, firstHash()};
    frame.items.append(PlacedChange{change, seq, ben, bensDevice});
    return frame;
}

SyncResponse answer(const QList<Frame> &frames = {})
{
    return SyncResponse{Timestamp{1'780'000'000'000}, generation, {}, false, 0, {}, frames};
}

SyncSession::Ask ask(const QList<ScopeId> &granted = {}, quint32 wait = 0)
{
    return {userScope(asha), granted, u"test"_s, wait, 64 * 1024};
}

QList<ScopeId> scopesAsked(const SyncRequest &request)
{
    QList<ScopeId> scopes;
    for (const Cursor &cursor : request.cursors)
        scopes.append(cursor.scope);
    return scopes;
}

QList<Ack> acksFor(const SyncRequest &request, Verdict verdict)
{
    QList<Ack> acks;
    for (const PushGroup &group : request.push) {
        for (const Change &change : group.changes)
            acks.append({change.dseq, verdict, verdict == Verdict::Quarantined ? 0 : Seq(1), QuarantineReason::None});
    }
    return acks;
}

} // namespace

/// Every scenario runs on the store in memory and on the real one: the session must not be able to tell them apart.
class SyncSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = makeBed(QString::fromLatin1(QTest::currentDataTag()));
        m_session = SyncSession();
    }
    void cleanup() { m_bed.reset(); }

    void asksForTheUsersScopeAndForNewGrantsFromTheStart_data() { stores(); }
    void asksForTheUsersScopeAndForNewGrantsFromTheStart()
    {
        const ScopeId family = ScopeId::create();
        const auto request = m_session.prepare(store(), ask({family})).value();
        QCOMPARE(scopesAsked(request), QList<ScopeId>({userScope(asha), family}));
        for (const Cursor &cursor : request.cursors)
            QCOMPARE(cursor.seq, Seq(0));
        QVERIFY(!request.generation);
    }

    void asksForTheRestOfAScopeItHolds_data() { stores(); }
    void asksForTheRestOfAScopeItHolds()
    {
        const ScopeId family = ScopeId::create();
        exchange({frameOf(family, 1, 3)}, {family});
        m_session = SyncSession(); // as after a start: by cursors
        const auto request = m_session.prepare(store(), ask({family})).value();
        QVERIFY(request.cursors.contains(Cursor{family, 3, 0, headOf(firstHash())}));
        QCOMPARE(scopesAsked(request).count(family), 1);
    }

    void waitsOnlyWithNothingToPush_data() { stores(); }
    void waitsOnlyWithNothingToPush()
    {
        QCOMPARE(m_session.prepare(store(), ask({}, 30)).value().waitSeconds, 30u);
        m_bed->write(ScopeId::create(), u"a word"_s);
        QCOMPARE(m_session.prepare(store(), ask({}, 30)).value().waitSeconds, 0u);
    }

    void leavesOutAFrameWithAGapAndAsksAgain_data() { stores(); }
    void leavesOutAFrameWithAGapAndAsksAgain()
    {
        const ScopeId whole = ScopeId::create();
        const ScopeId broken = ScopeId::create();
        const auto summary = exchange({frameOf(broken, 2, 2), frameOf(whole, 1, 2)}, {whole, broken});
        QCOMPARE(summary.askAgain, QList<ScopeId>{broken});
        QVERIFY(summary.more);
        QCOMPARE(m_bed->cursor(broken), Seq(0));
        QCOMPARE(m_bed->cursor(whole), Seq(2));
        // Asked again, it comes from the start and fits.
        const auto again = exchange({frameOf(broken, 1, 3)}, {whole, broken});
        QVERIFY(again.askAgain.isEmpty());
        QCOMPARE(m_bed->cursor(broken), Seq(3));
    }

    void passesOverWhatFollowsAGapInTheSameScope_data() { stores(); }
    void passesOverWhatFollowsAGapInTheSameScope()
    {
        const ScopeId family = ScopeId::create();
        const auto summary = exchange({frameOf(family, 5, 1), frameOf(family, 1, 2)}, {family});
        QCOMPARE(m_bed->cursor(family), Seq(0));
        QCOMPARE(summary.received, 0);
    }

    void ignoresAFrameOfAScopeThatItDidNotAskFor_data() { stores(); }
    void ignoresAFrameOfAScopeThatItDidNotAskFor()
    {
        const ScopeId stranger = ScopeId::create();
        const auto summary = exchange({frameOf(stranger, 1, 1)}, {});
        QCOMPARE(summary.received, 0);
        QVERIFY(!m_bed->holds(stranger));
    }

    void takesTheSameAnswerTwiceWithoutHarm_data() { stores(); }
    void takesTheSameAnswerTwiceWithoutHarm()
    {
        const ScopeId family = ScopeId::create();
        const auto response = answer({frameOf(family, 1, 2)});
        for (int i = 0; i < 2; ++i) {
            QVERIFY(m_session.prepare(store(), ask({family})).ok());
            QVERIFY(m_session.apply(store(), response).ok());
            QCOMPARE(m_bed->cursor(family), Seq(2));
        }
    }

    void takesAcknowledgedEditsOffTheQueue_data() { stores(); }
    void takesAcknowledgedEditsOffTheQueue()
    {
        const ScopeId family = ScopeId::create();
        m_bed->write(family, u"said at the door"_s);
        const auto request = m_session.prepare(store(), ask()).value();
        QCOMPARE(request.push.size(), 1);
        auto response = answer();
        response.acks = acksFor(request, Verdict::Applied);
        Frame frame{family, ScopeKind::Family, 0, 1, {OwnEcho{request.push[0].changes[0].dseq}}, firstHash()};
        response.frames.append(frame);
        const auto summary = m_session.apply(store(), response).value();
        QCOMPARE(summary.sent, 1);
        QCOMPARE(m_bed->unsent(), 0);
        QCOMPARE(m_bed->cursor(family), Seq(1));
    }

    void keepsAnEditThatWasNotAcknowledged_data() { stores(); }
    void keepsAnEditThatWasNotAcknowledged()
    {
        m_bed->write(ScopeId::create(), u"said at the door"_s);
        const auto first = m_session.prepare(store(), ask()).value();
        QVERIFY(m_session.apply(store(), answer()).ok());
        QCOMPARE(m_session.prepare(store(), ask()).value().push, first.push);
    }

    void countsWhatTheServerSetAside_data() { stores(); }
    void countsWhatTheServerSetAside()
    {
        m_bed->write(ScopeId::create(), u"not mine to write"_s);
        const auto request = m_session.prepare(store(), ask()).value();
        auto response = answer();
        response.acks = acksFor(request, Verdict::Quarantined);
        const auto summary = m_session.apply(store(), response).value();
        QCOMPARE(summary.quarantined, 1);
        QCOMPARE(summary.sent, 0);
        QCOMPARE(m_bed->unsent(), 0);
    }

    void purgesAScopeOnlyAfterItsUnsentEditsWereSettled_data() { stores(); }
    void purgesAScopeOnlyAfterItsUnsentEditsWereSettled()
    {
        const ScopeId family = ScopeId::create();
        exchange({frameOf(family, 1, 2)}, {family});
        QVERIFY(m_session.prepare(store(), ask()).ok());
        m_bed->write(family, u"written while the grant ended"_s);
        auto response = answer();
        response.ended.append(family);
        const auto first = m_session.apply(store(), response).value();
        QVERIFY(first.purged.isEmpty());
        QVERIFY(first.more);
        QVERIFY(m_bed->holds(family));

        const auto request = m_session.prepare(store(), ask()).value();
        QCOMPARE(request.push.size(), 1);
        response.acks = acksFor(request, Verdict::Quarantined);
        const auto second = m_session.apply(store(), response).value();
        QCOMPARE(second.purged, QList<ScopeId>{family});
        QVERIFY(!m_bed->holds(family));
    }

    void purgesNothingWhileMoreIsUnsentThanOnePushTakes_data() { stores(); }
    void purgesNothingWhileMoreIsUnsentThanOnePushTakes()
    {
        const ScopeId busy = ScopeId::create();
        const ScopeId family = ScopeId::create();
        exchange({frameOf(family, 1, 2)}, {family});
        for (int i = 0; i < limits::changesPerPush; ++i)
            m_bed->write(busy, u"a long time offline"_s);
        m_bed->write(family, u"the newest of all"_s); // behind everything that one push holds
        QVERIFY(m_session.prepare(store(), ask()).ok());
        auto response = answer();
        response.ended.append(family);
        const auto summary = m_session.apply(store(), response).value();
        QVERIFY(summary.purged.isEmpty());
        QVERIFY(summary.more);
        QVERIFY(m_bed->holds(family));
    }

    void doesNotAskAgainForAScopeThatEndedUntilGrantsChange_data() { stores(); }
    void doesNotAskAgainForAScopeThatEndedUntilGrantsChange()
    {
        const ScopeId family = ScopeId::create();
        QVERIFY(m_session.prepare(store(), ask({family})).ok());
        auto response = answer();
        response.ended.append(family);
        QVERIFY(m_session.apply(store(), response).ok());
        response = answer();
        response.viewFits = true;
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!scopesAsked(m_session.prepare(store(), ask({family})).value()).contains(family));
            QVERIFY(!m_session.apply(store(), response).value().more);
        }

        QVERIFY(m_session.prepare(store(), ask({family})).ok());
        const auto summary = m_session.apply(store(), answer({grantFrame(1)})).value();
        QVERIFY(summary.more);
        QVERIFY(scopesAsked(m_session.prepare(store(), ask({family})).value()).contains(family));
    }

    void startsAnewWithAServerOfAnotherGeneration_data() { stores(); }
    void startsAnewWithAServerOfAnotherGeneration()
    {
        const ScopeId family = ScopeId::create();
        exchange({frameOf(family, 1, 2)}, {family});
        QVERIFY(m_session.prepare(store(), ask({family})).ok());
        auto restored = answer({frameOf(family, 3, 1)});
        restored.generation = Uuid::v7();
        const auto summary = m_session.apply(store(), restored).value();
        QVERIFY(summary.more);
        const auto request = m_session.prepare(store(), ask({family})).value();
        QCOMPARE(request.generation, std::optional(restored.generation));
        QVERIFY(request.cursors.contains(Cursor{family, 0, 0}));
    }

    void tellsWhatChanged_data() { stores(); }
    void tellsWhatChanged()
    {
        const ScopeId family = ScopeId::create();
        const auto frame = frameOf(family, 1, 2);
        const auto summary = exchange({frame}, {family});
        for (const Frame::Item &item : frame.items) {
            const auto &record = std::get<PlacedChange>(item).change.record;
            QVERIFY(
                std::ranges::any_of(summary.changed.records, [&](const ChangedRecord &r) { return r.id == record; }));
        }
    }

    void asksByTheServersClockForWhatIsGranted()
    {
        constexpr qint64 hourMs = 3'600'000;
        const Timestamp server = answer().serverTime;
        auto at = [](Timestamp own) {
            auto asked = ask();
            asked.now = own;
            return asked;
        };
        // Until the server has said what time it is there is only the device's own.
        const Timestamp wrong{server.ms - 400 * 24 * hourMs};
        QCOMPARE(m_session.serverTimeAt(wrong), wrong);
        QVERIFY(m_session.prepare(store(), at(wrong)).ok());
        const auto told = m_session.apply(store(), answer()).value();
        QVERIFY(told.more && told.differently); // what was asked for was chosen by another day
        QCOMPARE(m_session.serverTimeAt({wrong.ms + hourMs}), Timestamp{server.ms + hourMs});
        QVERIFY(m_session.prepare(store(), at({wrong.ms + hourMs})).ok());
        QVERIFY(!m_session.apply(store(), answer()).value().more);
        // Somebody sets it right.
        QVERIFY(m_session.prepare(store(), at(server)).ok());
        QVERIFY(m_session.apply(store(), answer()).value().more);
        QVERIFY(m_session.prepare(store(), at(server)).ok());
        QVERIFY(!m_session.apply(store(), answer()).value().more);
        QCOMPARE(m_session.serverTimeAt(server), server);
        // No server lives in such a time.
        auto mad = answer();
        mad.serverTime.ms = std::numeric_limits<qint64>::max();
        QVERIFY(m_session.prepare(store(), at(server)).ok());
        QVERIFY(!m_session.apply(store(), mad).value().more);
        QCOMPARE(m_session.serverTimeAt(server), server);
    }

    void opensNothingByAGrantThatIsOver()
    {
        Grant grant;
        grant.scope = ScopeId::create();
        grant.from = QDate(2026, 5, 1);
        grant.to = QDate(2026, 5, 31);
        QCOMPARE(grantedScopes({grant, grant}, QDate(2026, 5, 31)), QList<ScopeId>{*grant.scope});
        QVERIFY(grantedScopes({grant}, QDate(2026, 6, 2)).isEmpty());
        QVERIFY(grantedScopes({grant}, QDate(2026, 4, 29)).isEmpty());
    }

private:
    static void stores()
    {
        QTest::addColumn<int>("unused");
        QTest::newRow("memory") << 0;
        QTest::newRow("real") << 0;
    }
    SyncStore &store() { return m_bed->store(); }
    SyncSummary exchange(const QList<Frame> &frames, const QList<ScopeId> &granted)
    {
        if (!m_session.prepare(store(), ask(granted)))
            qFatal("prepare");
        return m_session.apply(store(), answer(frames)).value();
    }

    std::unique_ptr<SyncBed> m_bed;
    SyncSession m_session;
};

QTEST_GUILESS_MAIN(SyncSessionTest)
#include "tst_syncsession.moc"
