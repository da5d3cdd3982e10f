// SPDX-License-Identifier: Apache-2.0
#include "platform/qt/qtscreenarea.h"

#include <QTest>

using doorstep::platform::QtScreenArea;

class ScreenAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyboardCoversWhatLiesUnderItsUpperEdge()
    {
        QCOMPARE(QtScreenArea::covered(QRectF(0, 544, 390, 300), 844), 300.0);
    }
    void oneThatTheSystemMadeRoomForCoversNothing()
    {
        QCOMPARE(QtScreenArea::covered(QRectF(0, 544, 390, 300), 544), 0.0);
    }
    void withoutOneNothingIsCovered() { QCOMPARE(QtScreenArea::covered(QRectF(), 844), 0.0); }
    void itNeverCoversMoreThanTheWindow() { QCOMPARE(QtScreenArea::covered(QRectF(0, -20, 390, 900), 844), 844.0); }
    void aMachineWithoutAScreenKeyboardKeepsNothing()
    {
        const QtScreenArea area;
        QCOMPARE(area.keyboard(), 0.0);
        QVERIFY(area.kept().isNull());
    }
};

QTEST_MAIN(ScreenAreaTest)
#include "screenareatest.moc"
