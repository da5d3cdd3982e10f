// SPDX-License-Identifier: Apache-2.0
// What counts as the UI thread's own work in one turn of its event loop. Times are told to the meter, never measured
// against a clock.
#include "tests/journey/actor/framemeter.h"

#include <QAbstractEventDispatcher>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace doorstep::test;

namespace {

constexpr qint64 ms = 1'000'000;

Spent spent(qint64 ns) { return {ns, ns}; }

double value(const QJsonObject &figures, const QString &name) { return figures[name].toDouble(-1); }

/// Takes events of its own, and hands some on to another in the middle of one.
class Receiver : public QObject
{
public:
    int handled = 0;
    QObject *next = nullptr;

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        ++handled;
        for (const qint64 since = Spent::now().cpu; Spent::now().cpu - since < 2 * ms;) {}
        if (next) {
            QEvent inner(QEvent::User);
            QCoreApplication::sendEvent(next, &inner);
        }
        return true;
    }
};

} // namespace

class FrameMeterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void workIsCountedByTurnsOfTheEventLoop();
    void drawingIsCountedApart_data();
    void drawingIsCountedApart();
    void workThatNothingWasDrawnAfterCountsToo();
    void figuresAreByNearestRank();
    void whatWasMeasuredIsForgotten();
    void anEventInsideAnEventIsNotCountedTwice();
    void thePersonIsNoPartOfTheApp();

private:
    void frame(qint64 own);

    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<FrameMeter> m_meter;
};

void FrameMeterTest::init()
{
    m_window = std::make_unique<QQuickWindow>();
    m_meter = std::make_unique<FrameMeter>(*m_window);
}

void FrameMeterTest::cleanup()
{
    static_cast<MeteredApplication *>(qApp)->measure(nullptr, nullptr);
    m_meter.reset();
    m_window.reset();
}

/// One turn, with one event that took so long and ended in a frame that took no time to draw.
void FrameMeterTest::frame(qint64 own)
{
    Q_EMIT m_window->frameSwapped();
    m_meter->handled(spent(own));
    Q_EMIT QAbstractEventDispatcher::instance()->awake();
}

void FrameMeterTest::workIsCountedByTurnsOfTheEventLoop()
{
    m_meter->handled(spent(3 * ms));
    m_meter->handled(spent(4 * ms));
    frame(5 * ms);
    frame(20 * ms);
    const QJsonObject figures = m_meter->end();
    QCOMPARE(value(figures, u"frames"_s), 2);
    QCOMPARE(value(figures, u"turns"_s), 2);
    QCOMPARE(value(figures, u"own_p50_ms"_s), 12);
    QCOMPARE(value(figures, u"own_max_ms"_s), 20);
    QCOMPARE(value(figures, u"own_over_16_ms"_s), 1);
}

void FrameMeterTest::drawingIsCountedApart_data()
{
    QTest::addColumn<bool>("handsOver");
    QTest::addColumn<QString>("figure");
    QTest::newRow("drawing") << false << u"draw_p95_ms"_s;
    QTest::newRow("handing over") << true << u"hand_over_max_ms"_s;
}

void FrameMeterTest::drawingIsCountedApart()
{
    QFETCH(bool, handsOver);
    QFETCH(QString, figure);
    Q_EMIT handsOver ? m_window->beforeSynchronizing() : m_window->beforeRendering();
    for (const qint64 since = Spent::now().cpu; Spent::now().cpu - since < 3 * ms;) {}
    Q_EMIT handsOver ? m_window->afterSynchronizing() : m_window->frameSwapped();
    m_meter->handled(spent(1000 * ms)); // of which some was drawing, inside
    const QJsonObject figures = m_meter->end();
    const double drawn = value(figures, figure);
    QVERIFY(drawn >= 3);
    QVERIFY(std::abs(value(figures, u"own_max_ms"_s) + drawn - 1000) < 0.02); // each is rounded
}

void FrameMeterTest::workThatNothingWasDrawnAfterCountsToo()
{
    m_meter->handled(spent(30 * ms));
    const QJsonObject figures = m_meter->end();
    QCOMPARE(value(figures, u"frames"_s), 0);
    QCOMPARE(value(figures, u"turns"_s), 1);
    QCOMPARE(value(figures, u"own_over_16_ms"_s), 1);
}

void FrameMeterTest::figuresAreByNearestRank()
{
    for (int n = 1; n <= 20; ++n)
        frame(n * ms);
    const QJsonObject figures = m_meter->end();
    QCOMPARE(value(figures, u"own_p50_ms"_s), 10);
    QCOMPARE(value(figures, u"own_p95_ms"_s), 19);
    QCOMPARE(value(figures, u"own_max_ms"_s), 20);
    QCOMPARE(value(figures, u"own_over_16_ms"_s), 4); // 16 itself is in time
}

void FrameMeterTest::whatWasMeasuredIsForgotten()
{
    frame(50 * ms);
    m_meter->handled(spent(50 * ms));
    m_meter->begin();
    const QJsonObject figures = m_meter->end();
    QCOMPARE(value(figures, u"frames"_s), 0);
    QCOMPARE(value(figures, u"own_max_ms"_s), 0);
}

void FrameMeterTest::anEventInsideAnEventIsNotCountedTwice()
{
    auto &app = *static_cast<MeteredApplication *>(qApp);
    Receiver inner;
    Receiver outer;
    outer.next = &inner;
    app.measure(m_meter.get(), nullptr);
    const qint64 before = Spent::now().cpu;
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&outer, &event);
    const double all = double(Spent::now().cpu - before) / ms;
    app.measure(nullptr, nullptr);
    QCOMPARE(outer.handled + inner.handled, 2);
    const double own = value(m_meter->end(), u"own_max_ms"_s);
    QVERIFY(own > 0);
    QVERIFY2(own <= all + 0.01, "the inner event was counted again");
}

void FrameMeterTest::thePersonIsNoPartOfTheApp()
{
    auto &app = *static_cast<MeteredApplication *>(qApp);
    Receiver person;
    Receiver page;
    app.measure(m_meter.get(), &person);
    QEvent event(QEvent::User);
    QCoreApplication::sendEvent(&person, &event);
    QCOMPARE(value(m_meter->end(), u"turns"_s), 0);
    person.next = &page; // while the person waits, the app's events come inside
    QCoreApplication::sendEvent(&person, &event);
    QCOMPARE(value(m_meter->end(), u"turns"_s), 1);
    app.measure(nullptr, nullptr);
    QCOMPARE(person.handled, 2);
}

int main(int argc, char **argv)
{
    MeteredApplication application(argc, argv);
    FrameMeterTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_framemeter.moc"
