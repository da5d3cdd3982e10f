// SPDX-License-Identifier: Apache-2.0
#include "app/photo/photo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace doorstep::app::photo {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr int quality = 80; // about 200 KB at the longest side

bool isTaken(const QByteArray &format) { return format == "jpeg" || format == "png"; }

// Read no larger than it is kept: of a JPEG only so much is decoded.
void readSmall(QImageReader &reader, QSize size)
{
    if (size.width() > longestSide || size.height() > longestSide)
        reader.setScaledSize(size.scaled(longestSide, longestSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
}

// A fresh picture, so that nothing that the decoded one carries beside its pixels (texts, resolution, profile) comes
// along.
QImage pixelsOf(const QImage &decoded)
{
    QImage pixels(decoded.size(), QImage::Format_RGB32);
    if (pixels.isNull())
        return pixels;
    pixels.fill(Qt::white);
    QPainter painter(&pixels);
    painter.drawImage(QRect(QPoint(), decoded.size()), decoded);
    return pixels;
}

} // namespace

Result<QByteArray> withoutTraces(const QByteArray &picture)
{
    if (picture.size() > mostBytes)
        return fail(ErrorCode::TooLarge, u"a photo may have 25 MiB at most"_s);
    QBuffer source;
    source.setData(picture);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isTaken(reader.format()))
        return fail(ErrorCode::InvalidInput, u"this is no JPEG or PNG picture"_s);
    const QSize size = reader.size();
    if (!size.isValid())
        return fail(ErrorCode::Damaged, u"this picture cannot be read"_s);
    const qint64 most = reader.format() == "png" ? mostPngPixels : mostPixels;
    if (qint64(size.width()) * size.height() > most)
        return fail(ErrorCode::TooLarge, u"a picture may have %1 million points at most"_s.arg(most / 1'000'000));
    readSmall(reader, size);
    QImage decoded = reader.read();
    if (decoded.isNull())
        return fail(ErrorCode::Damaged, u"this picture cannot be read"_s);
    if (decoded.colorSpace().isValid())
        decoded.convertToColorSpace(QColorSpace::SRgb);
    const QImage pixels = pixelsOf(decoded);
    QByteArray encoded;
    QBuffer target(&encoded);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, "jpeg");
    writer.setQuality(quality);
    if (pixels.isNull() || !writer.write(pixels))
        return fail(ErrorCode::Io, u"encode a picture"_s);
    return encoded;
}

} // namespace doorstep::app::photo
