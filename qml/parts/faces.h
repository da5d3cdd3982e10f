// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// What a face without a picture shows. Stateless.
class Faces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // The first letter of the first and of the last word, by what a reader sees as one letter; two letters at most.
    // Between the two stands U+200C, so that Arabic letters do not join. "Amara Okafor-Lewis" gives A and O; "Jo" gives
    // J; a name without letters gives "".
    [[nodiscard]] Q_INVOKABLE static QString initials(const QString &name);

    // One of eight hues, always the same for one id. It means nothing.
    [[nodiscard]] Q_INVOKABLE static int hue(const QString &id);
};

} // namespace doorstep::ui
