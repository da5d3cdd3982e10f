// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/storyrecords.h"
#include "core/types/records/circlecard.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <vector>

namespace doorstep::app {

/// What all sources of one story share: whose family, which circles, what everybody is called. On the store's thread.
struct StoryWorld {
    FamilyFacts family;
    StoryReader reader;
    QList<core::ScopeId> circles;
    QHash<core::ScopeId, QString> circleNames;
    QHash<core::Uuid, core::Stored<core::CircleCard>> cards;
    QHash<core::Uuid, QString> people; ///< of the family, by id
    QHash<core::Uuid, QString> homes;
    QHash<core::UserId, QString> users; ///< learned page by page

    /// Reads the names of those who are not known yet: two queries for a page, not one for a row.
    [[nodiscard]] core::Result<core::Done> learn(core::RecordStore &store, const QSet<core::UserId> &wanted);
    /// "Written by Asha Begum. In the family's record."
    [[nodiscard]] QString by(const core::StoredRecord &record, const core::Provenance &item) const;
};

/// One line of time, newest first.
class StorySource
{
public:
    virtual ~StorySource() = default;
    /// The newest item that was not taken yet, or nullptr at the end.
    [[nodiscard]] core::Result<const StoryItem *> newest(core::RecordStore &store)
    {
        while (m_at >= m_items.size() && !m_ended) {
            m_items.clear();
            m_at = 0;
            if (auto done = readMore(store); !done)
                return done.error();
            std::ranges::stable_sort(m_items, std::greater(), &StoryItem::ms);
        }
        return m_at < m_items.size() ? &m_items[m_at] : nullptr;
    }
    [[nodiscard]] StoryItem take() { return std::move(m_items[m_at++]); }

protected:
    [[nodiscard]] virtual core::Result<core::Done> readMore(core::RecordStore &store) = 0;
    QList<StoryItem> m_items;
    bool m_ended = false;

private:
    qsizetype m_at = 0;
};

using StorySources = std::vector<std::unique_ptr<StorySource>>;

/// Records of one kind in the order of a query; `tell` makes items of a page of them.
template<class T>
class StoryPages : public StorySource
{
public:
    using Page = QList<core::Stored<T>>;
    using Tell = std::function<core::Result<QList<StoryItem>>(core::RecordStore &, const Page &)>;
    enum class Undated { Shown, Skipped };

    /// `Skipped`: what is not set in the field of the order did not happen, and nothing after it did.
    StoryPages(core::Query query, Undated undated, StoryWorld &world, Tell tell)
        : m_query(std::move(query)), m_undated(undated), m_world(world), m_tell(std::move(tell))
    {
        m_query.limit = pageSize;
    }

protected:
    [[nodiscard]] core::Result<core::Done> readMore(core::RecordStore &store) override
    {
        auto page = store.list<T>(m_query);
        if (!page)
            return page.error();
        m_ended = page->size() < pageSize;
        if (!page->isEmpty())
            m_query.after = page->last().record.place;
        if (m_undated == Undated::Skipped) {
            const auto isUnset = [](const core::Stored<T> &one) {
                return std::holds_alternative<std::monostate>(one.record.place.order);
            };
            m_ended = m_ended || std::ranges::any_of(*page, isUnset);
            page->removeIf(isUnset);
        }
        QSet<core::UserId> authors;
        for (const core::Stored<T> &one : std::as_const(*page)) {
            if (one.record.author)
                authors.insert(*one.record.author);
        }
        if (auto done = m_world.learn(store, authors); !done)
            return done;
        auto items = m_tell(store, *page);
        if (!items)
            return items.error();
        m_items = *std::move(items);
        return core::Done{};
    }

private:
    static constexpr int pageSize = 60;
    core::Query m_query;
    Undated m_undated;
    StoryWorld &m_world;
    Tell m_tell;
};

/// Adds the sources that `world.reader.filter` wants; they end before `world` does.
void addFamilySources(StoryWorld &world, StorySources &sources);
void addFileSources(StoryWorld &world, StorySources &sources);
void addLifeSources(StoryWorld &world, StorySources &sources);
void addCircleSources(StoryWorld &world, StorySources &sources);

/// An item that happened on a day: at the end of that day, or last of all where nobody said when.
[[nodiscard]] StoryItem storyItem(const QString &key, QDate day, const QString &icon, const QString &title);

/// A tap on the item opens this person of the family.
void opensPerson(StoryItem &item, const StoryWorld &world, const core::Uuid &person);

template<class Ids>
[[nodiscard]] QList<core::Value> valuesOf(const Ids &ids)
{
    QList<core::Value> values;
    for (const auto &id : ids)
        values.append(id.bytes());
    return values;
}

} // namespace doorstep::app
