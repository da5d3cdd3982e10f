// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/navigation.h"
#include "app/navigator.h"
#include "tests/app/visit/pageworld.h"
#include "tests/walk/walkpage.h"

#include <QQmlEngine>

#include <memory>

namespace doorstep::walk {

using World = std::shared_ptr<test::PageWorld>;

inline constexpr int whileTheStoreAnswers = 150;

inline QUrl urlOf(const QString &page)
{
    return QUrl(QStringLiteral("qrc:/qt-project.org/imports/Doorstep/Ui/") + page + QStringLiteral(".qml"));
}

// What a page is handed when it is opened on that device by way of another page.
inline QVariantMap opened(
    const World &world, const QString &name, QVariantMap properties, QQmlEngine &engine, QObject *owner)
{
    app::Services::install(engine, world->services());
    auto *navigation = new app::Navigation(owner);
    navigation->open(name, properties, true, 1);
    properties.insert(QStringLiteral("nav"), QVariant::fromValue(new app::Navigator(*navigation, 2)));
    return properties;
}

} // namespace doorstep::walk
