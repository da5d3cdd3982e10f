// SPDX-License-Identifier: Apache-2.0
#include "app/photomodel.h"

#include "app/attachedimages.h"
#include "app/photo/photo.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::ErrorCode;
using core::Result;

namespace {

// A phone's picker names no path but an address of its own, which QFile opens there.
QString pathOf(const QUrl &file) { return file.isLocalFile() ? file.toLocalFile() : file.toString(); }

// No more than may be taken comes into memory, whatever the system says of the size.
Result<QByteArray> readPhoto(const QUrl &url)
{
    const QString path = pathOf(url);
    if (url.isLocalFile() && !QFileInfo(path).isFile())
        return core::fail(ErrorCode::Missing, u"there is no such file"_s); // a folder, or a pipe that never ends
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(ErrorCode::Missing, u"this file cannot be opened"_s);
    const QByteArray bytes = file.read(photo::mostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return core::fail(ErrorCode::Missing, u"this file cannot be read"_s);
    return photo::withoutTraces(bytes);
}

} // namespace

PhotoModel::PhotoModel(QObject *parent) : AttachingModel(core::AttachmentType::Photo, "photo", parent) {}

PhotoModel::~PhotoModel() { PhotoModel::dropFile(); }

QUrl PhotoModel::source() const
{
    return m_lent.isEmpty() ? QUrl() : QUrl(u"image://"_s + AttachedImages::name.toString() + u'/' + m_lent);
}

void PhotoModel::pick(const QUrl &file)
{
    if (!takes())
        return;
    m_opening = true;
    m_problem.clear();
    Q_EMIT openingChanged();
    const auto done = [alive = QPointer(this), asked = ++m_asked](const Result<QByteArray> &jpeg) {
        if (alive && alive->m_asked == asked)
            alive->opened(jpeg);
    };
    QThreadPool::globalInstance()->start([file, done] {
        QMetaObject::invokeMethod(qApp, [jpeg = readPhoto(file), done] { done(jpeg); }, Qt::QueuedConnection);
    });
}

void PhotoModel::opened(const Result<QByteArray> &jpeg)
{
    m_opening = false;
    if (!takes())
        return; // the visit has gone meanwhile
    if (jpeg) {
        dropFile();
        m_jpeg = *jpeg;
        m_lent = services()->lendPicked(m_jpeg);
        noteChange();
    } else {
        m_problem = whyNot(jpeg.error().code);
    }
    Q_EMIT openingChanged();
}

QString PhotoModel::whyNot(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return tr("This file is not a photo that we can read. Choose a JPEG or a PNG.");
    case ErrorCode::TooLarge:
        return tr("This photo is too large. At most %1 MB can be taken. Make it smaller, or choose another.")
            .arg(QLocale().toString(photo::mostBytes / (1024 * 1024)));
    case ErrorCode::Damaged: return tr("This photo is damaged, and we cannot read it. Choose another.");
    case ErrorCode::Missing: return tr("This file cannot be opened. Choose another.");
    default: break;
    }
    return tr("This photo cannot be taken on this device. Choose another.");
}

void PhotoModel::leave()
{
    ++m_asked; // what is still being read is not wanted
    m_opening = false;
    m_problem.clear();
    leaveAll();
    Q_EMIT openingChanged();
}

void PhotoModel::dropFile()
{
    m_jpeg.clear();
    if (const QString lent = std::exchange(m_lent, {}); !lent.isEmpty() && services())
        services()->takePicked(lent);
}

} // namespace doorstep::app
