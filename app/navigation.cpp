// SPDX-License-Identifier: Apache-2.0
#include "app/navigation.h"

#include "app/navigator.h"

using namespace Qt::StringLiterals;

#include <algorithm>

namespace doorstep::app {

namespace {
constexpr std::array firstPages{"TodayPage", "PeoplePage", "DoorPage", "PromisesPage", "MePage"};
constexpr auto board = "PromisesPage"_L1; // a tap on a promise opens a sheet over it
} // namespace

const std::array<RowModel<Navigation::Page>::Role, 5> Navigation::s_roles{{
    {"key", [](const Page &page) { return QVariant(page.key); }},
    {"name", [](const Page &page) { return QVariant(page.name); }},
    {"source", [](const Page &page) { return QVariant(page.source); }},
    {"properties", [](const Page &page) { return QVariant(page.properties); }},
    {"whole", [](const Page &page) { return QVariant(page.whole); }},
}};

Navigation::Navigation(QObject *parent) : QObject(parent), m_pages(s_roles)
{
    show({made(QString::fromLatin1(firstPages[0]), {}, false, 1)});
}

// The pages are taken down by the Repeater, with deleteLater(); a binding of theirs that finds its navigator gone
// before them would read a property of null. So navigators go after what was posted for the pages, at the latest with
// the engine.
Navigation::~Navigation()
{
    if (!m_engine)
        return;
    for (Navigator *navigator : std::as_const(m_navigators)) {
        navigator->setParent(m_engine);
        navigator->deleteLater();
    }
}

void Navigation::classBegin() { m_engine = qmlEngine(this); }

bool Navigation::isBroad() const { return depth() == 1 && newest() == board; }

void Navigation::setSideBySide(bool sideBySide)
{
    if (m_sideBySide == sideBySide)
        return;
    m_sideBySide = sideBySide;
    Q_EMIT sideBySideChanged();
}

void Navigation::go(int place)
{
    if (m_handedOver || place < 0 || place >= int(firstPages.size()))
        return;
    if (place == m_place)
        return shorten(1);
    m_left.insert(m_place, m_pages.rows());
    m_place = place;
    QList<Page> there = m_left.take(place);
    if (there.isEmpty())
        there.append(made(QString::fromLatin1(firstPages[std::size_t(place)]), {}, false, 1));
    show(there);
    Q_EMIT placeChanged();
}

void Navigation::open(const QString &page, const QVariantMap &properties, bool whole, int depth)
{
    if (m_handedOver)
        return;
    const QList<Page> kept = m_pages.rows().first(qBound(1, depth, this->depth()));
    if (page == "GonePage"_L1 && kept.last().name == page)
        return; // the page under it went with the same purge
    const Page wanted = made(page, properties, whole, int(kept.size()) + 1);
    // A second tap on the same row opens nothing twice.
    if (m_pages.rows().size() == kept.size() + 1 && m_pages.rows().last().name == page
        && m_pages.rows().last().properties == wanted.properties)
        return;
    show(kept + QList<Page>{wanted});
}

void Navigation::shorten(int depth)
{
    if (!m_handedOver)
        show(m_pages.rows().first(qBound(1, depth, this->depth())));
}

void Navigation::backTo(const QString &page)
{
    int wanted = depth();
    while (wanted > 1 && m_pages.rows()[wanted - 1].name != page)
        --wanted;
    shorten(wanted);
    // What was opened at another place goes from there, and this place's own first page is gone to.
    const auto first = std::ranges::find_if(
        firstPages, [&](const char *name) { return page == QLatin1StringView(name); });
    const int place = int(first - firstPages.begin());
    if (first == firstPages.end() || place == m_place)
        return;
    go(place);
    shorten(1);
}

void Navigation::setHandedOver(bool handedOver, bool askedBack)
{
    if (m_handedOver == handedOver && m_askedBack == askedBack)
        return;
    m_handedOver = handedOver;
    m_askedBack = askedBack;
    Q_EMIT handedOverChanged();
}

Navigation::Page Navigation::made(const QString &page, const QVariantMap &properties, bool whole, int depth)
{
    while (m_navigators.size() < depth)
        m_navigators.append(new Navigator(*this, int(m_navigators.size()) + 1));
    Page entry{QString::number(++m_made), page, QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/"_s + page + u".qml"_s),
        properties, whole};
    entry.properties.insert(u"nav"_s, QVariant::fromValue(m_navigators[depth - 1]));
    return entry;
}

void Navigation::show(const QList<Page> &pages)
{
    m_pages.update(pages);
    Q_EMIT pagesChanged();
}

} // namespace doorstep::app
