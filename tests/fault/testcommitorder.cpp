// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/note.h"
#include "core/wire/recordcodec.h"
#include "server/pgchangelog.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ScopeId;
using core::Seq;

namespace {

constexpr int writers = 32;
constexpr int pollers = 8;
constexpr int scopes = 12;

// Between the moment at which a number is taken and the commit some wait, and one in twenty is rolled back. In the
// database, so that the code that runs is the one that is shipped.
constexpr const char *hesitation = R"(
create function hesitate() returns trigger language plpgsql as $$
begin
    if random() < 0.3 then perform pg_sleep(random() * 0.01); end if;
    if random() < 0.05 then raise exception 'rolled back on purpose'; end if;
    return null;
end $$;
create trigger hesitate after insert on change for each statement execute function hesitate();
create trigger hesitate_head after update on scope_head for each statement execute function hesitate();
)";

/// What one poller has read of one scope.
struct Read {
    Seq cursor = 0;
    QCryptographicHash hash{QCryptographicHash::Sha256}; ///< of the ids in their order
};

} // namespace

/// Many write into few scopes, with waits and rollbacks between taking a number and commit, and others read behind
/// them. Nobody ever misses a change, sees one twice, or sees two in another order than somebody else.
class TestCommitOrder : public QObject
{
    Q_OBJECT

private:
    std::vector<ScopeId> m_scopes;
    std::atomic<qint64> m_left = 0;
    std::atomic<qint64> m_refused = 0;
    std::atomic<qint64> m_repeated = 0;
    std::atomic<bool> m_done = false;
    std::atomic<bool> m_wrong = false;

    [[nodiscard]] static std::vector<core::Change> some(QRandomGenerator &dice, quint64 &dseq)
    {
        std::vector<core::Change> group;
        for (int i = dice.bounded(1, 60); i > 0; --i) {
            core::Note note;
            note.text = u"words"_s;
            group.push_back(
                {core::ChangeId::create(), ++dseq, core::RecordId::create(), core::kindOf<core::Note>.number,
                    core::Op::Put, 0, core::Hlc::at({1000}), core::schemaVersion, core::toFields(note)});
        }
        return group;
    }

    /// Until all changes are placed. What is refused is sent again, as a device does; and now and then what was placed.
    void write(server::ChangeLog &log, quint32 seed)
    {
        QRandomGenerator dice(seed);
        const auto device = core::DeviceId::create();
        const auto user = core::UserId::create();
        quint64 dseq = 0;
        while (m_left > 0 && !m_wrong) {
            const ScopeId scope = m_scopes[size_t(dice.bounded(scopes))];
            const auto group = some(dice, dseq);
            bool placed = false;
            for (int tries = 0; tries < 200 && (!placed || dice.bounded(10) == 0); ++tries) {
                const auto answer = log.append({scope, core::ScopeKind::Family, user, device, {1000}, group, {}, {}});
                m_refused += answer ? 0 : 1;
                m_repeated += answer && placed ? 1 : 0;
                placed = placed || answer;
            }
            if (!placed) {
                qWarning("never placed");
                m_wrong = true;
            }
            m_left -= qint64(group.size());
        }
    }

    void poll(server::ChangeLog &log, std::vector<Read> &read, QSet<core::ChangeId> *all)
    {
        bool last = false;
        while (!last && !m_wrong) {
            last = m_done;
            const auto heads = log.heads(m_scopes);
            if (!heads) {
                m_wrong = true;
                return;
            }
            for (const server::LogHead &head : *heads)
                pollOne(log, head, read[size_t(std::ranges::find(m_scopes, head.scope) - m_scopes.begin())], all);
        }
    }

    /// `all` is of the one poller that keeps ids.
    void pollOne(server::ChangeLog &log, const server::LogHead &head, Read &read, QSet<core::ChangeId> *all)
    {
        while (read.cursor < head.seq && !m_wrong) {
            const server::LogRange news[] = {{head.scope, read.cursor, std::min(head.seq, read.cursor + 5000)}};
            const auto changes = log.read(news);
            // Nothing at all would go on for ever.
            m_wrong = m_wrong || !changes || changes->empty();
            if (m_wrong)
                return;
            for (const server::LoggedChange &change : *changes) {
                if (change.placed.seq != ++read.cursor) {
                    qWarning("%llu in place of %llu", change.placed.seq, read.cursor);
                    m_wrong = true;
                    return;
                }
                read.hash.addData(change.placed.change.id.bytes());
                if (!all)
                    continue;
                const auto before = all->size();
                all->insert(change.placed.change.id);
                if (all->size() == before) {
                    qWarning("a change is there twice");
                    m_wrong = true;
                }
            }
        }
    }

private Q_SLOTS:
    void skipsNothingAndRepeatsNothing()
    {
        test::TestCluster cluster;
        const QString database = cluster.makeDatabase();
        server::PgPool pool([database] { return server::PgConnection::open(database); }, writers + pollers + 1);
        server::PgChangeLog log(pool, core::DeviceId::create(), core::UserId::create());
        QVERIFY((*pool.take())->runScript(QString::fromLatin1(hesitation)));
        for (int i = 0; i < scopes; ++i)
            m_scopes.push_back(ScopeId::create());
        const qint64 wanted = test::rounds(6000, 5'000'000);
        m_left = wanted;
        std::array<std::vector<Read>, pollers> read;
        QSet<core::ChangeId> all;
        QElapsedTimer timer;
        timer.start();
        {
            std::vector<std::jthread> readers;
            for (int i = 0; i < pollers; ++i) {
                read[size_t(i)] = std::vector<Read>(scopes);
                readers.emplace_back(
                    [this, &log, &mine = read[size_t(i)], keeps = i == 0 ? &all : nullptr] { poll(log, mine, keeps); });
            }
            {
                std::vector<std::jthread> threads;
                for (quint32 i = 0; i < writers; ++i)
                    threads.emplace_back(
                        [this, &log, seed = QRandomGenerator::global()->generate()] { write(log, seed); });
            }
            m_done = true;
        }
        QVERIFY(!m_wrong);
        const auto heads = log.heads(m_scopes);
        qint64 placed = 0;
        for (const server::LogHead &head : *heads) {
            const auto at = size_t(std::ranges::find(m_scopes, head.scope) - m_scopes.begin());
            placed += qint64(head.seq);
            for (auto &one : read) {
                QCOMPARE(one[at].cursor, head.seq);
                QCOMPARE(one[at].hash.result(), read[0][at].hash.result());
            }
            QCOMPARE(*log.firstBrokenLink(head.scope), Seq(0));
        }
        QCOMPARE(qint64(all.size()), placed);
        QVERIFY(placed >= wanted);
        QVERIFY(m_refused > 0 && m_repeated > 0);
        qInfo("%lld changes, %lld rolled back, %lld sent again, %lld s", placed, m_refused.load(), m_repeated.load(),
            timer.elapsed() / 1000);
    }
};

QTEST_GUILESS_MAIN(TestCommitOrder)
#include "testcommitorder.moc"
