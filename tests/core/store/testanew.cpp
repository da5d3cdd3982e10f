// SPDX-License-Identifier: Apache-2.0
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

/// What the store does for a server that lost a part of what it had.
class TestAnew : public QObject
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
    void keepsEveryRecordWhenAScopeStartsAnewAndOffersItsOwnChangesAgain()
    {
        test::TestStore store;
        Log log(m_family);
        const auto theirs = RecordId::create();
        log.add(change(theirs, personKind, one(1, u"Quinn"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        push(store, log);
        QVERIFY(store->applyFrame(log.after(1, {1}, store.owner().device)));
        QVERIFY(store->pendingPush(plenty)->isEmpty());

        QVERIFY(store->startAnew(m_family));
        QCOMPARE(store->cursors()->first(), (Cursor{m_family, 0, 0}));
        QCOMPARE(store->pendingPush(plenty)->first().changes.size(), 1);
        QCOMPARE(store->list<Person>(query<Person>())->size(), 2);
        QVERIFY(store->startAnew(m_family)); // again: nothing is there twice
        QCOMPARE(store->pendingPush(plenty)->first().changes.size(), 1);

        // The server has lost both and got this device's own again; the colleague's stays on the screen.
        Log other(m_family);
        const auto late = RecordId::create();
        other.add(change(late, personKind, one(1, u"Zoe"_s), 0, 1000), m_colleague, m_tablet);
        push(store, other);
        QVERIFY(store->applyFrame(other.after(0, {1}, store.owner().device)));
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        QCOMPARE(store->list<Person>(query<Person>())->size(), 3);
        QCOMPARE(store->find<Person>(Id<Person>(theirs))->value.knownAs, u"Quinn"_s);
        QCOMPARE(store->search(u"Quinn"_s, 10)->size(), 1);

        // Its device sends it again: now the log says what it is, and nothing of before is left.
        other.add(change(theirs, personKind, one(3, qint64(12000)), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(other.after(2)));
        QVERIFY(store->find<Person>(Id<Person>(theirs))->value.knownAs.isEmpty());
        QVERIFY(store->search(u"Quinn"_s, 10)->isEmpty());
        QCOMPARE(store->list<Person>(query<Person>())->size(), 3);
    }

    void letsHeldRecordsGoWithTheirScope()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Quinn"_s), 0, 1000), m_colleague, m_tablet);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->startAnew(m_family));
        Frame anew = log.after(0);
        anew.epoch = 1; // rewritten on purpose: what it does not name has to go
        anew.items.clear();
        anew.items.append(
            PlacedChange{change(RecordId::create(), personKind, one(1, u"Zoe"_s), 0, 1000), 1, m_colleague, m_tablet});
        QVERIFY(store->applyFrame(anew));
        QCOMPARE(store->list<Person>(query<Person>())->size(), 1);
        QVERIFY(store->startAnew(m_family));
        QVERIFY(store->purgeScope(m_family));
        QVERIFY(store->list<Person>(query<Person>())->isEmpty());
        QVERIFY(store->applyFrame(log.after(0)));
        QCOMPARE(store->find<Person>(Id<Person>(m_person))->value.knownAs, u"Quinn"_s);
    }

    void offersAgainWhatWasAcknowledgedAndNeverCame()
    {
        test::TestStore store;
        Log log(m_family);
        QVERIFY(store->setServerGeneration(Uuid::v7()));
        QVERIFY(store->write(edit(1, u"Amina"_s)));
        const auto sent = *store->pendingPush(plenty);
        push(store, log);
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        const auto fresh = Uuid::v7();
        QVERIFY(store->followGeneration(fresh));
        QCOMPARE(*store->serverGeneration(), std::optional(fresh));
        QCOMPARE(*store->pendingPush(plenty), sent);
        // It was there after all, and its place has been applied: it is not sent a third time.
        QVERIFY(store->applyFrame(log.after(0, {1}, store.owner().device)));
        QVERIFY(store->pendingPush(plenty)->isEmpty());
        QVERIFY(store->offerAcknowledgedAgain());
        QVERIFY(store->pendingPush(plenty)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnew)
#include "testanew.moc"
