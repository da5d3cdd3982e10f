// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// Strokes to show: what a hand might have left on the paper.
class GalleryInk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString signature READ signature CONSTANT FINAL)
    Q_PROPERTY(QString drawing READ drawing CONSTANT FINAL)
    Q_PROPERTY(QString full READ full CONSTANT FINAL) ///< a signature with no room for one stroke more

public:
    using QObject::QObject;

    [[nodiscard]] static QString signature();
    [[nodiscard]] static QString drawing();
    [[nodiscard]] static QString full();
};

} // namespace doorstep::ui
