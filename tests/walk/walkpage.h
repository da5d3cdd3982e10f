// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QSize>
#include <QString>
#include <QUrl>
#include <QVariantMap>

#include <functional>

class QObject;

namespace doorstep::walk {

// One page to walk, with the data that it stands on.
struct WalkPage {
    QString name; // as the report calls it
    QUrl url;
    // Called for each load. What it makes is owned by `owner`, which outlives the page. Empty: the page needs nothing.
    std::function<QVariantMap(QObject *owner)> properties;
};

// How a page is shown.
struct Look {
    QString name;
    QSize size;
    bool mirrored = false; // right to left, in pseudo-Arabic
    double textScale = 1.0;
};

} // namespace doorstep::walk

Q_DECLARE_METATYPE(doorstep::walk::WalkPage)
