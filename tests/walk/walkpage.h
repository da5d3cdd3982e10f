// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMarginsF>
#include <QMetaType>
#include <QSize>
#include <QString>
#include <QUrl>
#include <QVariantMap>

#include <functional>

class QObject;
class QQmlEngine;
class QQuickWindow;

namespace doorstep::walk {

// One thing that a person does on a page before it is looked at.
struct Step {
    enum class What { Tap, Type, Answer };
    What what;
    QString words; // the accessible name of what is tapped, in English, or what is typed
    std::function<bool(QQuickWindow &)> answer = {}; // of the system, to what the page asked it
};
[[nodiscard]] inline Step tap(const QString &name) { return {Step::What::Tap, name}; }
[[nodiscard]] inline Step type(const QString &words) { return {Step::What::Type, words}; }

// One page to walk, with the data that it stands on.
struct WalkPage {
    QString name; // as the report calls it
    QUrl url;
    // The page's properties, asked for at each load. It may prepare `engine`; what it makes belongs to `owner`, which
    // outlives the page. Empty: the page needs nothing.
    std::function<QVariantMap(QQmlEngine &engine, QObject *owner)> properties;
    int patience = 60; // milliseconds until its data has come and it stands still
    QList<Step> steps = {}; // done in this order, each with that patience
};

// What a page speaks.
enum class Speech { English, PseudoArabic, LongWords };

// How a page is shown.
struct Look {
    QString name;
    QSize size;
    Speech speech = Speech::English;
    double textScale = 1.0;
    bool contrast = true; // measured in light, dark and high contrast
    QMarginsF kept = {}; // what the system keeps of the window; only a sheet lies over it, so only sheets are looked at

    [[nodiscard]] bool mirrored() const { return speech == Speech::PseudoArabic; }
};

} // namespace doorstep::walk

Q_DECLARE_METATYPE(doorstep::walk::WalkPage)
