// SPDX-License-Identifier: Apache-2.0
// The geometry of the thread of people.
#include "app/threadlayout.h"

#include <QTest>

#include <algorithm>

using namespace doorstep::app;

namespace {

constexpr std::array names{QSizeF(60, 44), QSizeF(220, 44), QSizeF(8, 22), QSizeF(260, 88)};

QList<ThreadRibbon> people(int count)
{
    QList<ThreadRibbon> ribbons;
    for (int one = 0; one < count; ++one) {
        ThreadRibbon ribbon;
        if (one % 7 != 6)
            ribbon.from = QDate(2010, 3, 1).addDays((one * 211) % 5800);
        if (one % 3 == 1 && ribbon.from.isValid())
            ribbon.to = ribbon.from.addDays(1 + (one * 97) % 900);
        ribbon.strength = one % 5;
        ribbon.label = names[std::size_t(one) % names.size()];
        ribbons.append(ribbon);
    }
    return ribbons;
}

ThreadRoom roomOf(double width, bool mirrored = false)
{
    ThreadRoom room;
    room.width = width;
    room.mirrored = mirrored;
    room.today = QDate(2026, 3, 3);
    return room;
}

void everyLook()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("width");
    QTest::addColumn<bool>("mirrored");
    for (const int count : {1, 5, 30, 200}) {
        for (const double width : {320.0, 390.0, 720.0, 1180.0}) {
            for (const bool mirrored : {false, true})
                QTest::addRow("%d people, %d wide%s", count, int(width), mirrored ? ", mirrored" : "")
                    << count << width << mirrored;
        }
    }
}

} // namespace

class ThreadLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndRibbonsKeepApart_data() { everyLook(); }
    void namesAndRibbonsKeepApart();
    void theYearsCanBeRead_data() { everyLook(); }
    void theYearsCanBeRead();
    void timeRunsInTheDirectionOfReading_data() { everyLook(); }
    void timeRunsInTheDirectionOfReading();
    void aRibbonIsAsThickAsTheTieIsClose();
    void whoIsGoneEndsAndWhoStaysReachesToday();
    void aWeekCanStillBeSeen();
    void nobodyIsAPictureToo();
};

void ThreadLayoutTest::namesAndRibbonsKeepApart()
{
    QFETCH(int, count);
    QFETCH(double, width);
    QFETCH(bool, mirrored);
    const ThreadLayout layout = layOutThread(people(count), roomOf(width, mirrored));
    QCOMPARE(layout.bands.size(), count);
    const QRectF paper(QPointF(0, 0), layout.size);
    for (const ThreadBand &band : layout.bands) {
        QVERIFY(paper.contains(band.band));
        QVERIFY(band.band.contains(band.label));
        QVERIFY(band.band.contains(band.ribbon));
        QVERIFY(!band.label.intersects(band.ribbon));
        QVERIFY(band.band.height() >= 48);
        // The button that hides a ribbon stands beside the label.
        const double beside = mirrored ? band.label.left() : width - band.label.right();
        QVERIFY(beside >= 48);
    }
    for (qsizetype a = 1; a < count; ++a) {
        const ThreadBand &above = layout.bands[a - 1];
        const ThreadBand &here = layout.bands[a];
        QVERIFY(!above.band.intersects(here.band));
        QVERIFY(here.ribbon.top() - above.ribbon.bottom() >= 8);
        QVERIFY(!here.label.intersects(above.label) && !here.label.intersects(above.ribbon));
    }
}

void ThreadLayoutTest::theYearsCanBeRead()
{
    QFETCH(int, count);
    QFETCH(double, width);
    QFETCH(bool, mirrored);
    const ThreadLayout layout = layOutThread(people(count), roomOf(width, mirrored));
    QVERIFY(!layout.years.isEmpty());
    QVERIFY(count < 5 || layout.years.size() >= 3);
    for (qsizetype a = 0; a < layout.years.size(); ++a) {
        const ThreadYear &year = layout.years[a];
        QVERIFY(year.label.left() >= 0 && year.label.right() <= width);
        QVERIFY(year.x >= layout.time.left() - 0.5 && year.x <= layout.time.right() + 0.5);
        // Its figures stand at its line, as near as the edge lets them.
        QVERIFY(std::abs(year.label.center().x() - year.x) <= year.label.width() / 2 + 0.5);
        for (qsizetype b = 0; b < a; ++b)
            QVERIFY(!year.label.adjusted(-4, 0, 4, 0).intersects(layout.years[b].label));
    }
}

void ThreadLayoutTest::timeRunsInTheDirectionOfReading()
{
    QFETCH(int, count);
    QFETCH(double, width);
    QFETCH(bool, mirrored);
    const auto ribbons = people(count);
    const ThreadLayout layout = layOutThread(ribbons, roomOf(width, mirrored));
    for (qsizetype a = 1; a < layout.years.size(); ++a)
        QCOMPARE(layout.years[a].x < layout.years[a - 1].x, mirrored);
    const ThreadLayout other = layOutThread(ribbons, roomOf(width, !mirrored));
    for (qsizetype a = 0; a < count; ++a) {
        const QRectF here = layout.bands[a].ribbon;
        const QRectF there = other.bands[a].ribbon;
        QVERIFY(std::abs(here.left() - (width - there.right())) < 0.01);
        QVERIFY(std::abs(layout.bands[a].label.left() - (width - other.bands[a].label.right())) < 0.01);
    }
}

void ThreadLayoutTest::aRibbonIsAsThickAsTheTieIsClose()
{
    QList<ThreadRibbon> ribbons;
    for (int strength = 0; strength <= 4; ++strength)
        ribbons.append({QDate(2020, 1, 1), {}, strength, {100, 44}});
    const ThreadLayout layout = layOutThread(ribbons, roomOf(390));
    for (qsizetype a = 2; a < ribbons.size(); ++a)
        QVERIFY(layout.bands[a].ribbon.height() > layout.bands[a - 1].ribbon.height());
}

void ThreadLayoutTest::whoIsGoneEndsAndWhoStaysReachesToday()
{
    for (const bool mirrored : {false, true}) {
        const ThreadLayout layout = layOutThread(
            {{QDate(2020, 1, 1), {}, 3, {100, 44}}, {QDate(2020, 1, 1), QDate(2023, 1, 1), 3, {100, 44}},
                {{}, {}, 3, {100, 44}}},
            roomOf(1180, mirrored));
        const double today = mirrored ? layout.time.left() : layout.time.right();
        const auto end = [&](const QRectF &ribbon) { return mirrored ? ribbon.left() : ribbon.right(); };
        QVERIFY(std::abs(end(layout.bands[0].ribbon) - today) < 0.01);
        QVERIFY(!layout.bands[0].ended && !layout.bands[0].open);
        QVERIFY(std::abs(end(layout.bands[1].ribbon) - today) > layout.time.width() / 3);
        QVERIFY(layout.bands[1].ended);
        // Half way through six years and two months, as the line of 2023 stands.
        const auto year = std::ranges::find(layout.years, 2023, &ThreadYear::year);
        QVERIFY(year != layout.years.cend());
        QVERIFY(std::abs(end(layout.bands[1].ribbon) - year->x) < 0.01);
        QVERIFY(layout.bands[2].open);
        // No claim of years: only its end is drawn.
        QCOMPARE(layout.bands[2].ribbon.width(), 48.0);
        QVERIFY(std::abs(end(layout.bands[2].ribbon) - today) < 0.01);
    }
}

void ThreadLayoutTest::aWeekCanStillBeSeen()
{
    const ThreadLayout layout = layOutThread(
        {{QDate(1990, 1, 1), {}, 3, {100, 44}}, {QDate(2026, 3, 1), {}, 1, {100, 44}},
            {QDate(2001, 3, 1), QDate(2001, 3, 2), 1, {100, 44}}},
        roomOf(320));
    for (const ThreadBand &band : layout.bands) {
        QVERIFY(band.ribbon.width() >= 12);
        QVERIFY(band.ribbon.left() >= 0 && band.ribbon.right() <= 320.01);
    }
}

void ThreadLayoutTest::nobodyIsAPictureToo()
{
    const ThreadLayout layout = layOutThread({}, roomOf(320));
    QCOMPARE(layout.size.height(), 0.0);
    QVERIFY(!layout.years.isEmpty());
}

QTEST_GUILESS_MAIN(ThreadLayoutTest)
#include "threadlayouttest.moc"
