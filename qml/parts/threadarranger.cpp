// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/threadarranger.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace doorstep::ui {

namespace {

QFont fontOf(int size, bool strong)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

double heightOf(const QString &words, const QFont &font, double width)
{
    if (words.isEmpty())
        return 0;
    QTextLayout text(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    double height = 0;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(width);
        height += line.height() * 1.05; // our lines stand a little further apart
    }
    text.endLayout();
    return std::ceil(height);
}

} // namespace

ThreadArranger::ThreadArranger(QObject *parent)
    : PeopleArranger(
          {BandHeight, LabelX, LabelWidth, RibbonX, RibbonY, RibbonWidth, RibbonHeight, OpenStart, Ended}, parent)
{}

QStringList ThreadArranger::years() const
{
    const QLocale locale;
    QStringList years;
    for (const app::ThreadYear &year : layout().years)
        years.append(locale.toString(QDate(year.year, 1, 1), QStringLiteral("yyyy")));
    return years;
}

QList<double> ThreadArranger::yearLines() const
{
    QList<double> places;
    for (const app::ThreadYear &year : layout().years)
        places.append(year.x);
    return places;
}

QList<double> ThreadArranger::yearPlaces() const
{
    QList<double> places;
    for (const app::ThreadYear &year : layout().years)
        places.append(year.label.left());
    return places;
}

QHash<int, QByteArray> ThreadArranger::roleNames() const
{
    QHash<int, QByteArray> names = PeopleArranger::roleNames();
    names.insert({{BandHeight, "bandHeight"}, {LabelX, "labelX"}, {LabelWidth, "labelWidth"}, {RibbonX, "ribbonX"},
        {RibbonY, "ribbonY"}, {RibbonWidth, "ribbonWidth"}, {RibbonHeight, "ribbonHeight"}, {OpenStart, "openStart"},
        {Ended, "ended"}});
    return names;
}

QVariant ThreadArranger::data(const QModelIndex &index, int role) const
{
    if (role < BandHeight || role > Ended)
        return PeopleArranger::data(index, role);
    if (!index.isValid() || index.row() >= layout().bands.size())
        return role >= OpenStart ? QVariant(false) : QVariant(0.0);
    const app::ThreadBand &band = layout().bands.at(index.row());
    switch (role) {
    case BandHeight: return band.band.height();
    case LabelX: return band.label.left();
    case LabelWidth: return band.label.width();
    case RibbonX: return band.ribbon.left();
    case RibbonY: return band.ribbon.top() - band.band.top();
    case RibbonWidth: return band.ribbon.width();
    case RibbonHeight: return band.ribbon.height();
    case OpenStart: return band.open;
    default: return band.ended;
    }
}

app::ThreadRoom ThreadArranger::room() const
{
    const QDate day = QDate::fromString(m_day, Qt::ISODate);
    return {m_width, m_mirrored, m_button, yearSize(), day.isValid() ? day : QDate::currentDate()};
}

QSizeF ThreadArranger::yearSize() const
{
    const QFontMetricsF metrics(fontOf(m_wordsSize, true));
    const QLocale locale;
    // In the figures of the language; the widest of ten is taken for all four.
    double digit = 0;
    for (int figure = 0; figure < 10; ++figure)
        digit = std::max(digit, metrics.horizontalAdvance(locale.toString(figure)));
    return {std::ceil(4 * digit) + 4, std::ceil(metrics.height())};
}

const app::ThreadLayout &ThreadArranger::layout() const
{
    if (!takeStale())
        return m_layout;
    const app::ThreadRoom room = this->room();
    const double width = app::threadLabelWidth(room);
    QList<app::ThreadRibbon> ribbons;
    for (int row = 0; row < rowCount(); ++row) {
        ribbons.append(
            {sourceValue(row, "from").toDate(), sourceValue(row, "to").toDate(), sourceValue(row, "strength").toInt(),
                labelSize(sourceValue(row, "name").toString(), sourceValue(row, "words").toString(), width)});
    }
    m_layout = app::layOutThread(ribbons, room);
    return m_layout;
}

QSizeF ThreadArranger::labelSize(const QString &name, const QString &words, double width) const
{
    return {width,
        heightOf(name, fontOf(m_nameSize, true), width) + heightOf(words, fontOf(m_wordsSize, false), width) + 4};
}

} // namespace doorstep::ui
