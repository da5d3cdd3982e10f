// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/person.h"
#include "core/types/records/streetround.h"
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
using testing::push;

/// Who wrote what stands in a field, what a decision settles, and how a device's own numbers go on.
class TestWriters : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();
    const UserId m_colleague = UserId::create();
    const DeviceId m_tablet = DeviceId::create();
    const RecordId m_person = RecordId::create();

    [[nodiscard]] Edit edit(quint16 tag, const Value &value, Seq base) const
    {
        return testing::personEdit(m_family, m_person, tag, value, base);
    }

private Q_SLOTS:
    void tellsWhoWroteEachFieldThatIsShown()
    {
        test::TestStore store;
        Log log(m_family);
        const UserId third = UserId::create();
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_person, personKind, one(12, u"sister"_s), 1, 2000), third, DeviceId::create());
        QVERIFY(store->applyFrame(log.after(0)));
        auto found = store->find(personKind, m_person);
        QVERIFY(found);
        QCOMPARE(found->writers.find(1)->author, m_colleague);
        QCOMPARE(found->writers.find(12)->author, third);
        QVERIFY(!found->writers.find(6));
        QVERIFY(store->write(edit(12, u"cousin"_s, found->base)));
        found = store->find(personKind, m_person);
        QCOMPARE(found->writers.find(1)->author, m_colleague);
        QCOMPARE(found->writers.find(12)->author, store.owner().user);
        QCOMPARE(found->writers.find(12)->seq, 0u);
    }

    void settlesOnlyWhatWasOnTheScreen()
    {
        test::TestStore store;
        Log log(m_family);
        const auto words = [](const QString &text) { return one(1, text); };
        log.add(change(m_person, personKind, words(u"Amina"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_person, personKind, words(u"Mina"_s), 0, 2000), UserId::create(), DeviceId::create());
        QVERIFY(store->applyFrame(log.after(0)));
        QCOMPARE(store->conflicts(m_person)->size(), 1);
        const Seq shown = store->find(personKind, m_person)->base;
        // While the two versions stand on the screen, a third one comes that had seen neither.
        log.add(change(m_person, personKind, words(u"Minnie"_s), 0, 3000), UserId::create(), DeviceId::create());
        QVERIFY(store->applyFrame(log.after(shown)));
        QCOMPARE(store->conflicts(m_person)->size(), 2);
        QVERIFY(store->resolve(personKind, m_person, 1, u"Amina"_s, shown));
        push(store, log, false);
        QVERIFY(store->applyFrame(log.after(shown + 1)));
        int open = 0;
        for (const Conflict &conflict : *store->conflicts(m_person))
            open += conflict.state == Conflict::State::Settled ? 0 : 1;
        QVERIFY2(open > 0, "a version that nobody had seen was settled");
    }

    void saysWhatBothWritersHadRead_data()
    {
        QTest::addColumn<Seq>("base"); // of the last writer
        QTest::addColumn<bool>("twice"); // the one before wrote again on top of their own words
        QTest::addColumn<QByteArray>("both");
        const QByteArray mina = encodeValue(u"Mina"_s);
        QTest::newRow("the same") << Seq(1) << false << mina;
        QTest::newRow("the same, and one of them wrote twice") << Seq(1) << true << mina;
        QTest::newRow("one of them something older") << Seq(0) << false << QByteArray();
        QTest::newRow("one of them the other's first words") << Seq(2) << true << QByteArray();
    }
    void saysWhatBothWritersHadRead()
    {
        QFETCH(Seq, base);
        QFETCH(bool, twice);
        QFETCH(QByteArray, both);
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Mina"_s), 0, 1000), m_colleague, m_tablet);
        const DeviceId phone = DeviceId::create();
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 1, 2000), m_colleague, phone);
        if (twice)
            log.add(change(m_person, personKind, one(1, u"Aminah"_s), 2, 3000), m_colleague, phone);
        QVERIFY(store->applyFrame(log.after(0)));
        const Seq last = log.add(
            change(m_person, personKind, one(1, u"Amina Jo"_s), base, 4000), UserId::create(), DeviceId::create());
        QVERIFY(store->applyFrame(log.after(last - 1)));
        QCOMPARE(store->conflicts(m_person)->size(), 1);
        const auto read = store->readByBoth(m_person);
        QVERIFY(read);
        QCOMPARE(read->size(), both.isEmpty() ? 0 : 1);
        QCOMPARE(read->value({1, store->conflicts(m_person)->first().losing.seq}), both);
        // The same from the whole log at once, as when a scope is made anew.
        QVERIFY(store->mend(m_family, {log.after(0)}).ok());
        QCOMPARE(*store->readByBoth(m_person), *read);
    }

    void bothHadReadThatNothingStoodThere()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Mina"_s), 0, 1000), m_colleague, m_tablet);
        FieldMap emptied;
        emptied.set(1, clearedValue());
        log.add(change(m_person, personKind, emptied, 1, 2000), UserId::create(), DeviceId::create());
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 2, 3000), m_colleague, m_tablet);
        log.add(change(m_person, personKind, one(1, u"Jo"_s), 2, 4000), UserId::create(), DeviceId::create());
        QVERIFY(store->applyFrame(log.after(0)));
        QCOMPARE(store->readByBoth(m_person)->values(), QList{clearedValue()});
    }

    void keepsNothingOfWhatStoodThereAfterAPurge()
    {
        test::TestStore store;
        Log log(m_family);
        log.add(change(m_person, personKind, one(1, u"Mina"_s), 0, 1000), m_colleague, m_tablet);
        log.add(change(m_person, personKind, one(1, u"Amina"_s), 1, 2000), UserId::create(), DeviceId::create());
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->purgeScope(m_family));
        Log other(m_family); // in which nobody ever wrote the first name
        other.add(change(m_person, personKind, one(12, u"sister"_s), 0, 1000), m_colleague, m_tablet);
        other.add(change(m_person, personKind, one(1, u"Amina"_s), 1, 2000), m_colleague, m_tablet);
        other.add(change(m_person, personKind, one(1, u"Jo"_s), 1, 3000), UserId::create(), DeviceId::create());
        QVERIFY(store->applyFrame(other.after(0)));
        QCOMPARE(store->conflicts(m_person)->size(), 1);
        QVERIFY(store->readByBoth(m_person)->isEmpty());
    }

    void goesOnAfterTheNumbersThatTheLogHasOfIt()
    {
        // Database and journal were lost, and the first sync brings what this device had sent in its earlier life.
        test::TestStore store;
        Log log(m_family);
        Change sent = change(m_person, personKind, one(1, u"Amina"_s), 0, 1000);
        sent.dseq = 7;
        log.add(sent, store.owner().user, store.owner().device);
        QVERIFY(store->applyFrame(log.after(0)));
        QVERIFY(store->write(edit(6, u"she"_s, 1)));
        QCOMPARE(store->unsent()->first().change.dseq, 8u);
        QVERIFY(store.reopen());
        QVERIFY(store->write(edit(6, u"they"_s, 1)));
        QCOMPARE(store->unsent()->last().change.dseq, 9u);
    }

    void countsOnFromItsOwnNumbersWhereTheLogNamesTheTeam()
    {
        test::TestStore store;
        const ScopeId street = ScopeId::create();
        Log log(street);
        const RecordId round = RecordId::create();
        Change colleagues = change(round, kindOf<StreetRound>.number, one(1, u"Acorn Street"_s), 0, 1000);
        colleagues.dseq = 5000;
        log.add(colleagues, m_colleague, DeviceId(street));
        Frame frame = log.after(0);
        frame.kind = ScopeKind::Neighbourhood;
        QVERIFY(store->applyFrame(frame));
        QVERIFY(store->write(edit(6, u"she"_s, 0)));
        QCOMPARE(store->unsent()->first().change.dseq, 1u);
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "testwriters.moc"
