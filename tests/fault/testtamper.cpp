// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/note.h"
#include "core/wire/recordcodec.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMap>
#include <QProcess>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ScopeId;
using core::Seq;

namespace {

constexpr int scopes = 6;
constexpr int changes = 25; ///< of each scope

/// What was done to the log behind the server's back, and where the first broken link is in each scope that it hurt.
struct Tampering {
    QString what;
    QString sql;
    QHash<ScopeId, Seq> broken;
};

} // namespace

/// Rows of the log are edited, deleted, exchanged or cut off straight in PostgreSQL. `doorstep-server verify` names the
/// scope and the number.
class TestTamper : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TestServer> m_server;
    QList<ScopeId> m_scopes;
    QMap<QString, int> m_seen;

    void run(const QString &sql)
    {
        auto lease = m_server->organisation().pool().take();
        QVERIFY(lease);
        const auto done = (*lease)->runScript(sql);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

    void write(const ScopeId &scope, int count, const core::DeviceId &device)
    {
        std::vector<core::Change> group;
        for (int i = 1; i <= count; ++i) {
            core::Note note;
            note.text = u"words %1"_s.arg(i);
            group.push_back(
                {core::ChangeId::create(), quint64(i), core::RecordId::create(), core::kindOf<core::Note>.number,
                    core::Op::Put, 0, core::Hlc::at({1000 + i}), core::schemaVersion, core::toFields(note)});
        }
        QVERIFY(m_server->organisation().log().append(
            {scope, core::ScopeKind::Family, core::UserId::create(), device, {1000}, group, {}, {}}));
    }

    [[nodiscard]] Tampering edited(const ScopeId &scope, Seq seq, QRandomGenerator &dice) const
    {
        const QString uuid = u"'%1'"_s.arg(core::Uuid::v7(qint64(dice.generate())).toString());
        const QStringList sets{u"change_id = "_s + uuid, u"device_id = "_s + uuid, u"author = "_s + uuid,
            u"record_id = "_s + uuid, u"dseq = dseq + 1"_s, u"kind = kind + 1"_s, u"kind = kind + 65536"_s,
            u"op = 3 - op"_s, u"op = op + 256"_s, u"base_seq = base_seq + 1"_s, u"hlc = hlc - 1"_s,
            u"schema_no = schema_no + 1"_s, u"schema_no = schema_no + 65536"_s, u"body = null"_s,
            u"body = set_byte(body, length(body) - 1, get_byte(body, length(body) - 1) # 1)"_s,
            u"body = body || '\\x00'"_s, u"seen = '\\xa10161'"_s,
            u"body_hash = set_byte(body_hash, %1, get_byte(body_hash, %1) # 1)"_s.arg(dice.bounded(32)),
            u"hash = set_byte(hash, %1, get_byte(hash, %1) # 1)"_s.arg(dice.bounded(32))};
        const QString &set = sets[dice.bounded(int(sets.size()))];
        return {u"edit "_s + set.section(u' ', 0, 0),
            u"update change set %1 where scope_id = '%2' and seq = %3"_s.arg(set, scope.toString()).arg(seq),
            {{scope, seq}}};
    }

    [[nodiscard]] Tampering tampering(QRandomGenerator &dice) const
    {
        const int first = dice.bounded(scopes);
        const ScopeId scope = m_scopes[first];
        const ScopeId other = m_scopes[(first + 1) % scopes];
        const Seq seq = Seq(dice.bounded(1, changes + 1));
        const QString where = u"where scope_id = '%1' and seq "_s.arg(scope.toString());
        switch (dice.bounded(12)) {
        case 0: return {u"delete"_s, u"delete from change %1 = %2"_s.arg(where).arg(seq), {{scope, seq}}};
        case 1: return {u"cut off"_s, u"delete from change %1 >= %2"_s.arg(where).arg(seq), {{scope, seq}}};
        case 2: {
            const Seq with = seq % changes + 1;
            return {u"exchange"_s,
                u"update change set seq = -1 %1 = %2; update change set seq = %2 %1 = %3;"
                "update change set seq = %3 %1 = -1"_s.arg(where)
                    .arg(seq)
                    .arg(with),
                {{scope, std::min(seq, with)}}};
        }
        case 3:
            return {u"carry to another scope"_s,
                u"update change set scope_id = '%1', seq = %2 %3 = %4"_s.arg(other.toString())
                    .arg(changes + 1)
                    .arg(where)
                    .arg(seq),
                {{scope, seq}, {other, changes + 1}}};
        case 4:
            return {u"close the gap"_s,
                u"delete from change %1 = %2; update change set seq = -seq %1 > %2;"
                "update change set seq = -seq - 1 %1 < 0"_s.arg(where)
                    .arg(seq),
                {{scope, seq}}};
        case 5:
            return {u"head"_s, u"update scope_head set seq = seq - 1 where scope_id = '%1'"_s.arg(scope.toString()),
                {{scope, changes + 1}}};
        case 6:
            return {
                u"no head"_s, u"delete from scope_head where scope_id = '%1'"_s.arg(scope.toString()), {{scope, 1}}};
        default: return edited(scope, seq, dice);
        }
    }

    /// As the command does it.
    [[nodiscard]] QHash<ScopeId, Seq> verified()
    {
        QHash<ScopeId, Seq> broken;
        const auto all = m_server->organisation().allScopes();
        for (const ScopeId &scope : *all) {
            const auto link = m_server->organisation().log().firstBrokenLink(scope);
            if (!link || *link > 0)
                broken.insert(scope, link ? *link : Seq(0));
        }
        return broken;
    }

    /// The command itself.
    [[nodiscard]] bool commandNames(const QHash<ScopeId, Seq> &broken)
    {
        QProcess process;
        process.start(QStringLiteral(DOORSTEP_SERVER_PROGRAM), {u"verify"_s, u"--data"_s, m_server->dataFolder()});
        process.waitForFinished(60'000);
        const QString said = QString::fromUtf8(process.readAllStandardOutput());
        bool names = process.exitStatus() == QProcess::NormalExit && process.exitCode() == (broken.isEmpty() ? 0 : 1);
        for (auto link = broken.begin(); link != broken.end(); ++link)
            names = names && said.contains(u"scope %1 is broken at %2\n"_s.arg(link.key().toString()).arg(*link));
        return names && said.contains(u", %1 broken"_s.arg(broken.size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::TestServer>();
        for (int i = 0; i < scopes; ++i) {
            m_scopes.append(ScopeId::create());
            write(m_scopes.last(), changes, core::DeviceId::create());
        }
        run(u"create table change_kept as select * from change; create table head_kept as select * from scope_head"_s);
        QVERIFY(commandNames({}));
    }
    void cleanupTestCase() { m_server.reset(); }

    void isNamedWithItsScopeAndNumber()
    {
        int round = 0;
        const bool held = test::eachRound(test::rounds(60, 10'000), [&](QRandomGenerator &dice) {
            const Tampering done = tampering(dice);
            run(done.sql);
            const auto found = verified();
            bool named = found == done.broken;
            if (named && round++ % 1000 < 5)
                named = commandNames(done.broken);
            if (!named)
                qWarning("%s: %s; %d scopes named", qPrintable(done.what), qPrintable(done.sql), int(found.size()));
            ++m_seen[done.what];
            run(u"delete from change; insert into change select * from change_kept;"
                "delete from scope_head; insert into scope_head select * from head_kept"_s);
            return named && !QTest::currentTestFailed();
        });
        QVERIFY(held);
        QVERIFY(verified().isEmpty());
        for (auto seen = m_seen.begin(); seen != m_seen.end(); ++seen)
            qInfo("%s: %d", qPrintable(seen.key()), *seen);
    }

    void readsAWholeLogThrough()
    {
        const ScopeId scope = ScopeId::create();
        const int groups = test::rounds(10, 100);
        for (int i = 0; i < groups; ++i)
            write(scope, 1000, core::DeviceId::create());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(*m_server->organisation().log().firstBrokenLink(scope), Seq(0));
        qInfo("%d changes verified, %lld a second", groups * 1000,
            qlonglong(groups) * 1'000'000 / std::max<qint64>(1, timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestTamper)
#include "testtamper.moc"
