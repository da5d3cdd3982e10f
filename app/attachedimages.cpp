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
#include <QMutex>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>
#include <memory>

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

class Response;

/// How a picture reaches its response, from any thread: the response lives on the thread that reads pictures and goes
/// with its QML engine at any moment.
class Delivery
{
public:
    explicit Delivery(Response *to) : m_to(to) {}
    void finish(const Result<QImage> &picture);
    /// Nobody waits for it any more.
    void cease()
    {
        const QMutexLocker locked(&m_lock);
        m_to = nullptr;
    }

private:
    QMutex m_lock;
    Response *m_to;
};
using To = std::shared_ptr<Delivery>;

/// One picture on its way to the screen. Belongs to the QML engine once it is finished.
class Response : public QQuickImageResponse
{
public:
    ~Response() override { m_delivery->cease(); }

    [[nodiscard]] QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    [[nodiscard]] QString errorString() const override { return m_error; }

    [[nodiscard]] const To &delivery() const { return m_delivery; }
    /// Told while the delivery is locked, so that this is not taken away meanwhile.
    void end(const Result<QImage> &picture)
    {
        if (picture)
            m_image = *picture;
        else
            m_error = u"no picture: "_s + QString::fromLatin1(core::errorName(picture.error().code));
        Q_EMIT finished();
    }

private:
    To m_delivery = std::make_shared<Delivery>(this);
    QImage m_image;
    QString m_error;
};

void Delivery::finish(const Result<QImage> &picture)
{
    const QMutexLocker locked(&m_lock);
    if (m_to)
        m_to->end(picture);
}

void show(const To &to, const Result<File> &file, QSize most)
{
    if (!file)
        return to->finish(file.error());
    QThreadPool::globalInstance()->start(
        [to, file = *file, most] { to->finish(AttachedImages::picture(file.bytes, file.strokes, most)); });
}

} // namespace

AttachedImages::AttachedImages(Services &services) : m_services(&services) {}

QQuickImageResponse *AttachedImages::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *response = new Response;
    const auto begin = [services = m_services, to = response->delivery(), id, requestedSize] {
        const auto record = core::RecordId::fromString(id);
        if (services && id.startsWith(pickedName))
            return show(to, File{services->picked(id), false}, requestedSize);
        if (!services || !services->hasEngine() || !record)
            return to->finish(core::fail(ErrorCode::Locked));
        services->store()
            .runWithFiles([record = *record](core::RecordStore &store, const core::FileBox &box) {
                return openFile(store, box, record);
            })
            .then(services.data(), [to, requestedSize](const Result<File> &file) { show(to, file, requestedSize); });
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
