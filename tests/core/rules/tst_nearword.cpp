// SPDX-License-Identifier: Apache-2.0
#include "core/rules/nearword.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

class TestNearWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSlips_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("slips"); // -1: more than two
        QTest::newRow("the same") << u"amara"_s << u"amara"_s << 0;
        QTest::newRow("its beginning") << u"ama"_s << u"amara"_s << 0;
        QTest::newRow("one for another") << u"amera"_s << u"amara"_s << 1;
        QTest::newRow("left out") << u"wilhelmna"_s << u"wilhelmina"_s << 1;
        QTest::newRow("one too many") << u"okaffor"_s << u"okafor"_s << 1;
        QTest::newRow("changed places") << u"aamra"_s << u"amara"_s << 1;
        QTest::newRow("changed places at the end") << u"grcae"_s << u"grace"_s << 1;
        QTest::newRow("two") << u"krystof"_s << u"christof"_s << -1;
        QTest::newRow("first letter") << u"katherine"_s << u"catherine"_s << 1;
        QTest::newRow("two apart") << u"jonothon"_s << u"jonathan"_s << 2;
        QTest::newRow("the beginning of a longer one") << u"jonothan"_s << u"jonathanson"_s << 1;
        QTest::newRow("a shorter word") << u"amarantha"_s << u"amara"_s << -1;
        QTest::newRow("another name") << u"jerome"_s << u"amara"_s << -1;
        QTest::newRow("nothing typed") << u""_s << u"amara"_s << 0;
        QTest::newRow("no word") << u"am"_s << u""_s << 2;
    }
    void countsSlips()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QFETCH(int, slips);
        QCOMPARE(slipsBetween(typed, word, 2).value_or(-1), slips);
    }

    void aShortWordIsTakenAsItIs()
    {
        QCOMPARE(slipsForgiven(3), 0);
        QCOMPARE(slipsForgiven(4), 1);
        QCOMPARE(slipsForgiven(7), 2);
    }

    void comparesWithoutCapitalsAndAccents()
    {
        QCOMPARE(foldedWord(u"Zoë"), u"zoe"_s);
        QCOMPARE(foldedWord(u"GOŚKA"), u"goska"_s);
        QCOMPARE(foldedWord(u"مريم"), u"مريم"_s);
    }

    void beginsWithWhatSoundsAlike()
    {
        QVERIFY(initialsMeant(u"katherine").contains(u"c"_s));
        QVERIFY(initialsMeant(u"yusuf").contains(u"j"_s));
        QVERIFY(initialsMeant(u"rgace").contains(u"g"_s)); // changed places
        QVERIFY(!initialsMeant(u"amara").contains(u"g"_s));
        QVERIFY(initialsMeant(u"").isEmpty());
    }

    void oneNameHasManyForms()
    {
        QVERIFY(alsoCalled(u"Bill").contains(u"william"_s));
        QVERIFY(alsoCalled(u"william").contains(u"billy"_s));
        QVERIFY(alsoCalled(u"Muhammad").contains(u"mohammed"_s));
        QVERIFY(alsoCalled(u"Kasia").contains(u"katarzyna"_s));
        QVERIFY(alsoCalled(u"sam").contains(u"samira"_s) && alsoCalled(u"sam").contains(u"samuel"_s));
        QVERIFY(alsoCalled(u"pawel").contains(u"paweł"_s)); // a letter of its own, which loses no accent
        QVERIFY(alsoCalled(u"Małgorzata").contains(u"gosia"_s));
        QVERIFY(initialsMeant(u"lukasz").contains(u"ł"_s));
        QVERIFY(!alsoCalled(u"bill").contains(u"bill"_s));
        QVERIFY(alsoCalled(u"Amara").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNearWord)
#include "tst_nearword.moc"
