// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/threadlayout.h"
#include "qml/parts/peoplearranger.h"

#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// The people of a thread with the places of their ribbons. `people` has the roles name, words, from, to (days) and
// strength; to each row this adds bandHeight, labelWidth, labelX, ribbonX, ribbonY, ribbonWidth,
// ribbonHeight, openStart and ended, measured from the band's own top.
class ThreadArranger : public doorstep::ui::PeopleArranger
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double width MEMBER m_width NOTIFY measuresChanged)
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY measuresChanged)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY measuresChanged)
    Q_PROPERTY(double button MEMBER m_button NOTIFY measuresChanged)
    Q_PROPERTY(int nameSize MEMBER m_nameSize NOTIFY measuresChanged)
    Q_PROPERTY(int wordsSize MEMBER m_wordsSize NOTIFY measuresChanged)
    Q_PROPERTY(double yearWidth READ yearWidth NOTIFY arranged)
    Q_PROPERTY(double yearHeight READ yearHeight NOTIFY arranged)
    Q_PROPERTY(QStringList years READ years NOTIFY arranged)
    Q_PROPERTY(QList<double> yearLines READ yearLines NOTIFY arranged)
    Q_PROPERTY(QList<double> yearPlaces READ yearPlaces NOTIFY arranged)

public:
    enum Role {
        BandHeight = 0x1000,
        LabelX,
        LabelWidth,
        RibbonX,
        RibbonY,
        RibbonWidth,
        RibbonHeight,
        OpenStart,
        Ended
    };

    explicit ThreadArranger(QObject *parent = nullptr);

    // The years that the axis names, in the figures of the language, where each begins, and where its figures stand.
    [[nodiscard]] QStringList years() const;
    [[nodiscard]] QList<double> yearLines() const;
    [[nodiscard]] QList<double> yearPlaces() const;
    [[nodiscard]] double yearWidth() const { return yearSize().width(); }
    [[nodiscard]] double yearHeight() const { return yearSize().height(); }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] const app::ThreadLayout &layout() const;
    [[nodiscard]] app::ThreadRoom room() const;
    [[nodiscard]] QSizeF yearSize() const;
    [[nodiscard]] QSizeF labelSize(const QString &name, const QString &words, double width) const;

    double m_width = 320;
    bool m_mirrored = false;
    QString m_day; // as in "2026-03-03"
    double m_button = 48;
    int m_nameSize = 18;
    int m_wordsSize = 14;
    mutable app::ThreadLayout m_layout;
};

} // namespace doorstep::ui
