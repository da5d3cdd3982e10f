// SPDX-License-Identifier: Apache-2.0
#include "qml/style/themeaccess.h"

#include <QDebug>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QUrl>

#include <memory>

namespace doorstep::ui {

QObject *themeOf(QQmlEngine &engine)
{
    // Only a document can name a singleton that is written in QML.
    QQmlComponent component(&engine);
    component.setData("import QtQml\nimport Doorstep.Ui.Style\nQtObject { property QtObject theme: Theme }", QUrl());
    const std::unique_ptr<QObject> holder(component.create());
    if (!holder) {
        qCritical().noquote() << component.errorString();
        return nullptr;
    }
    return holder->property("theme").value<QObject *>();
}

} // namespace doorstep::ui
