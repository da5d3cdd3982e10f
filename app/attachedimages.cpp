// SPDX-License-Identifier: Apache-2.0
#include "app/attachedimages.h"

#include "app/engine/engine.h"
#include "app/ink.h"
#include "app/photo/photo.h"
#include "app/services.h"
#include "core/store/attachedfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::ErrorCode;
using core::Result;

namespace {

constexpr QColor inkColour(0x22, 0x22, 0x22);
constexpr int drawingWidth = 1024;
constexpr int penShare = 160; // as on the paper that it was drawn on (qml/parts/inkpaper.cpp)
constexpr int mostHeight = 4096;
// As kept photos are at most (app/photo/photo.h): what a sender made larger is no photo of ours.
constexpr qint64 mostPixels = qint64(photo::longestSide) * photo::longestSide;

struct File {
    QByteArray bytes;
    bool strokes = false;
};

Result<File> openFile(core::RecordStore &store, const core::FileBox &box, const core::RecordId &id)
{
    const auto record = store.find(core::Id<core::Attachment>(id));
    if (!record)
        return record.error();
    auto bytes = core::openAttached(store, box, id);
    if (!bytes)
        return bytes.error();
    const auto type = record->value.type;
    return File{*std::move(bytes), type == core::AttachmentType::Drawing || type == core::AttachmentType::Signature};
}

QImage drawn(const Ink &ink, QSize most)
{
    const int width = most.width() > 0 ? std::min(most.width(), drawingWidth) : drawingWidth;
    // The paper is as its sender says: a strip one point wide must not become a picture that fills memory.
    const QSize size = ink.paper.scaled(width, mostHeight, Qt::KeepAspectRatio).expandedTo({1, 1});
    const double scale = std::min(double(size.width()) / ink.paper.width(), double(size.height()) / ink.paper.height());
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(inkColour, std::max(2.0, double(size.width()) / penShare), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QList<QPoint> &stroke : ink.strokes) {
        QPolygonF line;
        for (const QPoint point : stroke)
            line.append(QPointF(point) * scale);
        if (line.size() == 1)
            painter.drawPoint(line.constFirst());
        else
            painter.drawPolyline(line);
    }
    return image;
}

QImage photographed(const QByteArray &bytes, QSize most)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    QImageReader reader(&source, "jpeg"); // as photo::withoutTraces makes them, whatever a sender may have sent
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (most.width() > 0 && size.width() > most.width())
        reader.setScaledSize(QSize(most.width(), std::max(1, size.height() * most.width() / size.width())));
    return reader.read();
}

/// One picture on its way to the screen. Belongs to the QML engine once it is finished.
class Response : public QQuickImageResponse
{
public:
    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    [[nodiscard]] QString errorString() const override { return m_error; }

    void show(const Result<File> &file, QSize most)
    {
        if (!file)
            return end(file.error());
        QThreadPool::globalInstance()->start([alive = QPointer(this), file = *file, most] {
            const auto picture = AttachedImages::picture(file.bytes, file.strokes, most);
            QMetaObject::invokeMethod(
                qApp,
                [alive, picture] {
                    if (alive && picture)
                        alive->m_image = *picture;
                    if (alive)
                        alive->end(picture ? std::nullopt : std::optional(picture.error()));
                },
                Qt::QueuedConnection);
        });
    }
    void end(const std::optional<core::Error> &error)
    {
        if (error)
            m_error = u"no picture: "_s + QString::fromLatin1(core::errorName(error->code));
        Q_EMIT finished();
    }

private:
    QImage m_image;
    QString m_error;
};

} // namespace

AttachedImages::AttachedImages(Services &services) : m_services(&services) {}

QQuickImageResponse *AttachedImages::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *response = new Response;
    const auto begin = [services = m_services, alive = QPointer(response), id, requestedSize] {
        const auto record = core::RecordId::fromString(id);
        if (!alive)
            return;
        if (services && id.startsWith(pickedName))
            return alive->show(File{services->picked(id), false}, requestedSize);
        if (!services || !services->hasEngine() || !record)
            return alive->end(core::fail(ErrorCode::Locked));
        services->store()
            .runWithFiles([record = *record](core::RecordStore &store, const core::FileBox &box) {
                return openFile(store, box, record);
            })
            .then(services.data(), [alive, requestedSize](const Result<File> &file) {
                if (alive)
                    alive->show(file, requestedSize);
            });
    };
    QMetaObject::invokeMethod(qApp, begin, Qt::QueuedConnection);
    return response;
}

Result<QImage> AttachedImages::picture(const QByteArray &bytes, bool strokes, QSize most)
{
    QImage image;
    if (strokes) {
        if (const auto ink = decodeInk(bytes, drawingBytes); ink && !ink->strokes.isEmpty())
            image = drawn(*ink, most);
    } else {
        image = photographed(bytes, most);
    }
    if (image.isNull())
        return core::fail(ErrorCode::InvalidInput, u"no picture"_s);
    return image;
}

} // namespace doorstep::app
