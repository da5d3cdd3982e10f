// SPDX-License-Identifier: Apache-2.0
#include "core/rules/holding.h"
#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/keptanswer.h"
#include "core/types/records/note.h"
#include "tests/core/store/familylog.h"
#include "tests/support/snapshotof.h"
#include "tests/support/spoiltstore.h"

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;
using testing::change;
using testing::Log;
using testing::one;
using testing::personKind;
using testing::push;

namespace {

QList<PlacedChange> placedIn(const Log &log)
{
    QList<PlacedChange> all;
    const Frame frame = log.after(0);
    for (const Frame::Item &item : frame.items)
        all.append(std::get<PlacedChange>(item));
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].seq = Seq(i) + 1;
    return all;
}

} // namespace

/// A scope's records as they are, in place of the log that made them.
class TestSnapshot : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();
    const UserId m_colleague = UserId::create();
    const DeviceId m_tablet = DeviceId::create();
    const DeviceId m_laptop = DeviceId::create();
    const RecordId m_first = RecordId::create();
    const RecordId m_second = RecordId::create();

    [[nodiscard]] Edit edit(const RecordId &record, quint16 tag, const Value &value, Seq base = 0) const
    {
        return testing::personEdit(m_family, record, tag, value, base);
    }
    [[nodiscard]] Snapshot snapshot(const Log &log, quint32 epoch = 0) const
    {
        return test::snapshotOf(m_family, ScopeKind::Family, placedIn(log), epoch).open();
    }
    // Two people; the second is called something else later, and two disagree on the first.
    void begin(Log &log) const
    {
        log.add(change(m_first, personKind, one(1, u"Quinn"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_second, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_second, personKind, one(1, u"Zoe"_s), 2, 2000), m_colleague, m_tablet);
        log.add(change(m_first, personKind, one(1, u"Quincy"_s), 0, 2000), m_colleague, m_laptop);
    }
    [[nodiscard]] ScopeSum sum(test::TestStore &store) const { return (*store->holding(m_family))->held; }
    [[nodiscard]] static QString nameOf(test::TestStore &store, const RecordId &id)
    {
        const auto person = store->find<Person>(Id<Person>(id));
        return person && !person->record.deleted ? person->value.knownAs : u"nobody"_s;
    }
    [[nodiscard]] Cursor cursor(test::TestStore &store) const
    {
        const auto cursors = store->cursors();
        const auto found = std::ranges::find(*cursors, m_family, &Cursor::scope);
        return found == cursors->end() ? Cursor{m_family, 0, 0} : *found;
    }

private Q_SLOTS:
    void makesOfAnEmptyStoreWhatTheLogMakes()
    {
        Log log(m_family);
        begin(log);
        test::TestStore byLog, bySnapshot;
        QVERIFY(byLog->applyFrame(log.after(0)));
        const auto changed = bySnapshot->applySnapshot(snapshot(log));
        QVERIFY(changed.ok());
        QCOMPARE(changed->records.size(), 2);
        QCOMPARE(cursor(bySnapshot), cursor(byLog));
        QCOMPARE(sum(bySnapshot), sum(byLog));
        for (const RecordId &id : {m_first, m_second}) {
            const auto here = bySnapshot->find<Person>(Id<Person>(id));
            const auto there = byLog->find<Person>(Id<Person>(id));
            QCOMPARE(here->record.fields, there->record.fields);
            QCOMPARE(here->record.writers, there->record.writers);
            QCOMPARE(here->record.author, there->record.author);
            QCOMPARE(here->record.openConflicts, there->record.openConflicts);
            QCOMPARE(*bySnapshot->conflicts(id), *byLog->conflicts(id));
        }
        QCOMPARE(bySnapshot->conflicts(m_first)->size(), 1);
        QCOMPARE(bySnapshot->search(u"Zoe"_s, 10)->size(), 1);
        // And the log goes on from there, the same way.
        log.add(change(m_second, personKind, one(1, u"Zoë"_s), 0, 3000), m_colleague, DeviceId::create());
        QVERIFY(bySnapshot->applyFrame(log.after(4)));
        QVERIFY(byLog->applyFrame(log.after(4)));
        QCOMPARE(sum(bySnapshot), sum(byLog));
        QVERIFY(bySnapshot.reopen());
        QCOMPARE(sum(bySnapshot), sum(byLog));
    }

    void takesAwayWhatItDoesNotName()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        const RecordId gone = RecordId::create();
        log.add(change(gone, personKind, one(1, u"Bartholomew"_s), 0, 1500), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QCOMPARE(store->search(u"Bartholomew"_s, 10)->size(), 1);
        // What the server's log makes without it, some changes further.
        Log other(m_family);
        begin(other);
        for (int i = 0; i < 3; ++i)
            other.add(change(m_second, personKind, one(3, qint64(i)), 4, 5000 + i), m_colleague, m_tablet);
        const auto changed = store->applySnapshot(snapshot(other));
        QVERIFY(changed.ok());
        QCOMPARE(nameOf(store, gone), u"nobody"_s);
        QVERIFY(changed->records.contains(ChangedRecord{gone, m_family, personKind}));
        QVERIFY(!changed->records.contains(ChangedRecord{m_first, m_family, personKind})); // as it was
        QCOMPARE(store->search(u"Bartholomew"_s, 10)->size(), 0);
        QCOMPARE(store->list<Person>(query<Person>())->size(), 2);
        QVERIFY(store.reopen());
        QCOMPARE(nameOf(store, gone), u"nobody"_s);
        QCOMPARE(store->search(u"Bartholomew"_s, 10)->size(), 0);
    }

    void bringsNothingBackThatWasDeleted()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(m_second, 1, u"Zoe at school"_s, 4))); // while it was away
        log.add(change(m_second, personKind, {}, 4, 6000, Op::Delete), m_colleague, m_tablet);
        log.add(change(m_first, personKind, {}, 4, 6000, Op::Delete), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(log)).ok());
        QCOMPARE(nameOf(store, m_first), u"nobody"_s);
        QCOMPARE(store->search(u"Quincy"_s, 10)->size(), 0);
        // The late edit meets the delete as it would have in the log: an open question, and the words are there.
        const Seq head = cursor(store).seq;
        push(store, log);
        QVERIFY(store->applyFrame(log.after(head, {1}, store.owner().device)));
        QCOMPARE(nameOf(store, m_second), u"Zoe at school"_s);
        QCOMPARE(store->conflicts(m_second)->size(), 1);
        QCOMPARE(nameOf(store, m_first), u"nobody"_s);
        test::TestStore byLog;
        QVERIFY(byLog->applyFrame(log.after(0)));
        QCOMPARE(sum(store), sum(byLog));
    }

    void laysUnsentEditsOverIt()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->applyFrame(log.after(0)));
        const RecordId own = RecordId::create();
        const RecordId gone = RecordId::create();
        log.add(change(gone, personKind, one(1, u"Bartholomew"_s), 0, 1500), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(4)));
        QVERIFY(store->write(edit(m_first, 3, qint64(12000), 5)));
        QVERIFY(store->write(edit(own, 1, u"Bo"_s)));
        QVERIFY(store->write(edit(gone, 3, qint64(13000), 5)));
        Log other(m_family);
        begin(other);
        other.add(change(m_first, personKind, one(1, u"Quentin"_s), 4, 7000), m_colleague, m_tablet);
        other.add(change(m_second, personKind, one(1, u"Zoë"_s), 4, 7000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(other)).ok());
        const auto first = store->find<Person>(Id<Person>(m_first));
        QCOMPARE(first->value.knownAs, u"Quentin"_s);
        QCOMPARE(first->record.fields.find(3) != nullptr, true);
        QCOMPARE(first->record.sending, Sending::Waiting);
        QCOMPARE(nameOf(store, own), u"Bo"_s);
        // Of a record that went only the own words are left.
        const auto left = store->find<Person>(Id<Person>(gone));
        QVERIFY(left.ok());
        QVERIFY(!left->record.fields.find(1));
        QVERIFY(left->record.fields.find(3));
        QVERIFY(!left->record.author);
        QCOMPARE(store->pending()->waiting, 3);
        test::TestStore byLog;
        QVERIFY(byLog->applyFrame(other.after(0)));
        QCOMPARE(sum(store), sum(byLog));
        QVERIFY(store.reopen());
        QCOMPARE(store->pending()->waiting, 3);
        QCOMPARE(nameOf(store, own), u"Bo"_s);
    }

    // It may be in the snapshot or not, and no frame will say so.
    void offersAgainWhatWasAcknowledgedAndNeverCameBack()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->write(edit(m_first, 3, qint64(12000))));
        push(store, log);
        QCOMPARE(store->pendingPush(testing::plenty)->size(), 0);
        QVERIFY(store->applySnapshot(snapshot(log)).ok());
        const auto again = store->pendingPush(testing::plenty);
        QCOMPARE(again->size(), 1);
        QVERIFY(store->settle({Ack{again->first().changes.first().dseq, Verdict::Duplicate, 5}}));
        QCOMPARE(store->pending()->waiting, 0);
        const auto person = store->find<Person>(Id<Person>(m_first));
        QCOMPARE(person->record.sending, Sending::Sent);
        QVERIFY(person->record.fields.find(3));
        // Another scope's is let be.
        const ScopeId elsewhere = ScopeId::create();
        QVERIFY(store->write(testing::personEdit(elsewhere, RecordId::create(), 1, u"Bo"_s)));
        Log there(elsewhere);
        push(store, there);
        log.add(change(m_first, personKind, one(1, u"Q"_s), 5, 9000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(log)).ok());
        QCOMPARE(store->pendingPush(testing::plenty)->size(), 0);
    }

    void keepsRecordsAndFieldsOfANewerVersion()
    {
        test::TestStore store;
        Log log(m_family);
        const RecordId newer = RecordId::create();
        FieldMap fields = one(1, u"from later"_s);
        fields.set(9000, encodeValue(qint64(77)));
        log.add(change(newer, 9999, fields, 0, 1000), m_colleague, m_tablet);
        log.add(change(m_first, personKind, fields, 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(log)).ok());
        QCOMPARE(store->find(9999, newer)->fields, fields);
        QCOMPARE(store->find(personKind, m_first)->fields, fields);
        log.add(change(m_first, personKind, one(3, qint64(1)), 2, 2000), m_colleague, m_tablet);
        const auto changed = store->applySnapshot(snapshot(log));
        QCOMPARE(changed->records.size(), 1); // the other is as it was, byte for byte
        QCOMPARE(store->find(9999, newer)->fields, fields);
    }

    void doesNothingWhereTheCursorIsAsFar()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        const Snapshot early = snapshot(log);
        log.add(change(m_first, personKind, one(1, u"Quentin"_s), 4, 7000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->applySnapshot(early)->isEmpty());
        QVERIFY(store->applySnapshot(snapshot(log))->isEmpty());
        QCOMPARE(cursor(store).seq, 5u);
        QCOMPARE(nameOf(store, m_first), u"Quentin"_s);
    }

    void beginsAnewWithAGreaterEpoch()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(m_first, 3, qint64(12000), 4)));
        Log other(m_family);
        other.add(change(m_second, personKind, one(1, u"Zoe"_s), 0, 3000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(other, 1)).ok());
        QCOMPARE(cursor(store).epoch, 1u);
        QCOMPARE(cursor(store).seq, 1u);
        QCOMPARE(store->conflicts(m_first)->size(), 0);
        QVERIFY(!store->find<Person>(Id<Person>(m_first))->record.author); // own words alone
        QVERIFY(store->applySnapshot(snapshot(log))->isEmpty()); // of the epoch that is over
    }

    void leavesStandingWhatTheServerLost()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->startAnew(m_family)); // the server was restored from a backup
        Log other(m_family);
        other.add(change(m_second, personKind, one(1, u"Zoë"_s), 0, 3000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(other)).ok());
        QCOMPARE(nameOf(store, m_second), u"Zoë"_s);
        QCOMPARE(nameOf(store, m_first), u"Quincy"_s); // it may be on this device alone
        QCOMPARE(store->conflicts(m_first)->size(), 1);
        QCOMPARE(sum(store).records, 1u); // and is not the log's
        // Once the log names it, the log alone says what it is.
        other.add(change(m_first, personKind, one(1, u"Quinn"_s), 1, 4000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(other)).ok());
        QCOMPARE(nameOf(store, m_first), u"Quinn"_s);
        QCOMPARE(store->conflicts(m_first)->size(), 0);
        QCOMPARE(sum(store).records, 2u);
    }

    void takesTheOfficesAnswersOutOfIt()
    {
        test::TestStore store;
        const ScopeId own = userScope(store.owner().user);
        QVERIFY(store->write(edit(m_first, 1, u"Quinn"_s)));
        QVERIFY(store->settle({Ack{1, Verdict::Quarantined, 0, QuarantineReason::NoGrant}}));
        const auto before = store->unsent();
        QCOMPARE(before->size(), 1);
        const ChangeId aside = before->first().change.id;
        KeptAnswer answer;
        answer.change = aside;
        answer.scope = m_family;
        answer.record = m_first;
        answer.outcome = KeptOutcome::LeftOut;
        Log log(own);
        log.add(change(keptAnswerRecord(aside), kindOf<KeptAnswer>.number, toFields(answer), 0, 1000), m_colleague,
            m_tablet);
        const auto made = test::snapshotOf(own, ScopeKind::User, placedIn(log));
        QVERIFY(store->applySnapshot(made.open()).ok());
        QCOMPARE(store->unsent()->first().state, Sending::LeftOut);
    }

    // With database and journal both lost the numbers began anew; those that the log has are taken.
    void usesNoNumberTwice()
    {
        test::TestStore store;
        Log log(m_family);
        Change early = change(m_first, personKind, one(1, u"Quinn"_s), 0, 1000);
        early.dseq = 4711;
        log.add(early, store.owner().user, store.owner().device);
        log.add(change(m_first, personKind, one(1, u"Quincy"_s), 1, 2000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(log)).ok());
        QVERIFY(store->write(edit(m_first, 3, qint64(12000), 2)));
        const auto waiting = store->pendingPush(testing::plenty);
        QCOMPARE(waiting->first().changes.first().dseq, 4712u);
        QVERIFY(waiting->first().changes.first().hlc > Hlc::at({2000}));
    }

    void mendsARowThatCannotBeRead()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->applyFrame(log.after(0)));
        store.close();
        test::alterBehindTheBack(store.path(), "246810", "UPDATE record_person SET _writers=x'ff'");
        QVERIFY(store.open().ok());
        log.add(change(m_first, personKind, one(1, u"Quentin"_s), 4, 7000), m_colleague, m_tablet);
        QVERIFY(store->applySnapshot(snapshot(log)).ok());
        QCOMPARE(nameOf(store, m_first), u"Quentin"_s);
        QCOMPARE(store->list<Person>(query<Person>())->size(), 2);
        QCOMPARE(store->search(u"Quincy"_s, 10)->size(), 0);
    }

    void isAllOrNothing()
    {
        test::TestStore store;
        Log log(m_family);
        begin(log);
        QVERIFY(store->applyFrame(log.after(0)));
        const ScopeSum before = sum(store);
        log.add(change(m_first, personKind, one(1, u"Quentin"_s), 4, 7000), m_colleague, m_tablet);
        // The blocks of one, and behind them one that cannot be read, or the same once more.
        const auto whole = test::snapshotOf(m_family, ScopeKind::Family, placedIn(log));
        const QByteArray block = whole.bytes.sliced(*firstItem(whole.bytes));
        for (const QByteArray &more : {CborWriter().bytes("no zstd").take(), block}) {
            const QByteArray bytes = whole.bytes + more;
            const auto spoilt = Snapshot::open(test::offerOf(whole.open().head(), bytes), bytes);
            QVERIFY(spoilt.ok());
            QCOMPARE(store->applySnapshot(*spoilt).error().code, ErrorCode::Protocol);
        }
        QCOMPARE(sum(store), before);
        QCOMPARE(cursor(store).seq, 4u);
        QCOMPARE(nameOf(store, m_first), u"Quincy"_s);
        QCOMPARE(store->search(u"Quentin"_s, 10)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "testsnapshot.moc"
