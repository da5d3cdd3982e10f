// SPDX-License-Identifier: Apache-2.0
// The strokes of a drawing: how small, how true, and what becomes of bytes that are none.
#include "app/ink.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace doorstep::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20'000;

// A name as a hand writes it: long loops, a point every few units as a finger leaves them.
Ink handwriting(int strokes, int points)
{
    Ink ink{{1024, 384}, {}};
    for (int s = 0; s < strokes; ++s) {
        QList<QPoint> stroke;
        for (int i = 0; i < points; ++i) {
            const double at = double(i) / points;
            const double x = 40 + 900 * at + 40 * std::sin(at * 60 + s);
            const double y = 192 + 150 * std::cos(at * 55 + 2 * s) * (1 - 0.4 * at);
            stroke.append({int(std::lround(x)), int(std::lround(y))});
        }
        ink.strokes.append(stroke);
    }
    return ink;
}

double farthestFrom(const QList<QPoint> &line, QPointF point)
{
    double nearest = 1e9;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const QPointF from(line[i]);
        const QPointF along = QPointF(line[i + 1]) - from;
        const double length = QPointF::dotProduct(along, along);
        const double at = length > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length, 0.0, 1.0) : 0;
        const QPointF off = point - from - at * along;
        nearest = std::min(nearest, std::hypot(off.x(), off.y()));
    }
    return nearest;
}

} // namespace

class InkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasDrawnIsReadBack();
    void thinningLeavesEveryPointNearTheLine();
    void aSignatureTakesAtMostTwoKilobytes_data();
    void aSignatureTakesAtMostTwoKilobytes();
    void thinningAgainChangesNothing();
    void bytesOfAnotherHandAreRefused_data();
    void bytesOfAnotherHandAreRefused();
    void anyBytesAreRefusedOrStandForThemselves();
    void aChangedByteIsRefusedOrStandsForItself();
    void lettersThatAreNotOursAreRefused();
};

void InkTest::whatWasDrawnIsReadBack()
{
    const Ink ink{{1024, 768}, {{{0, 0}}, {{1024, 768}, {0, 768}, {1024, 0}}, {{5, 7}, {5, 7}}}};
    QCOMPARE(decodeInk(encodeInk(ink), drawingBytes), ink);
    QCOMPARE(inkOfText(textOfInk(ink), drawingBytes), ink);
    QCOMPARE(textOfInk(Ink{{1024, 768}, {}}), QString());
}

void InkTest::thinningLeavesEveryPointNearTheLine()
{
    const Ink ink = handwriting(1, 600);
    for (const double tolerance : {0.5, 2.0, 10.0}) {
        const QList<QPoint> thin = simplified(ink, tolerance).strokes.constFirst();
        QVERIFY(thin.size() < ink.strokes.constFirst().size());
        QCOMPARE(thin.constFirst(), ink.strokes.constFirst().constFirst());
        QCOMPARE(thin.constLast(), ink.strokes.constFirst().constLast());
        for (const QPoint point : ink.strokes.constFirst())
            QVERIFY(farthestFrom(thin, point) <= tolerance + 1e-9);
    }
}

void InkTest::aSignatureTakesAtMostTwoKilobytes_data()
{
    QTest::addColumn<int>("strokes");
    QTest::addColumn<int>("points");
    QTest::newRow("a name") << 3 << 400;
    QTest::newRow("a long name") << 12 << 2000;
    QTest::newRow("as many strokes as there may be") << int(mostStrokes(signatureBytes)) << 100;
    QTest::newRow("more strokes than there may be") << 2000 << 20;
}

void InkTest::aSignatureTakesAtMostTwoKilobytes()
{
    QFETCH(int, strokes);
    QFETCH(int, points);
    const Ink fit = fitted(handwriting(strokes, points), signatureBytes);
    QVERIFY2(encodeInk(fit).size() <= signatureBytes, qPrintable(QString::number(encodeInk(fit).size())));
    QVERIFY(textOfInk(fit).size() <= 2048);
    QCOMPARE(fit.strokes.size(), std::min(qsizetype(strokes), mostStrokes(signatureBytes)));
    QCOMPARE(inkOfText(textOfInk(fit), signatureBytes), fit);
}

// Each new stroke thins the whole once more; what stands must not wear away by it.
void InkTest::thinningAgainChangesNothing()
{
    const Ink once = fitted(handwriting(3, 400), signatureBytes);
    QCOMPARE(fitted(once, signatureBytes), once);
}

void InkTest::bytesOfAnotherHandAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another version") << QByteArray::fromHex("020a0a01010101");
    QTest::newRow("a paper of no width") << QByteArray::fromHex("01000a01010001");
    QTest::newRow("a paper too wide") << QByteArray::fromHex("0181200a01010101");
    QTest::newRow("a number in more bytes than it needs") << QByteArray::fromHex("018a000a01010101");
    QTest::newRow("a number without an end") << QByteArray::fromHex("01ffffffffffff");
    QTest::newRow("a stroke without a point") << QByteArray::fromHex("010a0a0100");
    QTest::newRow("a point off the paper") << QByteArray::fromHex("010a0a01010b01");
    QTest::newRow("a step off the paper") << QByteArray::fromHex("010a0a010201010301");
    QTest::newRow("more points said than there are") << QByteArray::fromHex("010a0a01ffff7f0101");
    QTest::newRow("more strokes said than there are") << QByteArray::fromHex("010a0affff7f010101");
    QTest::newRow("bytes left over") << QByteArray::fromHex("010a0a0101010100");
    QTest::newRow("more than may be kept") << encodeInk(handwriting(9, 2000));
}

void InkTest::bytesOfAnotherHandAreRefused()
{
    QVERIFY(decodeInk(QByteArray::fromHex("010a0a01010101"), signatureBytes)); // as it should be
    QFETCH(QByteArray, bytes);
    QCOMPARE(decodeInk(bytes, signatureBytes), std::nullopt);
}

void InkTest::anyBytesAreRefusedOrStandForThemselves()
{
    QRandomGenerator random(20'260'304);
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes(random.bounded(60), Qt::Uninitialized);
        std::ranges::generate(bytes, [&] { return char(random.bounded(256)); });
        if (round % 2 == 0)
            bytes.prepend(QByteArray::fromHex("010a0a")); // far enough to come to the strokes
        if (const std::optional<Ink> ink = decodeInk(bytes, signatureBytes))
            QCOMPARE(encodeInk(*ink), bytes);
    }
}

void InkTest::aChangedByteIsRefusedOrStandsForItself()
{
    const QByteArray good = encodeInk(fitted(handwriting(4, 300), signatureBytes));
    QRandomGenerator random(4);
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes = good;
        bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (round % 3 == 0)
            bytes.truncate(random.bounded(int(bytes.size())));
        const std::optional<Ink> ink = decodeInk(bytes, signatureBytes);
        if (!ink)
            continue;
        ++read;
        QCOMPARE(encodeInk(*ink), bytes);
        for (const QList<QPoint> &stroke : ink->strokes) {
            for (const QPoint point : stroke)
                QVERIFY(QRect(QPoint(), ink->paper + QSize(1, 1)).contains(point));
        }
    }
    QVERIFY(read > 0);
}

void InkTest::lettersThatAreNotOursAreRefused()
{
    const QString text = textOfInk(Ink{{10, 10}, {{{1, 1}}}});
    QVERIFY(inkOfText(text, signatureBytes));
    for (const QString &wrong : {text + u"="_s, text + u" "_s, text.chopped(1), text + u"é"_s, u"AAAA"_s, u"\0"_s,
             QString(4000, u'A'), text.chopped(1) + u'F'})
        QVERIFY2(!inkOfText(wrong, signatureBytes), qPrintable(wrong.left(40)));
}

QTEST_APPLESS_MAIN(InkTest)
#include "tst_ink.moc"
