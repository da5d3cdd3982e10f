// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/person.h"
#include "tests/core/store/familylog.h"
#include "tests/support/spoiltstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;
using testing::change;
using testing::Log;
using testing::one;
using testing::personKind;
using testing::plenty;
using testing::push;

namespace {

void spoil(test::TestStore &store, const QByteArray &sql)
{
    store.close();
    test::alterBehindTheBack(store.path(), "246810", sql);
    QVERIFY(store.open().ok());
}

} // namespace

/// What the store says it holds, and how it makes a scope right again.
class TestVerify : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();
    const UserId m_colleague = UserId::create();
    const DeviceId m_tablet = DeviceId::create();
    const RecordId m_first = RecordId::create();
    const RecordId m_second = RecordId::create();

    [[nodiscard]] Edit edit(quint16 tag, const Value &value, Seq base = 0) const
    {
        return testing::personEdit(m_family, m_first, tag, value, base);
    }
    // Two people; the second is called something else later, and two disagree on the first.
    void begin(test::TestStore &store, Log &log) const
    {
        log.add(change(m_first, personKind, one(1, u"Quinn"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_second, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_second, personKind, one(1, u"Zoe"_s), 2, 2000), m_colleague, m_tablet);
        log.add(change(m_first, personKind, one(1, u"Quincy"_s), 0, 2000), m_colleague, DeviceId::create());
        QVERIFY(store->applyFrame(log.after(0)));
    }
    [[nodiscard]] ScopeSum sum(test::TestStore &store) const { return (*store->holding(m_family))->held; }
    [[nodiscard]] static QString nameOf(test::TestStore &store, const RecordId &id)
    {
        const auto person = store->find<Person>(Id<Person>(id));
        return person ? person->value.knownAs : u"nobody"_s;
    }

private Q_SLOTS:
    void addsUpWhatTheLogMadeAndNotWhatIsUnsent()
    {
        test::TestStore store;
        Log log(m_family);
        QVERIFY(!*store->holding(m_family)); // nothing has been received
        begin(store, log);
        const ScopeSum before = sum(store);
        QCOMPARE(before.records, 2u);
        QVERIFY(store->write(edit(1, u"Quin"_s)));
        QVERIFY(store->write(testing::personEdit(m_family, RecordId::create(), 1, u"Bo"_s)));
        QCOMPARE(sum(store), before);
        QVERIFY(store.reopen());
        QCOMPARE(sum(store), before);
        push(store, log);
        QVERIFY(store->applyFrame(log.after(4, {1, 2}, store.owner().device)));
        QCOMPARE(sum(store).records, 3u);
        QVERIFY(sum(store).sum != before.sum);
    }

    void mendsWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a value") << QByteArray("UPDATE record_person SET f1='Nobody'");
        QTest::newRow("who wrote") << QByteArray("UPDATE record_person SET _owner=randomblob(16)");
        QTest::newRow("deleted") << QByteArray("UPDATE record_person SET _deleted=1");
        QTest::newRow("gone") << QByteArray(
            "DELETE FROM record_person WHERE _row=(SELECT max(_row) FROM record_person)");
        QTest::newRow("cannot be read") << QByteArray("UPDATE record_person SET _writers=x'ff'");
        QTest::newRow("an open question is gone") << QByteArray("DELETE FROM conflict");
        QTest::newRow("a question cannot be read") << QByteArray("UPDATE conflict SET losing_author=x'00'");
        QTest::newRow("one too many") << QByteArray(
            "INSERT INTO record_person(_row,_id,_scope,_owner,_deleted,_pending,_conflicts,_writers,f1) "
            "SELECT _row+65536,randomblob(16),_scope,_owner,0,0,0,_writers,'Ghost' FROM record_person "
            "ORDER BY _row DESC LIMIT 1");
    }
    void mendsWhatWentWrong()
    {
        QFETCH(QByteArray, sql);
        test::TestStore store;
        Log log(m_family);
        begin(store, log);
        QVERIFY(store->write(edit(3, qint64(12000), 4))); // unsent, and to stay
        const ScopeSum right = sum(store);
        const auto shown = store->list<Person>(query<Person>());
        spoil(store, sql);
        const auto wrong = store->holding(m_family);
        QVERIFY(wrong ? (*wrong)->held != right : wrong.error().code == ErrorCode::Damaged);

        const auto changed = store->mend(m_family, {log.after(0)});
        QVERIFY(changed.ok());
        QVERIFY(!changed->isEmpty());
        QCOMPARE(sum(store), right);
        const auto now = store->list<Person>(query<Person>());
        QCOMPARE(now->size(), shown->size());
        QCOMPARE(nameOf(store, m_first), u"Quincy"_s);
        QCOMPARE(nameOf(store, m_second), u"Zoe"_s);
        QCOMPARE(store->conflicts(m_first)->size(), 1);
        QCOMPARE(store->find<Person>(Id<Person>(m_first))->record.sending, Sending::Waiting);
        QCOMPARE(store->pending()->waiting, 1);
        QCOMPARE(store->search(u"Ghost"_s, 10)->size(), 0);
        QCOMPARE(store->search(u"Zoe"_s, 10)->size(), 1);
        // It is in order: nothing changes on the screen a second time.
        const auto again = store->mend(m_family, {log.after(0)});
        QVERIFY2(again && again->isEmpty(), "a record that was right was written again");
    }

    void keepsWordsThatAreNowhereElse()
    {
        test::TestStore store;
        Log log(m_family);
        begin(store, log);
        const auto own = RecordId::create();
        QVERIFY(store->write(testing::personEdit(m_family, own, 1, u"Bo"_s)));
        spoil(store, "DELETE FROM record_person");
        QVERIFY(store->mend(m_family, {log.after(0)}).ok());
        QCOMPARE(nameOf(store, own), u"Bo"_s);
        QCOMPARE(store->pending()->waiting, 1);
        QCOMPARE(store->list<Person>(query<Person>())->size(), 3);
    }

    void leavesStandingWhatTheServerLost()
    {
        test::TestStore store;
        Log log(m_family);
        begin(store, log);
        QVERIFY(store->startAnew(m_family)); // the server was restored from a backup
        Log other(m_family);
        other.add(change(m_second, personKind, one(1, u"Zoe"_s), 0, 3000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(other.after(0)));
        QCOMPARE(sum(store).records, 1u); // the other is not the log's
        spoil(store, "UPDATE record_person SET f1='Nobody' WHERE f1='Zoe'");
        QVERIFY(store->mend(m_family, {other.after(0)}).ok());
        QCOMPARE(nameOf(store, m_second), u"Zoe"_s);
        QCOMPARE(nameOf(store, m_first), u"Quincy"_s);
        QCOMPARE(store->conflicts(m_first)->size(), 1);
    }

    void takesNothingButTheWholeLog()
    {
        test::TestStore store;
        Log log(m_family);
        begin(store, log);
        const ScopeSum right = sum(store);
        Frame gap = log.after(1);
        QCOMPARE(store->mend(m_family, {gap}).error().code, ErrorCode::Protocol);
        Frame early = log.after(0);
        early.items.removeLast();
        QCOMPARE(store->mend(m_family, {early}).error().code, ErrorCode::Protocol);
        Frame other = log.after(0);
        other.epoch = 1;
        QCOMPARE(store->mend(m_family, {other}).error().code, ErrorCode::Protocol);
        QCOMPARE(store->mend(m_family, {}).error().code, ErrorCode::Protocol);
        QCOMPARE(store->mend(ScopeId::create(), {log.after(0)}).error().code, ErrorCode::Protocol);
        QCOMPARE(sum(store), right);
        // In pieces, and further than the cursor.
        Frame late = log.after(4 - 1);
        log.add(change(m_first, personKind, one(3, qint64(12000)), 4, 4000), m_colleague, m_tablet);
        late = log.after(4);
        QVERIFY(store->mend(m_family, {log.after(0)}).ok());
        QCOMPARE(store->cursors()->first().seq, 5u);
        QVERIFY(store->applyFrame(late)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "testverify.moc"
