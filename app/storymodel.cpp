// SPDX-License-Identifier: Apache-2.0
#include "app/storymodel.h"

#include "app/engine/enrolment.h"
#include "app/words.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

const std::array<RowModel<StoryModel::Row>::Role, 12> StoryModel::s_rowRoles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"heading", [](const Row &row) { return QVariant(row.heading); }},
    {"headed", [](const Row &row) { return QVariant(row.headed); }},
    {"iconName", [](const Row &row) { return QVariant(row.icon); }},
    {"when", [](const Row &row) { return QVariant(row.when); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"words", [](const Row &row) { return QVariant(row.words); }},
    {"by", [](const Row &row) { return QVariant(row.by); }},
    {"pinned", [](const Row &row) { return QVariant(row.pinned); }},
    {"leads", [](const Row &row) { return QVariant(!row.opens.isEmpty()); }},
    {"picture", [](const Row &row) { return QVariant(row.picture); }},
    {"sound", [](const Row &row) { return QVariant(row.sound); }},
}};
const std::array<RowModel<StoryModel::Filter>::Role, 2> StoryModel::s_filterRoles{{
    {"key", [](const Filter &filter) { return QVariant(filter.key); }},
    {"text", [](const Filter &filter) { return QVariant(filter.text); }},
}};
const std::array<RowModel<StoryModel::Person>::Role, 3> StoryModel::s_personRoles{{
    {"key", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"detail", [](const Person &person) { return QVariant(person.detail); }},
}};

StoryModel::StoryModel(QObject *parent)
    : ViewModel(parent), m_rows(s_rowRoles), m_filters(s_filterRoles), m_people(s_personRoles)
{
    m_rows.setMore(false, [this] {
        m_wanted += pageSize;
        reload();
    });
    showFilters();
}

void StoryModel::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT familyIdChanged();
    propertyChanged();
}

void StoryModel::setFilter(int filter)
{
    if (filter >= 0 && filter < int(allStoryFilters.size()))
        choose(allStoryFilters[std::size_t(filter)], m_person);
}

void StoryModel::setPerson(const QString &key) { choose(m_filter, key); }

void StoryModel::showEverything() { choose(StoryFilter::Everything, {}); }

void StoryModel::choose(StoryFilter filter, const QString &person)
{
    if (m_filter == filter && m_person == person)
        return;
    m_filter = filter;
    m_person = person;
    m_wanted = pageSize;
    Q_EMIT filterChanged();
    Q_EMIT shown(); // whose part it is has its name already
    propertyChanged();
}

QString StoryModel::personName() const
{
    const auto found = std::ranges::find(m_people.rows(), m_person, &Person::key);
    return found == m_people.rows().cend() ? QString() : found->name;
}

// In the app's language of the moment.
void StoryModel::showFilters()
{
    const std::array names{tr("Everything"), tr("Visits"), tr("Their words"), tr("Promises"), tr("Time together"),
        tr("Pins"), tr("Homes and people")};
    static_assert(names.size() == allStoryFilters.size());
    QList<Filter> filters;
    for (std::size_t place = 0; place < names.size(); ++place)
        filters.append({int(place), names[place]});
    m_filters.update(filters);
}

bool StoryModel::concerns(const core::ChangeSet &changes) const
{
    const auto ours = [this](const core::ScopeId &scope) {
        const QString id = scope.toString();
        return id == m_familyId || m_circles.contains(id);
    };
    return std::ranges::any_of(changes.purged, ours)
           || std::ranges::any_of(
               changes.records, [&](const core::ChangedRecord &record) { return ours(record.scope); });
}

void StoryModel::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services()->identity();
    if (!family || !identity)
        return;
    const StoryReader reader{identity->user, core::Post(identity->post), today(), m_filter, m_person, m_wanted};
    read([family = *family, reader](core::RecordStore &store) { return readStory(store, family, reader); },
        [this](const StoryPage &page) {
            publish(page);
            setState(page.items.isEmpty() ? State::Empty : State::Ready);
        });
}

void StoryModel::publish(const StoryPage &page)
{
    m_name = page.name;
    m_circles = page.circles;
    m_mayWrite = page.mayWrite;
    m_rows.update(rowsOf(page.items));
    m_rows.setMore(page.more);
    QList<Person> people;
    for (const StoryPerson &person : page.people)
        people.append({person.key, person.name, person.detail});
    m_people.update(people);
    showFilters();
    Q_EMIT shown();
}

void StoryModel::forget() { publish({}); }

QString StoryModel::headingOf(const StoryItem &item)
{
    if (!item.day.isValid())
        return tr("Nobody said when");
    const QLocale locale;
    const QString year = locale.toString(item.day, u"yyyy"_s);
    if (item.known == core::BirthKnown::Year)
        return tr("Some time in %1").arg(year);
    //: The heading over a month of a story. 1: "March", 2: "2026"
    return tr("%1 %2").arg(Words::first(locale.standaloneMonthName(item.day.month())), year);
}

QList<StoryModel::Row> StoryModel::rowsOf(const QList<StoryItem> &items)
{
    QList<Row> rows;
    for (const StoryItem &item : items) {
        const QString heading = headingOf(item);
        const bool headed = rows.isEmpty() || rows.constLast().heading != heading;
        rows.append({item.key, heading, headed, item.icon, item.when, item.title, item.words, item.by, item.pinned,
            item.icon == "chat-quote"_L1, item.picture, item.sound, item.opens, item.target});
    }
    return rows;
}

QString StoryModel::aloud() const
{
    constexpr int atOnce = 20;
    QStringList sentences;
    for (const Row &row : m_rows.rows().first(std::min<qsizetype>(m_rows.rows().size(), atOnce))) {
        sentences.append(row.when + u". "_s + row.title + u'.');
        if (!row.childsWords)
            sentences.append(row.words);
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

void StoryModel::open(const QString &key, Navigator *nav) const
{
    const auto row = std::ranges::find(m_rows.rows(), key, &Row::key);
    if (nav && row != m_rows.rows().cend() && !row->opens.isEmpty())
        nav->open(row->opens, row->target);
}

} // namespace doorstep::app
