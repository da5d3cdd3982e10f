// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

/// How many of a long page's `parts` are made by now: those below the first screen come one a frame, so that the page
/// is there at once and a finger is never held up for what it cannot see yet. A part stands in a Repeater of one: no
/// Loader makes what is written with ComponentBehavior: Bound, and no QQmlIncubator a page of layouts
/// (tests/bench/README.md). GUI thread.
class Stages : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(int parts MEMBER m_parts NOTIFY partsChanged REQUIRED FINAL)
    Q_PROPERTY(int made READ made NOTIFY madeChanged FINAL)

public:
    using QObject::QObject;
    void classBegin() override {}
    void componentComplete() override;

    [[nodiscard]] int made() const { return m_made; }

Q_SIGNALS:
    void partsChanged();
    void madeChanged();

private:
    void waitForNext();

    int m_parts = 0;
    int m_made = 0;
};

} // namespace doorstep::ui
