// SPDX-License-Identifier: Apache-2.0
#include "app/photo/photo.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ErrorCode;

namespace {

template<class T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// One entry of a TIFF directory, in network order.
QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return bigEndian(tag) + bigEndian(type) + bigEndian(count) + value.leftJustified(4, '\0');
}

QByteArray rationals(const QList<quint32> &numbers)
{
    QByteArray bytes;
    for (const quint32 number : numbers)
        bytes += bigEndian(number) + bigEndian(quint32(1));
    return bytes;
}

const QByteArray owner = "Asha Verma";
const QByteArray latitude = rationals({51, 30, 26});

// EXIF as a phone writes it: how it was held, whose it is, and where (JEITA CP-3451).
QByteArray exif(quint16 orientation)
{
    constexpr quint32 header = 8;
    constexpr quint32 directory = 2 + 3 * 12 + 4;
    constexpr quint32 ownerAt = header + directory;
    const auto gpsAt = quint32(ownerAt + owner.size() + 2); // to an even place
    const quint32 latitudeAt = gpsAt + 2 + 2 * 12 + 4;
    QByteArray tiff = QByteArray("MM\0*", 4) + bigEndian(header);
    tiff += bigEndian(quint16(3)) + entry(0x0112, 3, 1, bigEndian(orientation))
            + entry(0x013B, 2, quint32(owner.size() + 1), bigEndian(ownerAt)) + entry(0x8825, 4, 1, bigEndian(gpsAt))
            + bigEndian(quint32(0));
    tiff += owner + QByteArray(2, '\0');
    tiff += bigEndian(quint16(2)) + entry(0x0001, 2, 2, "N") + entry(0x0002, 5, 3, bigEndian(latitudeAt))
            + bigEndian(quint32(0));
    tiff += latitude;
    return QByteArray("Exif\0\0", 6) + tiff;
}

QByteArray segment(quint8 marker, const QByteArray &content)
{
    return QByteArray("\xff", 1) + char(marker) + bigEndian(quint16(content.size() + 2)) + content;
}

// Red on the left, blue on the right.
QImage halves(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

QByteArray photoOfAPhone(QSize size, quint16 orientation)
{
    QByteArray jpeg = encoded(halves(size), "JPEG");
    const QByteArray xmp = QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + "<x:xmpmeta>Asha Verma</x:xmpmeta>";
    jpeg.insert(2, segment(0xe1, exif(orientation)) + segment(0xe1, xmp) + segment(0xfe, "at 12 Mill Lane"));
    return jpeg + "behind the picture";
}

// The markers before the picture's own data.
QList<quint8> markersOf(const QByteArray &jpeg)
{
    QList<quint8> markers;
    for (qsizetype at = 2; at + 4 <= jpeg.size() && quint8(jpeg[at]) == 0xff;) {
        const auto marker = quint8(jpeg[at + 1]);
        markers.append(marker);
        if (marker == 0xda)
            break;
        at += 2 + qFromBigEndian<quint16>(jpeg.constData() + at + 2);
    }
    return markers;
}

} // namespace

class PhotoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingButThePicture()
    {
        const QByteArray taken = photoOfAPhone({400, 200}, 1);
        QVERIFY(taken.contains(owner) && taken.contains(latitude) && taken.contains("Mill Lane"));
        const auto kept = app::photo::withoutTraces(taken);
        QVERIFY(kept.ok());
        for (const QByteArray &trace :
            {owner, latitude, QByteArray("Exif"), QByteArray("xmp"), QByteArray("Mill Lane"), QByteArray("behind")})
            QVERIFY2(!kept->contains(trace), trace.constData());
        const QList<quint8> markers = markersOf(*kept);
        QVERIFY(markers.contains(0xda));
        for (const quint8 marker : markers) {
            const bool application = marker > 0xe0 && marker <= 0xef; // APP0 is the JFIF header, the same in all
            QVERIFY2(!application && marker != 0xfe, QByteArray::number(marker, 16).constData());
        }
        const QImage picture = QImage::fromData(*kept, "JPEG");
        QCOMPARE(picture.size(), QSize(400, 200));
        QVERIFY(picture.pixelColor(50, 100).red() > 200 && picture.pixelColor(350, 100).blue() > 200);
    }

    void isUprightAlthoughHowItWasHeldIsGone()
    {
        const auto kept = app::photo::withoutTraces(photoOfAPhone({400, 200}, 6)); // turn a quarter to the right
        QVERIFY(kept.ok());
        const QImage picture = QImage::fromData(*kept, "JPEG");
        QCOMPARE(picture.size(), QSize(200, 400));
        QVERIFY(picture.pixelColor(100, 50).red() > 200 && picture.pixelColor(100, 350).blue() > 200);
    }

    void isAsSmallAsItIsKept()
    {
        const auto kept = app::photo::withoutTraces(photoOfAPhone({3000, 2000}, 6));
        QVERIFY(kept.ok());
        const QSize size = QImage::fromData(*kept, "JPEG").size();
        QCOMPARE(size.height(), app::photo::longestSide);
        QVERIFY(qAbs(size.width() - 1067) <= 1);
    }

    void losesTheTextsOfAPngAndShowsWhiteWhereItShinesThrough()
    {
        QImage image(60, 40, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        image.setText(u"Author"_s, QString::fromLatin1(owner));
        const QByteArray taken = encoded(image, "PNG");
        QVERIFY(taken.contains(owner));
        const auto kept = app::photo::withoutTraces(taken);
        QVERIFY(kept.ok());
        QVERIFY(!kept->contains(owner));
        QCOMPARE(QImage::fromData(*kept, "JPEG").pixelColor(30, 20), QColor(Qt::white));
    }

    void refusesWhatIsTooLargeBeforeItIsDecoded()
    {
        QByteArray bytes = encoded(halves({40, 20}), "JPEG");
        bytes.append(QByteArray(app::photo::mostBytes, '\0'));
        QCOMPARE(app::photo::withoutTraces(bytes).error().code, ErrorCode::TooLarge);
        // A header that promises 40,000 by 40,000 points, as a picture made to fill memory does.
        QByteArray png = encoded(halves({40, 20}), "PNG");
        png.replace(16, 8, bigEndian(quint32(40'000)) + bigEndian(quint32(40'000)));
        const QByteArray checked = png.mid(12, 17);
        quint32 crc = 0xffffffff;
        for (const char byte : checked) {
            crc ^= quint8(byte);
            for (int bit = 0; bit < 8; ++bit)
                crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
        }
        png.replace(29, 4, bigEndian(~crc));
        QCOMPARE(app::photo::withoutTraces(png).error().code, ErrorCode::TooLarge);
    }

    void refusesWhatIsNoPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::InvalidInput;
        QTest::newRow("text") << QByteArray("a picture of a house") << ErrorCode::InvalidInput;
        QTest::newRow("a drawing program's file")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>") << ErrorCode::InvalidInput;
        QTest::newRow("only its beginning") << encoded(halves({40, 20}), "PNG").first(40) << ErrorCode::Damaged;
    }
    void refusesWhatIsNoPicture()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QCOMPARE(app::photo::withoutTraces(bytes).error().code, code);
    }
};

QTEST_GUILESS_MAIN(PhotoTest)
#include "tst_photo.moc"
