// SPDX-License-Identifier: Apache-2.0
#include "app/circlelayout.h"

#include <QLineF>
#include <QTest>

#include <algorithm>

using namespace doorstep::app;

namespace {

constexpr double face = 48;
constexpr double gap = 4;

QList<CirclePerson> crowd(int count, QSizeF label = {72, 20})
{
    QList<CirclePerson> people{{0, true, label}};
    for (int i = 1; i < count; ++i)
        people.append({i % circleRings, false, label});
    return people;
}

// How many pairs of cells meet.
int collisions(const CircleLayout &layout)
{
    int found = 0;
    for (qsizetype i = 0; i < layout.places.size(); ++i) {
        for (qsizetype j = i + 1; j < layout.places.size(); ++j)
            found += layout.places.at(i).cell.intersects(layout.places.at(j).cell) ? 1 : 0;
    }
    return found;
}

bool holdsEverybody(const CircleLayout &layout)
{
    const QRectF paper(QPointF(0, 0), layout.size);
    return std::all_of(layout.places.begin(), layout.places.end(),
        [&](const CirclePlace &place) { return paper.contains(place.cell) && place.cell.contains(place.label); });
}

} // namespace

class CircleLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNamesApart_data();
    void keepsNamesApart();
    void fitsThirtyFirstNamesOnATabletWithoutGrowing();
    void putsOneChildInTheMiddleAndSiblingsRoundIt();
    void keepsEverybodyNearerToTheirOwnRing();
    void givesTheSamePictureTwice();
    void staysWithinTheRoomForAFamilyOfSixOnAPhone();
    void growsDownAndNotSidewaysForTwelveOnAPhone();
    void readsTheRingFromWhereAFaceWasDropped();
    void aCrowdNeedsPaperForItsPeopleWhateverRingTheyAreOn_data();
    void aCrowdNeedsPaperForItsPeopleWhateverRingTheyAreOn();
    void standsWithNobodyAndWithNoRoom();
    void clampsARingThatDoesNotExist();
};

void CircleLayoutTest::keepsNamesApart_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QSizeF>("room");
    QTest::addColumn<QSizeF>("label");
    for (const int count : {1, 2, 9, 24, 30, 40}) {
        QTest::addRow("phone %d", count) << count << QSizeF(358, 460) << QSizeF(72, 20);
        QTest::addRow("tablet %d", count) << count << QSizeF(780, 700) << QSizeF(72, 20);
        QTest::addRow("long names %d", count) << count << QSizeF(358, 460) << QSizeF(96, 40);
        QTest::addRow("large text %d", count) << count << QSizeF(358, 400) << QSizeF(180, 80);
    }
}

void CircleLayoutTest::keepsNamesApart()
{
    QFETCH(int, count);
    QFETCH(QSizeF, room);
    QFETCH(QSizeF, label);
    const CircleLayout layout = layOutCircle(crowd(count, label), room, face, gap);
    QCOMPARE(layout.places.size(), count);
    QCOMPARE(collisions(layout), 0);
    QVERIFY(holdsEverybody(layout));
    QVERIFY(layout.size.width() >= room.width() && layout.size.height() >= room.height());
}

void CircleLayoutTest::fitsThirtyFirstNamesOnATabletWithoutGrowing()
{
    const QSizeF room(780, 700);
    QCOMPARE(layOutCircle(crowd(30), room, face, gap).size, room);
}

void CircleLayoutTest::putsOneChildInTheMiddleAndSiblingsRoundIt()
{
    const CircleLayout one = layOutCircle(crowd(9), {600, 600}, face, gap);
    QCOMPARE(one.places.first().cell.center(), one.middle);

    QList<CirclePerson> family = crowd(9);
    family[1].centre = true;
    family[2].centre = true;
    const CircleLayout three = layOutCircle(family, {600, 600}, face, gap);
    QCOMPARE(collisions(three), 0);
    QPointF sum;
    for (int i = 0; i < 3; ++i)
        sum += three.places.at(i).cell.center();
    QVERIFY(QLineF(sum / 3, three.middle).length() < face);
}

void CircleLayoutTest::keepsEverybodyNearerToTheirOwnRing()
{
    const QList<CirclePerson> people = crowd(30);
    const CircleLayout layout = layOutCircle(people, {358, 460}, face, gap);
    for (qsizetype i = 1; i < people.size(); ++i)
        QCOMPARE(ringAt(layout, layout.places.at(i).cell.center()), people.at(i).ring);
}

void CircleLayoutTest::givesTheSamePictureTwice()
{
    const CircleLayout one = layOutCircle(crowd(24), {358, 460}, face, gap);
    const CircleLayout two = layOutCircle(crowd(24), {358, 460}, face, gap);
    for (qsizetype i = 0; i < one.places.size(); ++i)
        QCOMPARE(one.places.at(i).face, two.places.at(i).face);
}

void CircleLayoutTest::staysWithinTheRoomForAFamilyOfSixOnAPhone()
{
    const QSizeF room(358, 460);
    QCOMPARE(layOutCircle(crowd(6), room, face, gap).size, room);
}

void CircleLayoutTest::growsDownAndNotSidewaysForTwelveOnAPhone()
{
    const CircleLayout layout = layOutCircle(crowd(12), {358, 358}, face, gap);
    QCOMPARE(layout.size.width(), 358.0);
    QVERIFY(layout.size.height() > 358);
    QCOMPARE(collisions(layout), 0);
    QVERIFY(holdsEverybody(layout));
}

void CircleLayoutTest::readsTheRingFromWhereAFaceWasDropped()
{
    const CircleLayout layout = layOutCircle(crowd(9), {600, 500}, face, gap);
    QCOMPARE(ringAt(layout, layout.middle), 0);
    QCOMPARE(ringAt(layout, {0, 0}), circleRings - 1);
    for (int ring = 0; ring < circleRings; ++ring)
        QCOMPARE(ringAt(layout, layout.middle + QPointF(layout.rings.at(ring).width(), 0)), ring);
}

void CircleLayoutTest::aCrowdNeedsPaperForItsPeopleWhateverRingTheyAreOn_data()
{
    QTest::addColumn<QList<CirclePerson>>("people");
    for (const int count : {30, 60, 200, 300}) {
        QTest::addRow("%d on all rings", count) << crowd(count);
        for (int ring = 0; ring < circleRings; ++ring) {
            QList<CirclePerson> people = crowd(count);
            for (CirclePerson &person : people)
                person.ring = ring;
            QTest::addRow("%d on ring %d", count, ring) << people;
            people[count / 2].ring = circleRings - 1 - ring;
            QTest::addRow("%d on ring %d but one", count, ring) << people;
        }
    }
}

void CircleLayoutTest::aCrowdNeedsPaperForItsPeopleWhateverRingTheyAreOn()
{
    QFETCH(QList<CirclePerson>, people);
    const CircleLayout layout = layOutCircle(people, {358, 358}, face, gap);
    QCOMPARE(collisions(layout), 0);
    QVERIFY(holdsEverybody(layout));
    for (qsizetype i = 1; i < people.size(); ++i)
        QCOMPARE(ringAt(layout, layout.places.at(i).cell.center()), people.at(i).ring);
    double covered = 0;
    for (const CirclePlace &place : layout.places)
        covered += place.cell.width() * place.cell.height();
    const double paper = layout.size.width() * layout.size.height();
    QVERIFY2(paper < 4 * covered + 400'000,
        qPrintable(QString::number(paper / covered))); // a free zone is as wide as a face
}

void CircleLayoutTest::standsWithNobodyAndWithNoRoom()
{
    QVERIFY(layOutCircle({}, {300, 300}, face, gap).places.isEmpty());
    const CircleLayout none = layOutCircle(crowd(4), {0, 0}, face, gap);
    QCOMPARE(collisions(none), 0);
    QVERIFY(holdsEverybody(none));
}

void CircleLayoutTest::clampsARingThatDoesNotExist()
{
    const CircleLayout layout = layOutCircle({{9, false, {40, 20}}, {-3, false, {40, 20}}}, {600, 600}, face, gap);
    QCOMPARE(ringAt(layout, layout.places.first().cell.center()), circleRings - 1);
    QCOMPARE(ringAt(layout, layout.places.last().cell.center()), 0);
}

QTEST_GUILESS_MAIN(CircleLayoutTest)
#include "tst_circlelayout.moc"
