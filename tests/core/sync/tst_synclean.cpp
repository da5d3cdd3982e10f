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
const Uuid generation = Uuid::v7();

SyncSession::Ask ask() { return {userScope(asha), {}, u"test"_s, 0, 64 * 1024}; }

/// What the server makes of the bytes, and so a server that knows key 11.
SyncRequest asRead(const SyncRequest &request) { return decodeSyncRequest(encodeSyncRequest(request)).value(); }

/// The same bytes as a server of before key 11 reads them: it passes over what it does not know.
SyncRequest asReadByAnOldServer(const SyncRequest &request)
{
    const QByteArray bytes = encodeSyncRequest(request);
    CborReader in(bytes);
    CborWriter out;
    const qsizetype pairs = in.enterMap(32);
    qsizetype known = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        const quint64 key = in.uint();
        const QByteArray value = in.raw();
        if (key == 11)
            continue;
        out.uint(key).raw(value);
        ++known;
    }
    CborWriter head;
    head.map(known);
    return decodeSyncRequest(head.data() + out.data()).value();
}

} // namespace

/// A device and servers with other dictionaries, or none: what is sent is never lost. On both stores.
class SyncLeanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bed = makeBed(QString::fromLatin1(QTest::currentDataTag()));
        m_session = SyncSession();
        m_family = ScopeId::create();
        m_seq = 0;
    }
    void cleanup() { m_bed.reset(); }

    void packsOnlyAfterTheServerHasSaidWhatItKnows_data() { stores(); }
    void packsOnlyAfterTheServerHasSaidWhatItKnows()
    {
        write();
        auto request = prepared();
        QCOMPARE(request.packWith, 0u);
        QCOMPARE(asReadByAnOldServer(request).push, request.push); // whoever reads it
        answer(request, answerKnowing(knownDictionaries()));

        write();
        request = prepared();
        QCOMPARE(request.packWith, knownDictionaries().first());
        QCOMPARE(asRead(request).push, request.push);
        QVERIFY(asReadByAnOldServer(request).push.isEmpty()); // it travelled in key 11
        answer(request, answerKnowing(knownDictionaries()));
        QCOMPARE(m_bed->unsent(), 0);
    }

    void staysPlainWithAServerThatKnowsNoneOfIts_data() { stores(); }
    void staysPlainWithAServerThatKnowsNoneOfIts()
    {
        for (const auto &known :
            {std::optional<QList<DictionaryVersion>>(), std::optional(QList<DictionaryVersion>{77})}) {
            write();
            const auto request = prepared();
            QCOMPARE(request.packWith, 0u);
            answer(request, answerKnowing(known));
        }
        QCOMPARE(m_bed->unsent(), 0);
    }

    void sendsAgainPlainWhatAnOlderServerCouldNotRead_data() { stores(); }
    void sendsAgainPlainWhatAnOlderServerCouldNotRead()
    {
        answer(prepared(), answerKnowing(knownDictionaries()));
        write();
        const auto lost = prepared();
        QVERIFY(lost.packWith != 0);
        // Behind one address stand several copies of the server, and this one is older: it sees no push.
        auto summary = m_session.apply(m_bed->store(), answerKnowing(std::nullopt)).value();
        QVERIFY(summary.more && summary.differently);
        QCOMPARE(m_bed->unsent(), 1);
        auto request = prepared();
        QCOMPARE(request.packWith, 0u);
        QCOMPARE(request.push, lost.push); // the same changes under the same ids
        answer(request, answerKnowing(knownDictionaries()));
        QCOMPARE(m_bed->unsent(), 0);
        // No ping-pong between the two copies: plain from now on.
        write();
        QCOMPARE(prepared().packWith, 0u);
    }

    void keepsItsGenerationWhereTheAnswerDoesNotRepeatIt_data() { stores(); }
    void keepsItsGenerationWhereTheAnswerDoesNotRepeatIt()
    {
        answer(prepared(), answerKnowing(knownDictionaries()));
        auto lean = answerKnowing(knownDictionaries());
        lean.sameGeneration = true;
        lean.generation = Uuid::v7(); // nothing, and not looked at
        lean.viewFits = true;
        const auto request = prepared();
        QVERIFY(!request.generation); // it is part of the view
        QCOMPARE(request.view, viewHash(m_bed->store().cursors().value(), generation));
        QVERIFY(!m_session.apply(m_bed->store(), lean).value().more);
        QCOMPARE(m_bed->store().serverGeneration().value(), std::optional(generation));
        QCOMPARE(prepared().view, request.view);
    }

    void saysItsGenerationToAServerThatMayBeOlder_data() { stores(); }
    void saysItsGenerationToAServerThatMayBeOlder()
    {
        answer(prepared(), answerKnowing(std::nullopt));
        const auto request = prepared();
        QCOMPARE(request.generation, std::optional(generation));
        QCOMPARE(request.view, viewHash(m_bed->store().cursors().value()));
    }

private:
    static void stores()
    {
        QTest::addColumn<QString>("store");
        for (const auto *name : {"memory", "real"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void write() { m_bed->write(m_family, u"We talked about the rent and the boiler, which is still off upstairs."_s); }
    SyncRequest prepared() { return m_session.prepare(m_bed->store(), ask()).value(); }

    static SyncResponse answerKnowing(const std::optional<QList<DictionaryVersion>> &known)
    {
        SyncResponse response{Timestamp{1'780'000'000'000}, generation, {}, false, 0, {}, {}};
        response.dictionaries = known;
        return response;
    }
    /// With an ack for each change, and the frame in which it stands.
    void answer(const SyncRequest &request, SyncResponse response)
    {
        if (!request.view.isEmpty())
            response.viewFits = true;
        for (const PushGroup &group : request.push) {
            for (const Change &change : group.changes) {
                const Seq seq = ++m_seq;
                response.acks.append({change.dseq, Verdict::Applied, seq, {}});
                response.frames.append({group.scope, group.kind, 0, seq, {OwnEcho{change.dseq}},
                    QCryptographicHash::hash(QByteArray::number(seq), QCryptographicHash::Sha256)});
            }
        }
        QCOMPARE(m_session.apply(m_bed->store(), response).value().sent, int(response.acks.size()));
    }

    std::unique_ptr<SyncBed> m_bed;
    SyncSession m_session;
    ScopeId m_family = ScopeId::create();
    Seq m_seq = 0;
};

QTEST_GUILESS_MAIN(SyncLeanTest)
#include "tst_synclean.moc"
