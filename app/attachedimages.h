// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QPointer>
#include <QQuickAsyncImageProvider>

namespace doorstep::app {

class Services;

/// Shows attached drawings and photos on the screens (`image://attached/RECORD`): opened in memory from the encrypted
/// files of this device, never written anywhere, never fetched. A photo that was picked and is not kept yet
/// (`image://attached/picked-1`) comes from Services::picked(). Made on the GUI thread; asked on any.
class AttachedImages : public QQuickAsyncImageProvider
{
public:
    static constexpr QStringView name = u"attached";

    static constexpr QStringView pickedName = u"picked-"; ///< and a number: no record's id begins so

    explicit AttachedImages(Services &services);

    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

    /// The picture of a file's own bytes, no larger than `most` where that is a size; a drawing is dark on white,
    /// whatever the colours of the screen. InvalidInput: no strokes and no photo. Pure; takes a while for a photo.
    [[nodiscard]] static core::Result<QImage> picture(const QByteArray &bytes, bool strokes, QSize most);

private:
    QPointer<Services> m_services; ///< looked at on its own thread only
};

} // namespace doorstep::app
