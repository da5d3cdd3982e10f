// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/note.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

/// Search as a person types.
class TestSearch : public QObject
{
    Q_OBJECT

private:
    const ScopeId m_family = ScopeId::create();

    RecordId add(test::TestStore &store, const QString &text) const
    {
        Note note;
        note.text = text;
        const RecordId id = RecordId::create();
        if (!store->write(newRecord(m_family, ScopeKind::Family, id, note)))
            qFatal("cannot write");
        return id;
    }

private Q_SLOTS:
    void findsWordsByTheirBeginnings_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole word") << u"garden"_s << true;
        QTest::newRow("beginning") << u"gard"_s << true;
        QTest::newRow("one letter") << u"g"_s << true;
        QTest::newRow("not the middle") << u"arden"_s << false;
        QTest::newRow("capitals") << u"GARDEN"_s << true;
        QTest::newRow("without accents") << u"zoe"_s << true;
        QTest::newRow("with accents") << u"Zoë"_s << true;
        QTest::newRow("composed of two") << u"Zoe\u0308"_s << true;
        QTest::newRow("both words") << u"zoë gard"_s << true;
        QTest::newRow("any order") << u"gard zoë"_s << true;
        QTest::newRow("one word wrong") << u"zoë kitchen"_s << false;
        QTest::newRow("with an apostrophe") << u"o'brien"_s << true;
        QTest::newRow("Arabic") << u"مريم"_s << true;
        QTest::newRow("Bengali with vowel signs") << u"হাসিনা"_s << true;
        QTest::newRow("Bengali, its beginning") << u"হাসি"_s << true;
        QTest::newRow("number") << u"1234"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("no word") << u"-- \" * ()"_s << false;
        QTest::newRow("operators are words") << u"zoë NOT kitchen"_s << false;
        QTest::newRow("column filter is a word") << u"words:zoe"_s << false;
        QTest::newRow("quotes") << u"\"zoe\" \"gard"_s << true;
        QTest::newRow("near") << u"NEAR(zoe garden)"_s << false;
    }
    void findsWordsByTheirBeginnings()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        static test::TestStore store;
        static const RecordId id = add(store, u"Zoë O'Brien, مريم and হাসিনা in the garden at 12345"_s);
        const auto hits = store->search(typed, 10);
        QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().detail));
        QCOMPARE(hits->size(), found ? 1 : 0);
        if (found)
            QCOMPARE(hits->first().id, id);
    }

    void findsTheOtherFormsOfAName()
    {
        test::TestStore store;
        const RecordId long_ = add(store, u"William came by with Katarzyna"_s);
        const RecordId short_ = add(store, u"Bill came by with Kasia"_s);
        for (const QString &typed : {u"bill"_s, u"William"_s, u"bill kasia"_s, u"billy katarzyna"_s}) {
            const auto hits = store->search(typed, 10);
            QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().detail));
            QCOMPARE(hits->size(), 2);
            QCOMPARE(hits->first().id, short_);
            QCOMPARE(hits->last().id, long_);
        }
        QVERIFY(store->search(u"bill jerome"_s, 10)->isEmpty());
    }

    void findsWhatComesClose_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("left out") << u"wilhelmna"_s << true;
        QTest::newRow("sounds alike") << u"Vilhelmina"_s << true;
        QTest::newRow("places changed") << u"iwlhelmina"_s << true;
        QTest::newRow("its beginning") << u"wilhlem"_s << true;
        QTest::newRow("accents") << u"zofja"_s << true;
        QTest::newRow("two words, one wrong") << u"wilhelmna zofia"_s << true;
        QTest::newRow("too short to guess") << u"zof"_s << true; // as it is
        QTest::newRow("too short to be wrong") << u"zfo"_s << false;
        QTest::newRow("another word") << u"katarzyna"_s << false;
        QTest::newRow("operators are words") << u"wilhelmna NOT zofia"_s << false;
        QTest::newRow("quotes") << u"\"wilhelmna\" OR"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void findsWhatComesClose()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        static test::TestStore store;
        static const RecordId id = add(store, u"Wilhelmina and Zofia made jam"_s);
        const auto hits = store->searchNear(typed, 10);
        QVERIFY2(hits, qPrintable(hits ? QString() : hits.error().detail));
        QCOMPARE(hits->size(), found ? 1 : 0);
        if (found)
            QCOMPARE(hits->first().id, id);
    }

    void theCommonestOfWhatComesCloseIsNotTheOnlyOne()
    {
        test::TestStore store;
        for (int i = 0; i < 20; ++i)
            (void)add(store, u"martha%1 and Marta"_s.arg(i));
        QCOMPARE(store->searchNear(u"marfa"_s, 50)->size(), 20);
    }

    void findsTheNewestFirst()
    {
        test::TestStore store;
        QList<RecordId> made;
        for (int i = 0; i < 30; ++i)
            made.prepend(add(store, u"tea with the neighbours %1"_s.arg(i)));
        const auto hits = store->search(u"neigh"_s, 10);
        QVERIFY(hits);
        QCOMPARE(hits->size(), 10);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(hits->at(i).id, made[i]);
    }

    void followsEditsAndDeletes()
    {
        test::TestStore store;
        const RecordId id = add(store, u"blue door"_s);
        Edit edit{m_family, ScopeKind::Family, id, kindOf<Note>.number, Op::Put, {}, 0};
        edit.fields.set(1, encodeValue(u"red door"_s));
        QVERIFY(store->write(edit));
        QVERIFY(store->search(u"blue"_s, 10)->isEmpty());
        QCOMPARE(store->search(u"red"_s, 10)->size(), 1);
        edit.op = Op::Delete;
        edit.fields = {};
        QVERIFY(store->write(edit));
        QVERIFY(store->search(u"red"_s, 10)->isEmpty());
        edit.op = Op::Restore;
        QVERIFY(store->write(edit));
        QVERIFY(store.reopen());
        QCOMPARE(store->search(u"red"_s, 10)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "testsearch.moc"
