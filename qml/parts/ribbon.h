// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace doorstep::ui {

// The ribbon of one person over the years: as thick as the tie is close. Dots at its beginning: nobody said since when;
// a ring at its end: it ended; otherwise it runs on over the edge of today. Wavy: strained. Dotted: no longer in touch.
// The room above and below the thickness is for the ring and the waves.
class Ribbon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY changed)
    Q_PROPERTY(int strength MEMBER m_strength NOTIFY changed)
    Q_PROPERTY(bool openStart MEMBER m_openStart NOTIFY changed)
    Q_PROPERTY(bool ended MEMBER m_ended NOTIFY changed)
    Q_PROPERTY(bool strained MEMBER m_strained NOTIFY changed)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor paper MEMBER m_paper NOTIFY changed)

public:
    static constexpr double ring = 14; // across the ring at the end

    explicit Ribbon(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    double m_thickness = 6;
    int m_strength = 2;
    bool m_openStart = false;
    bool m_ended = false;
    bool m_strained = false;
    bool m_mirrored = false;
    QColor m_ink;
    QColor m_paper;
};

} // namespace doorstep::ui
