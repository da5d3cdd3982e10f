// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/family.h"
#include "core/types/records/household.h"
#include "core/types/records/person.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"
#include "core/types/records/relationship.h"
#include "server/seed/random.h"
#include "server/seed/seedsink.h"

#include <vector>

namespace doorstep::server::seed {

/// One tie as one person sees it.
struct TieWords {
    QString kind;
    core::Strength strength = core::Strength::There;
    core::Warmth warmth = core::Warmth::Warm;
    int ring = 1;
};

/// Gathers the records of one family: its own scope, its restricted scope, its circles. Ids are derived as the app
/// derives them, so that what a device writes later meets what is here.
class FamilyBuilder
{
public:
    /// `author` writes what nobody else is named for; `openedMs` is when the family was first written down.
    FamilyBuilder(Random &random, const core::UserId &author, qint64 openedMs);

    core::Family root; ///< written first; its circles are filled in

    [[nodiscard]] const core::ScopeId &family() const { return m_family; }
    [[nodiscard]] Random &random() { return m_random; }

    /// Adds a record to the scope where its kind lives; a record of a circle to `circle`. The moment is also that of
    /// its id.
    template<class Record>
    core::Id<Record> add(
        const Record &record, qint64 whenMs, const std::optional<core::UserId> &author = {}, size_t circle = 0)
    {
        const core::Id<Record> id(m_random.id(whenMs));
        put(core::RecordId(id), record, whenMs, author, circle);
        return id;
    }
    template<class Record>
    void put(const core::RecordId &id, const Record &record, qint64 whenMs,
        const std::optional<core::UserId> &author = {}, size_t circle = 0)
    {
        RecordWrite write = RecordWrite::of(id, record);
        write.when = core::Timestamp{whenMs};
        write.author = author.value_or(m_author);
        listFor(core::kindOf<Record>.scope, circle).push_back(std::move(write));
    }

    /// A person, with what everybody needs.
    core::Id<core::Person> person(const core::Person &person);
    void tie(const core::Id<core::Person> &from, const core::Id<core::Person> &to, const core::RecordId &view,
        const TieWords &words);

    /// Opens a circle; returns its place.
    size_t openCircle(const QString &name, const QString &purpose, qint64 whenMs, QDate endsOn);
    [[nodiscard]] const core::ScopeId &circle(size_t place = 0) const { return m_circles[place].scope; }
    [[nodiscard]] core::Id<core::CircleCard> cardId(const core::Id<core::Person> &person, size_t circle = 0) const;
    core::Id<core::CircleCard> card(
        const core::Id<core::Person> &person, const core::CircleCard &card, qint64 whenMs, size_t circle = 0);
    /// Whose circle it is.
    void belongsTo(const core::Id<core::CircleCard> &card, size_t circle = 0)
    {
        m_circles[circle].root.openedBy = card;
    }
    core::Id<core::Promise> promise(const core::Promise &promise, qint64 whenMs, size_t circle = 0);
    void event(const core::Id<core::Promise> &promise, core::PromiseState state, QDate on, bool byOwner,
        const QString &words, size_t circle = 0);

    /// A request for an advocate about a circle, in a scope of its own, which it returns.
    core::ScopeId ask(core::AdvocacyRequest request, qint64 whenMs, size_t circle = 0);
    /// The scopes of the requests.
    [[nodiscard]] const std::vector<core::ScopeId> &asks() const { return m_asks; }

    [[nodiscard]] core::Result<core::Done> write(SeedSink &sink);

private:
    struct OpenCircle {
        core::ScopeId scope;
        core::Circle root;
        qint64 when = 0;
        std::vector<RecordWrite> records;
    };
    [[nodiscard]] std::vector<RecordWrite> &listFor(core::ScopeKind kind, size_t circle);

    Random &m_random;
    core::UserId m_author;
    qint64 m_opened;
    core::ScopeId m_family;
    std::vector<RecordWrite> m_records;
    std::vector<RecordWrite> m_restricted;
    std::vector<OpenCircle> m_circles;
    std::vector<core::ScopeId> m_asks;
    std::vector<RecordWrite> m_requests; // one for each of m_asks
    int m_people = 0;
};

} // namespace doorstep::server::seed
