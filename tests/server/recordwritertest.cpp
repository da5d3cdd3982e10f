// SPDX-License-Identifier: Apache-2.0
#include "server/recordwriter.h"
#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/wire/recordcodec.h"
#include "server/memorychangelog.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

class RecordWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNothingWhenTheSameIsWrittenAgain();
    void bringsItsOwnEarlierValuesUpToDateWithoutAConflict();
    void keepsWhatAPersonWroteBesideWhatTheSourceSays();
    void writesMoreThanOneTransactionHoldsInOrder();
    void countsWhatIsNotValid();
    void namesTheAuthorOfEachRecord();

private:
    static RecordWrite family(const core::RecordId &id, const QString &name)
    {
        core::Family record;
        record.name = name;
        return RecordWrite::of(id, record);
    }
    QString nameOf(const core::RecordId &id)
    {
        return core::fromFields<core::Family>((*m_log.record(m_scope, id))->fields)->name;
    }

    MemoryChangeLog m_log;
    core::ScopeId m_scope = core::ScopeId::create();
    RecordWriter m_writer{m_log, core::DeviceId::create(), core::UserId::create()};
};

void RecordWriterTest::writesNothingWhenTheSameIsWrittenAgain()
{
    const RecordWrite writes[] = {family(core::RecordId::create(), u"a"_s), family(core::RecordId::create(), u"b"_s)};
    QCOMPARE(m_writer.write(m_scope, core::ScopeKind::Family, writes)->written, 2);
    const auto again = m_writer.write(m_scope, core::ScopeKind::Family, writes);
    QCOMPARE(again->written, 0);
    QCOMPARE(again->alreadyThere, 2);
}

void RecordWriterTest::bringsItsOwnEarlierValuesUpToDateWithoutAConflict()
{
    const core::RecordId id = core::RecordId::create();
    const RecordWrite first[] = {family(id, u"a"_s)};
    const RecordWrite second[] = {family(id, u"b"_s)};
    QVERIFY(m_writer.write(m_scope, core::ScopeKind::Family, first).ok());
    const auto summary = m_writer.write(m_scope, core::ScopeKind::Family, second);
    QCOMPARE(summary->conflicts, 0);
    QCOMPARE(nameOf(id), u"b"_s);
}

void RecordWriterTest::keepsWhatAPersonWroteBesideWhatTheSourceSays()
{
    const core::RecordId id = core::RecordId::create();
    const RecordWrite first[] = {family(id, u"imported"_s)};
    QVERIFY(m_writer.write(m_scope, core::ScopeKind::Family, first).ok());
    core::Family named;
    named.name = u"chosen"_s;
    const std::vector<core::Change> edit{{core::ChangeId::create(), 1, id, core::kindOf<core::Family>.number,
        core::Op::Put, 1000, core::Hlc::at({32'503'680'000'000}), core::schemaVersion, core::toFields(named)}};
    QVERIFY(m_log
            .append(
                {m_scope, core::ScopeKind::Family, core::UserId::create(), core::DeviceId::create(), {1}, edit, {}, {}})
            .ok());
    const RecordWrite second[] = {family(id, u"imported later"_s)};
    const auto summary = m_writer.write(m_scope, core::ScopeKind::Family, second);
    QCOMPARE(summary->written, 1);
    QCOMPARE(summary->conflicts, 1);
    QCOMPARE(nameOf(id), u"chosen"_s);
}

void RecordWriterTest::writesMoreThanOneTransactionHoldsInOrder()
{
    const core::ScopeId scope = core::ScopeId::create();
    std::vector<RecordWrite> writes;
    writes.reserve(4500);
    for (int i = 0; i < 4500; ++i)
        writes.push_back(family(core::RecordId::create(), QString::number(i)));
    QCOMPARE(m_writer.write(scope, core::ScopeKind::Family, writes)->written, 4500);
    const LogRange all[] = {{scope, 0, 4500}};
    const auto changes = m_log.read(all);
    for (size_t i = 0; i < writes.size(); ++i)
        QCOMPARE(changes->at(i).placed.change.record, writes[i].id);
}

void RecordWriterTest::countsWhatIsNotValid()
{
    RecordWrite bad = family(core::RecordId::create(), u"x"_s);
    bad.fields.set(core::kindOf<core::Family>.field("closed_on")->tag, QByteArray("\x61x", 2));
    const RecordWrite writes[] = {bad, family(core::RecordId::create(), u"y"_s)};
    const auto summary = m_writer.write(core::ScopeId::create(), core::ScopeKind::Family, writes);
    QCOMPARE(summary->refused, 1);
    QCOMPARE(summary->written, 1);
}

void RecordWriterTest::namesTheAuthorOfEachRecord()
{
    const core::ScopeId scope = core::ScopeId::create();
    RecordWrite write = family(core::RecordId::create(), u"x"_s);
    write.author = core::UserId::create();
    QVERIFY(m_writer.write(scope, core::ScopeKind::Family, {&write, 1}).ok());
    const LogRange all[] = {{scope, 0, 1}};
    QCOMPARE(m_log.read(all)->front().placed.author, *write.author);
}

QTEST_GUILESS_MAIN(RecordWriterTest)
#include "recordwritertest.moc"
