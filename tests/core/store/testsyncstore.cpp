// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "tests/core/store/familylog.h"
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

/// The store as the sync session sees it.
class TestSyncStore : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();
    const UserId m_colleague = UserId::create();
    const DeviceId m_tablet = DeviceId::create();
    const RecordId m_person = RecordId::create();

    [[nodiscard]] Edit edit(quint16 tag, const Value &value, Seq base = 0) const
    {
        return testing::personEdit(m_family, m_person, tag, value, base);
    }

private Q_SLOTS:
    void showsWhatAColleagueWrote()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        const auto changed = store->applyFrame(log.after(0));
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().detail));
        QCOMPARE(changed->records, (QList{ChangedRecord{m_person, m_family, personKind}}));
        QVERIFY(store.reopen());
        const auto found = store->find<Person>(Id<Person>(m_person));
        QVERIFY(found);
        QCOMPARE(found->value.knownAs, u"Amina"_s);
        QCOMPARE(found->record.sending, Sending::Sent);
        QCOMPARE(found->record.author, std::optional(m_colleague));
        QCOMPARE(found->record.base, 1u);
        QCOMPARE(store->cursors()->size(), 1);
        QCOMPARE(store->cursors()->first().seq, 1u);
    }

    void offersUnsentChangesInOrderByScopeUntilTheyAreSettled()
    {
        test::TestStore store;
        const ScopeId other = ScopeId::create();
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        Edit elsewhere = edit(1, u"Ben"_s);
        elsewhere.scope = other;
        elsewhere.record = RecordId::create();
        QVERIFY(store->write(elsewhere));
        QVERIFY(store->write(edit(12, u"sister"_s)));
        const auto groups = store->pendingPush(plenty);
        QVERIFY(groups);
        QCOMPARE(groups->size(), 2);
        QCOMPARE(groups->at(0).scope, m_family);
        QCOMPARE(groups->at(0).changes.size(), 2);
        QCOMPARE(groups->at(0).changes[0].dseq, 1u);
        QCOMPARE(groups->at(0).changes[1].dseq, 3u);
        QCOMPARE(groups->at(1).scope, other);
        QCOMPARE(store->pendingPush(1)->size(), 1); // at least one, however small the budget
        QVERIFY(
            store->settle({Ack{1, Verdict::Applied, 1}, Ack{2, Verdict::Duplicate, 1}, Ack{3, Verdict::Applied, 2}}));
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        QCOMPARE(store->pending()->waiting, 0);
        // Sent, and still shown, although its place in the log has not come back.
        QCOMPARE(store->find<Person>(Id<Person>(m_person))->value.knownAs, u"Amina"_s);
    }

    void takesOwnChangesBackAsTheirNumber_data()
    {
        QTest::addColumn<bool>("settleFirst");
        QTest::newRow("answer complete") << true;
        QTest::newRow("frame first") << false;
    }
    void takesOwnChangesBackAsTheirNumber()
    {
        QFETCH(bool, settleFirst);
        test::TestStore store;
        Log log(m_family);
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        QVERIFY(store->write(edit(12, u"sister"_s)));
        push(store, log, settleFirst);
        QVERIFY(store->applyFrame(log.after(0, {1, 2}, store.owner().device)));
        if (!settleFirst)
            QVERIFY(store->settle({Ack{1, Verdict::Applied, 1}, Ack{2, Verdict::Applied, 2}}));
        const auto found = store->find<Person>(Id<Person>(m_person));
        QVERIFY(found);
        QCOMPARE(found->value.part, u"sister"_s);
        QCOMPARE(found->record.sending, Sending::Sent);
        QCOMPARE(found->record.author, std::optional(store.owner().user));
        QVERIFY(store->unsent()->isEmpty());
        QVERIFY(store->conflicts(m_person)->isEmpty());
    }

    void knowsItsOwnChangeWhenTheAnswerGotLost()
    {
        test::TestStore store;
        Log log(m_family);
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        push(store, log, false);
        QVERIFY(store->applyFrame(log.after(0))); // whole, not as a number
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        QCOMPARE(store->find<Person>(Id<Person>(m_person))->record.sending, Sending::Sent);
        // Repeating the frame is harmless.
        QVERIFY(store->applyFrame(log.after(0))->isEmpty());
    }

    void laysUnsentEditsOverWhatComesIn()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(12, u"sister"_s, 1)));
        log.add(change(m_person, personKind, one(6, u"she"_s), 1, 2000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(1)));
        const auto found = store->find<Person>(Id<Person>(m_person));
        QCOMPARE(found->value.part, u"sister"_s);
        QCOMPARE(found->value.pronoun, u"she"_s);
        QCOMPARE(found->record.sending, Sending::Waiting);
    }

    void keepsBothWhenTwoWorkersEditOneField()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        log.add(change(m_person, personKind, one(2, QStringList{u"Minnie"_s}), 1, 2000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(1)));
        // Typed on a page that was opened before, of which nothing is left to say what stood there.
        QVERIFY(store->write(edit(2, QStringList{u"Mina"_s}, 1)));
        push(store, log);
        QVERIFY(store->applyFrame(log.after(2, {1}, store.owner().device)));
        const auto conflicts = store->conflicts(m_person);
        QVERIFY(conflicts);
        QCOMPARE(conflicts->size(), 1);
        const Conflict &conflict = conflicts->first();
        QCOMPARE(conflict.state, Conflict::State::Open);
        QCOMPARE(conflict.losing.author, m_colleague);
        QCOMPARE(conflict.winning.author, store.owner().user);
        QCOMPARE(conflict.losingValue, encodeValue(QStringList{u"Minnie"_s}));
        QCOMPARE(store->find<Person>(Id<Person>(m_person))->record.openConflicts, 1);
        QCOMPARE(store->openConflicts(10)->size(), 1);

        const QStringList both{u"Mina"_s, u"Minnie"_s};
        QVERIFY(store->resolve(personKind, m_person, 2, both, 3));
        push(store, log);
        QVERIFY(store->applyFrame(log.after(3, {2}, store.owner().device)));
        QCOMPARE(store->openConflicts(10)->size(), 0);
        const auto settled = store->find<Person>(Id<Person>(m_person));
        QCOMPARE(settled->value.names, both);
        QCOMPARE(settled->record.openConflicts, 0);
        QCOMPARE(store->conflicts(m_person)->first().state, Conflict::State::Settled);
    }

    void putsTogetherTheListsOfTwo_data()
    {
        QTest::addColumn<bool>("openedBefore");
        QTest::newRow("written before the colleague's came") << false;
        QTest::newRow("on a page opened before the colleague's came") << true;
    }
    void putsTogetherTheListsOfTwo()
    {
        QFETCH(bool, openedBefore);
        test::TestStore store;
        Log log(m_family);
        const QStringList both{u"Mina"_s, u"Ami"_s};
        log.add(change(m_person, personKind, one(2, both), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        Edit own = edit(2, QStringList{u"Ami"_s, u"Amina"_s}, 1); // "Mina" goes, "Amina" comes
        if (openedBefore)
            own.seen = store->find<Person>(Id<Person>(m_person))->record.fields;
        else
            QVERIFY(store->write(own));
        log.add(change(m_person, personKind, one(2, QStringList{u"Mina"_s, u"Ami"_s, u"Minnie"_s}), 1, 2000),
            m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(1)));
        if (openedBefore)
            QVERIFY(store->write(own));
        const auto names = [&] { return store->find<Person>(Id<Person>(m_person))->value.names; };
        QCOMPARE(names(), (QStringList{u"Ami"_s, u"Minnie"_s, u"Amina"_s})); // at once
        QVERIFY(store.reopen());
        push(store, log);
        QVERIFY(store->applyFrame(log.after(2, {1}, store.owner().device)));
        QCOMPARE(names(), (QStringList{u"Ami"_s, u"Minnie"_s, u"Amina"_s})); // and in its place in the log
        QVERIFY(store->conflicts(m_person)->isEmpty());
    }

    // Each of the two fits into a change, both together do not: the words go, what they were made of does not.
    void sendsALongListWithoutWhatItWasMadeOf()
    {
        test::TestStore store;
        Log log(m_family);
        const auto list = [](char16_t letter) {
            return QStringList{QString(60'000, letter), QString(60'000, letter) + u'.', QString(60'000, letter) + u'!'};
        };
        log.add(change(m_person, personKind, one(2, list(u'a')), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(2, list(u'b'), 1)));
        QVERIFY(store->write(edit(7, QStringList{u"cy"_s}, 1)));
        const auto groups = store->pendingPush(plenty);
        QVERIFY(groups->first().changes[0].seen.isEmpty());
        QCOMPARE(groups->first().changes[1].seen, one(7, Value{}));
    }

    void neverConflictsWithItself()
    {
        test::TestStore store;
        Log log(m_family);
        for (const QString &name : {u"A"_s, u"Am"_s, u"Ami"_s})
            QVERIFY(store->write(edit(1, name)));
        push(store, log);
        QVERIFY(store->applyFrame(log.after(0, {1, 2, 3}, store.owner().device)));
        QVERIFY(store->conflicts(m_person)->isEmpty());
        QCOMPARE(store->find<Person>(Id<Person>(m_person))->value.knownAs, u"Ami"_s);
    }

    void keepsQuarantinedWordsAndTellsTheirAuthor()
    {
        test::TestStore store;
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        const auto changed = store->settle({Ack{1, Verdict::Quarantined, 0, QuarantineReason::GrantEnded}});
        QVERIFY(changed);
        QCOMPARE(changed->records.size(), 1);
        QVERIFY(store.reopen());
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        const auto found = store->find<Person>(Id<Person>(m_person));
        QCOMPARE(found->value.knownAs, u"Amina"_s);
        QCOMPARE(found->record.sending, Sending::Quarantined);
        QCOMPARE(store->unsent()->first().reason, QuarantineReason::GrantEnded);
        QCOMPARE(store->pending()->quarantined, 1);
    }

    void refusesAFrameThatLeavesAGap()
    {
        test::TestStore store;
        Log log(m_family);
        for (int i = 0; i < 3; ++i)
            log.add(change(m_person, personKind, one(1, u"n%1"_s.arg(i)), Seq(i), 1000 + i), m_colleague, m_tablet);
        const auto refused = store->applyFrame(log.after(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Protocol);
        QVERIFY(!store->find(personKind, m_person));
        QVERIFY(store->cursors()->isEmpty());
    }

    void takesNothingOfAFrameWithAnUnknownOwnChange()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        Frame frame = log.after(0);
        frame.items.append(OwnEcho{77});
        const auto refused = store->applyFrame(frame);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Protocol);
        QVERIFY(!store->find(personKind, m_person));
    }

    void startsAScopeAnewWithAHigherEpoch()
    {
        test::TestStore store;
        Log log(m_family);
        const RecordId gone = RecordId::create();
        log.add(change(gone, personKind, one(1, u"Gone"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(1, u"Unsent"_s)));
        Log rewritten(m_family);
        const RecordId kept = RecordId::create();
        rewritten.add(change(kept, personKind, one(1, u"Kept"_s), 0, 1000), m_colleague, m_tablet);
        Frame frame = rewritten.after(0);
        frame.epoch = 1;
        QVERIFY(store->applyFrame(frame));
        QVERIFY(!store->find(personKind, gone));
        QVERIFY(store->find(personKind, kept));
        QCOMPARE(store->find(personKind, m_person)->sending, Sending::Waiting);
        QVERIFY(store->search(u"Gone"_s, 10)->isEmpty());
        QCOMPARE(store->search(u"Unsent"_s, 10)->size(), 1);
    }

    void refillsAServerThatWasRestored()
    {
        test::TestStore store;
        Log log(m_family);
        QVERIFY(store->setServerGeneration(Uuid::v7()));
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        push(store, log);
        QVERIFY(store->applyFrame(log.after(0, {1}, store.owner().device)));
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        QVERIFY(store->setServerGeneration(Uuid::v7()));
        QCOMPARE(store->cursors()->first().seq, 0u);
        Log empty(m_family);
        push(store, empty);
        QVERIFY(store->applyFrame(empty.after(0, {1}, store.owner().device)));
        QCOMPARE(store->find<Person>(Id<Person>(m_person))->value.knownAs, u"Amina"_s);
        QVERIFY(store->conflicts(m_person)->isEmpty());
    }

    void purgesAScopeButKeepsItsUnsentWords()
    {
        test::TestStore store;
        Log log(m_family);
        for (int i = 0; i < 20; ++i)
            log.add(
                change(RecordId::create(), personKind, one(1, u"Quaxly%1"_s.arg(i)), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(1, u"Unsent"_s)));
        const Edit other{
            ScopeId::create(), ScopeKind::Family, RecordId::create(), personKind, Op::Put, one(1, u"Quinn"_s), 0};
        QVERIFY(store->write(other));
        const auto purged = store->purgeScope(m_family);
        QVERIFY2(purged, qPrintable(purged ? QString() : purged.error().detail));
        QCOMPARE(purged->purged, QList{m_family});
        QCOMPARE(purged->records.size(), 21);
        QVERIFY(store->search(u"Quaxly"_s, 10)->isEmpty());
        QCOMPARE(store->search(u"Qu"_s, 10)->size(), 1);
        QCOMPARE(store->list<Person>(query<Person>())->size(), 1);
        QCOMPARE(store->cursors()->size(), 1);
        const auto groups = store->pendingPush(plenty);
        QCOMPARE(groups->first().scope, m_family);
        QVERIFY(store->settle({Ack{1, Verdict::Quarantined, 0, QuarantineReason::GrantEnded}}));
        QCOMPARE(store->unsent()->first().state, Sending::Quarantined);
    }

    void purgesRecordsThatSearchNeverKnew()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(3, qint64(12000)), 0, 1000), m_colleague, m_tablet);
        log.add(change(RecordId::create(), 250, one(3, u"newer"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->purgeScope(m_family));
        QCOMPARE(*store->count(query<Person>()), 0);
        QVERIFY(store->applyFrame(log.after(0)));
        QCOMPARE(*store->count(query<Person>()), 1);
    }

    void doesNotFollowAClockThatIsFarAhead()
    {
        test::TestStore store;
        Log log(m_family);
        const qint64 ahead = store.clock.now().ms + 365LL * 24 * 3600 * 1000;
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 0, ahead), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(1, u"Aminah"_s, 1)));
        QVERIFY(store->unsent()->first().change.hlc.time().ms < ahead);
    }

    void keepsRecordsAndFieldsOfANewerVersion()
    {
        test::TestStore store;
        Log log(m_family);
        FieldMap fields = one(1, u"Amina"_s);
        fields.set(777, encodeValue(QStringList{u"from"_s, u"tomorrow"_s}));
        const RecordId newer = RecordId::create();
        log.add(change(m_person, personKind, fields, 0, 1000), m_colleague, m_tablet);
        log.add(change(newer, 250, one(3, u"a kind of next year"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(1, u"Aminah"_s, 2)));
        QVERIFY(store.reopen());
        fields.set(1, encodeValue(u"Aminah"_s));
        QCOMPARE(store->find(personKind, m_person)->fields, fields);
        QCOMPARE(store->find(250, newer)->fields, one(3, u"a kind of next year"_s));
    }
};

QTEST_GUILESS_MAIN(TestSyncStore)
#include "testsyncstore.moc"
