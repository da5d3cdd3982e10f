// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncsession.h"
#include "tests/core/sync/syncbeds.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep::core;
using doorstep::test::makeBed;
using doorstep::test::SyncBed;

namespace {

const UserId asha = UserId::create();
const UserId ben = UserId::create();
const DeviceId bensDevice = DeviceId::create();
const Uuid generation = Uuid::v7();

QByteArray hashAt(const ScopeId &scope, Seq seq)
{
    return QCryptographicHash::hash(scope.bytes() + QByteArray::number(seq), QCryptographicHash::Sha256);
}

Frame frameOf(const ScopeId &scope, Seq seq)
{
    Note note;
    note.text = u"note %1"_s.arg(seq);
    Change change{ChangeId::create(), seq, RecordId::create(), kindOf<Note>.number, Op::Put, 0, {}, 1, {}};
    change.fields = toFields(note);
    return {scope, ScopeKind::Family, 0, seq, {PlacedChange{change, seq, ben, bensDevice}}, hashAt(scope, seq)};
}

SyncResponse answer(const QList<Frame> &frames = {}, std::optional<bool> viewFits = {})
{
    return {Timestamp{1'780'000'000'000}, generation, {}, false, 0, {}, frames, viewFits};
}

SyncSession::Ask ask(const QList<ScopeId> &granted = {}, quint32 wait = 0)
{
    return {userScope(asha), granted, u"test"_s, wait, 64 * 1024};
}

QList<ScopeId> someScopes(int count)
{
    QList<ScopeId> scopes;
    for (int i = 0; i < count; ++i)
        scopes.append(ScopeId::create());
    return scopes;
}

} // namespace

/// How a device tells the server where it stands. On the store in memory and on the real one.
class SyncViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = makeBed(QString::fromLatin1(QTest::currentDataTag()));
        m_session = SyncSession();
    }
    void cleanup() { m_bed.reset(); }

    void asksWithAsManyBytesForFourHundredScopesAsForTen_data() { stores(); }
    void asksWithAsManyBytesForFourHundredScopesAsForTen()
    {
        fill(someScopes(10));
        const auto few = m_session.prepare(store(), ask()).value();
        QVERIFY(few.cursors.isEmpty());
        QCOMPARE(few.view, viewHash(store().cursors().value()));
        QVERIFY(!m_session.apply(store(), answer({}, true)).value().more);

        m_session = SyncSession();
        fill(someScopes(390));
        QCOMPARE(store().cursors().value().size(), 400);
        const auto many = m_session.prepare(store(), ask()).value();
        QVERIFY(many.view != few.view);
        QCOMPARE(encodeSyncRequest(many).size(), encodeSyncRequest(few).size());
        QVERIFY(encodeSyncRequest(many).size() < 100);
    }

    void waitsAndPushesUnderAViewToo_data() { stores(); }
    void waitsAndPushesUnderAViewToo()
    {
        const auto scopes = someScopes(3);
        fill(scopes);
        const auto waiting = m_session.prepare(store(), ask({}, 30)).value();
        QVERIFY(!waiting.view.isEmpty());
        QCOMPARE(waiting.waitSeconds, 30u);
        m_bed->write(scopes[0], u"said at the door"_s);
        const auto pushing = m_session.prepare(store(), ask({}, 30)).value();
        QVERIFY(!pushing.view.isEmpty());
        QCOMPARE(pushing.push.size(), 1);
        QCOMPARE(pushing.waitSeconds, 0u);
        auto response = answer({}, true);
        const quint64 dseq = pushing.push[0].changes[0].dseq;
        response.acks.append({dseq, Verdict::Applied, 2, {}});
        Frame echo = frameOf(scopes[0], 2);
        echo.items = {OwnEcho{dseq}};
        response.frames.append(echo);
        QCOMPARE(m_session.apply(store(), response).value().sent, 1);
        QCOMPARE(m_bed->unsent(), 0);
        QCOMPARE(m_bed->cursor(scopes[0]), Seq(2));
    }

    void asksWithCursorsAtOnceWhereTheViewDoesNotFit_data() { stores(); }
    void asksWithCursorsAtOnceWhereTheViewDoesNotFit()
    {
        const auto scopes = someScopes(3);
        fill(scopes);
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
        const auto missed = m_session.apply(store(), answer({}, false)).value();
        QVERIFY(missed.more && missed.differently);
        const ScopeId granted = ScopeId::create();
        const auto request = m_session.prepare(store(), ask({granted})).value();
        QVERIFY(request.view.isEmpty());
        QCOMPARE(request.cursors.size(), 5); // the user's own and the new one among them
        QVERIFY(!m_session.apply(store(), answer({frameOf(scopes[1], 2)})).value().more);
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
    }

    void asksOnlyInTheBucketsThatDiffer_data() { stores(); }
    void asksOnlyInTheBucketsThatDiffer()
    {
        const auto scopes = someScopes(300);
        fill(scopes);
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
        auto response = answer({}, false);
        response.buckets = bucketHashes(viewWithOneMoreIn(scopes[7]));
        QVERIFY(m_session.apply(store(), response).value().differently);

        // New grants are asked for where they can be what differs.
        QByteArray id = scopes[7].bytes();
        id[0] = 'n';
        const auto granted = *ScopeId::fromBytes(id);
        id[15] = char(id[15] ^ 1);
        const auto elsewhere = *ScopeId::fromBytes(id);
        const auto request = m_session.prepare(store(), ask({granted, elsewhere, scopes[0]})).value();
        QVERIFY(request.cursors.contains(Cursor{scopes[7], 1, 0, headOf(hashAt(scopes[7], 1))}));
        QVERIFY(request.cursors.contains(Cursor{granted, 0, 0}));
        for (const Cursor &cursor : request.cursors) {
            const bool sameBucket = bucketOf(cursor.scope) == bucketOf(scopes[7]);
            QVERIFY(sameBucket || cursor.scope == granted || cursor.scope == userScope(asha));
            QVERIFY(cursor.seq > 0 || cursor.scope == granted || cursor.scope == userScope(asha));
        }
        QVERIFY(request.cursors.size() < 40);
        QVERIFY(!m_session.apply(store(), answer({frameOf(scopes[7], 2)})).value().more);
        QCOMPARE(m_bed->cursor(scopes[7]), Seq(2));
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
    }

    void asksAgainInTheSameBucketsWhileThereIsMore_data() { stores(); }
    void asksAgainInTheSameBucketsWhileThereIsMore()
    {
        const auto scopes = someScopes(300);
        fill(scopes);
        QVERIFY(m_session.prepare(store(), ask()).ok());
        auto response = answer({}, false);
        response.buckets = bucketHashes(viewWithOneMoreIn(scopes[7]));
        QVERIFY(m_session.apply(store(), response).ok());
        const auto first = m_session.prepare(store(), ask()).value();
        auto part = answer();
        part.more = true;
        QVERIFY(m_session.apply(store(), part).value().more);
        QCOMPARE(m_session.prepare(store(), ask()).value().cursors.size(), first.cursors.size());
    }

    void staysWithCursorsWhereNothingExplainsWhyTheViewDoesNotFit_data() { stores(); }
    void staysWithCursorsWhereNothingExplainsWhyTheViewDoesNotFit()
    {
        const auto scopes = someScopes(3);
        fill(scopes);
        QVERIFY(m_session.prepare(store(), ask()).ok());
        QVERIFY(m_session.apply(store(), answer({}, false)).ok());
        for (int i = 0; i < 3; ++i) { // else a device would ask twice for ever, and never wait
            const auto request = m_session.prepare(store(), ask({}, 30)).value();
            QVERIFY(request.view.isEmpty());
            QCOMPARE(request.waitSeconds, 30u);
            QVERIFY(!m_session.apply(store(), answer()).value().more);
        }
        QVERIFY(m_session.prepare(store(), ask()).ok());
        QVERIFY(m_session.apply(store(), answer({frameOf(scopes[0], 2)})).ok());
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
    }

    void asksAServerThatKnowsNoViewsWithCursorsFromThenOn_data() { stores(); }
    void asksAServerThatKnowsNoViewsWithCursorsFromThenOn()
    {
        fill(someScopes(3));
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
        const auto summary = m_session.apply(store(), answer()).value();
        QVERIFY(summary.more && summary.differently);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_session.prepare(store(), ask()).value().cursors.size(), 4);
            QVERIFY(!m_session.apply(store(), answer()).value().more);
        }
    }

    void startsAScopeAnewOfWhichTheServerHasAnotherHistory_data() { stores(); }
    void startsAScopeAnewOfWhichTheServerHasAnotherHistory()
    {
        const auto scopes = someScopes(3);
        fill(scopes);
        sendNote(scopes[0]);
        QCOMPARE(m_bed->cursor(scopes[0]), Seq(2));
        QVERIFY(m_session.prepare(store(), ask()).ok());
        QVERIFY(m_session.apply(store(), answer({}, false)).ok());
        QVERIFY(m_session.prepare(store(), ask()).ok());
        auto response = answer({frameOf(scopes[1], 2)});
        response.forked = QList{scopes[0]};
        const auto summary = m_session.apply(store(), response).value();
        QVERIFY(summary.more && summary.differently);

        const auto request = m_session.prepare(store(), ask()).value();
        QVERIFY(request.cursors.contains(Cursor{scopes[0], 0, 0}));
        QVERIFY(request.cursors.contains(Cursor{scopes[1], 2, 0, headOf(hashAt(scopes[1], 2))}));
        QCOMPARE(request.push.size(), 1); // what the server had acknowledged
        auto again = answer({frameOf(scopes[0], 1)});
        const quint64 dseq = request.push[0].changes[0].dseq;
        again.acks.append({dseq, Verdict::Applied, 2, {}});
        again.frames.append(Frame{scopes[0], ScopeKind::Family, 0, 2, {OwnEcho{dseq}}, hashAt(scopes[0], 2)});
        QVERIFY(!m_session.apply(store(), again).value().more);
        QCOMPARE(m_bed->unsent(), 0);
        QCOMPARE(m_bed->cursor(scopes[0]), Seq(2));
        QVERIFY(!m_session.prepare(store(), ask()).value().view.isEmpty());
    }

    void keepsItsCursorsUnderAGenerationOfAServerThatComparesHistories_data() { stores(); }
    void keepsItsCursorsUnderAGenerationOfAServerThatComparesHistories()
    {
        const auto scopes = someScopes(3);
        fill(scopes);
        QVERIFY(m_session.prepare(store(), ask()).ok());
        auto response = answer({}, false);
        response.generation = Uuid::v7();
        QVERIFY(m_session.apply(store(), response).value().differently);
        const auto request = m_session.prepare(store(), ask()).value();
        QCOMPARE(request.generation, std::optional(response.generation));
        QVERIFY(request.cursors.contains(Cursor{scopes[2], 1, 0, headOf(hashAt(scopes[2], 1))}));
    }

    void offersAgainWhatWasAcknowledgedAndNeverCame_data() { stores(); }
    void offersAgainWhatWasAcknowledgedAndNeverCame()
    {
        const auto scopes = someScopes(1);
        fill(scopes);
        m_bed->write(scopes[0], u"said at the door"_s);
        const auto request = m_session.prepare(store(), ask()).value();
        auto response = answer({}, true);
        response.acks.append({request.push[0].changes[0].dseq, Verdict::Applied, 2, {}});
        QVERIFY(m_session.apply(store(), response).ok());
        QCOMPARE(m_bed->unsent(), 0);
        QVERIFY(m_session.prepare(store(), ask()).ok());
        QVERIFY(m_session.apply(store(), answer({}, true)).ok());
        QCOMPARE(m_bed->unsent(), 1);
    }

    void asksWithCursorsAfterAnAnswerThatWasCut_data() { stores(); }
    void asksWithCursorsAfterAnAnswerThatWasCut()
    {
        const auto scopes = someScopes(2);
        fill(scopes);
        QVERIFY(m_session.prepare(store(), ask()).ok());
        QVERIFY(m_session.begin(store(), answer({}, true)).ok());
        QVERIFY(m_session.applyFrame(store(), frameOf(scopes[0], 2)).ok()); // and never finish()
        QCOMPARE(m_session.prepare(store(), ask()).value().cursors.size(), 3);
    }

private:
    static void stores()
    {
        QTest::addColumn<int>("unused");
        QTest::newRow("memory") << 0;
        QTest::newRow("real") << 0;
    }
    SyncStore &store() { return m_bed->store(); }
    /// One change of each scope comes from the server.
    void fill(const QList<ScopeId> &scopes)
    {
        QList<Frame> frames;
        for (const ScopeId &scope : scopes)
            frames.append(frameOf(scope, 1));
        if (!m_session.prepare(store(), ask(scopes)) || m_session.apply(store(), answer(frames)).value().more)
            qFatal("fill");
    }
    /// A note of this device comes into the scope's log at seq 2.
    void sendNote(const ScopeId &scope)
    {
        m_bed->write(scope, u"said at the door"_s);
        const auto request = m_session.prepare(store(), ask()).value();
        auto response = answer({}, true);
        const quint64 dseq = request.push[0].changes[0].dseq;
        response.acks.append({dseq, Verdict::Applied, 2, {}});
        response.frames.append(Frame{scope, ScopeKind::Family, 0, 2, {OwnEcho{dseq}}, hashAt(scope, 2)});
        if (!m_session.apply(store(), response))
            qFatal("send");
    }
    QList<Cursor> viewWithOneMoreIn(const ScopeId &scope)
    {
        auto view = store().cursors().value();
        const auto at = std::ranges::find(view, scope, &Cursor::scope);
        *at = Cursor{scope, 2, 0, headOf(hashAt(scope, 2))};
        return view;
    }

    std::unique_ptr<SyncBed> m_bed;
    SyncSession m_session;
};

QTEST_GUILESS_MAIN(SyncViewsTest)
#include "tst_syncviews.moc"
