// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace doorstep::ui {

// One tie across its own width, for legends and rows. Painted, so that it looks the same on every renderer.
class Tie : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int strength MEMBER m_strength NOTIFY changed)
    Q_PROPERTY(bool strained MEMBER m_strained NOTIFY changed)
    Q_PROPERTY(bool uncertain MEMBER m_uncertain NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)

public:
    enum Strength { Gone, Thin, There, Close, Rock };
    Q_ENUM(Strength)

    explicit Tie(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    int m_strength = There;
    bool m_strained = false;
    bool m_uncertain = false;
    QColor m_ink;
};

} // namespace doorstep::ui
