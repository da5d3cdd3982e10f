// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/offers.h"
#include "core/types/records/user.h"

#include <QDate>

namespace doorstep::app {

/// Offers and asks of streets and circles as their pages need them. Everything here runs on the store's thread, but for
/// what takes no store.

/// Who takes an offer: in a circle by the user's id, on a street, where no record can hold an id, by their name.
struct OfferTaker {
    std::optional<core::UserId> user;
    QString name;

    /// Whether this, read from a record, is that person.
    [[nodiscard]] bool is(const OfferTaker &person) const { return user ? user == person.user : name == person.name; }
};

/// Who looks, and where: in one circle, or everywhere.
struct OfferReader {
    OfferTaker me;
    core::Post post = core::Post::Volunteer;
    QDate today;
    std::optional<core::ScopeId> circle = {};
};

/// A street or a circle that can read what is posted there.
struct OfferPlace {
    core::ScopeId scope;
    core::ScopeKind kind = core::ScopeKind::Circle;
    QString name;
    bool mayWrite = false;
};

/// One offer or ask, of either kind of record.
struct OfferFacts {
    core::StoredRecord record;
    core::OfferKind kind = core::OfferKind::Ask;
    core::OfferState state = core::OfferState::Open;
    QString what;
    QString where;
    QDate day;
    std::optional<OfferTaker> takenBy; ///< with the id or the name alone, as the record has it
    QDate closedOn;
    OfferPlace place;

    [[nodiscard]] bool isOpen(QDate today) const { return state == core::OfferState::Open && !isPast(today); }
    /// Nobody took it, and its day has gone by.
    [[nodiscard]] bool isPast(QDate today) const
    {
        return state == core::OfferState::Open && day.isValid() && day < today;
    }
    /// Two said different things of it. What somebody decided here stands open until the server has heard of it.
    [[nodiscard]] bool isUndecided() const
    {
        return record.openConflicts > 0 && record.sending != core::Sending::Waiting;
    }
};

/// The streets, then the circles that are open on the day, each by name.
[[nodiscard]] core::Result<QList<OfferPlace>> offerPlaces(core::RecordStore &store, const OfferReader &reader);
/// What is offered and asked in these places, in every state or in one, by its day; what has none comes last.
[[nodiscard]] core::Result<QList<OfferFacts>> readOffers(
    core::RecordStore &store, const QList<OfferPlace> &places, std::optional<core::OfferState> state = std::nullopt);
/// Asks and offers that this user took, that are due or have no day: for Today.
[[nodiscard]] core::Result<QList<OfferFacts>> dueOffers(core::RecordStore &store, const OfferReader &reader);

/// What somebody wants to post.
struct OfferToPost {
    core::OfferKind kind = core::OfferKind::Ask;
    QString what;
    QString where;
    QDate day;
};
/// The edit that posts it there, under `id`.
[[nodiscard]] core::Edit postOffer(const OfferPlace &place, const core::RecordId &id, const OfferToPost &wanted);
/// What was typed, as the fields of a draft of the kind that lives there; and back.
[[nodiscard]] core::FieldMap offerFields(core::ScopeKind kind, const OfferToPost &typed);
[[nodiscard]] OfferToPost typedOffer(core::ScopeKind kind, const core::FieldMap &fields);
/// The number of the record kind that lives in a scope of this kind.
[[nodiscard]] quint16 offerKindIn(core::ScopeKind kind);

/// How an offer stands, for a change and for taking that back.
struct OfferStanding {
    core::OfferState state = core::OfferState::Open;
    std::optional<OfferTaker> takenBy = {};
    QDate closedOn = {};
};
/// Changes what `shown` says of it, on the base that was on the screen.
[[nodiscard]] core::Result<core::Written> standOffer(
    core::RecordStore &store, const core::StoredRecord &shown, const OfferStanding &wanted);
/// Puts it back as it stood, on whatever was saved since.
[[nodiscard]] core::Result<core::Written> standBack(
    core::RecordStore &store, quint16 kind, const core::RecordId &id, const OfferStanding &before);

/// How many this person has done, streets and circles together.
[[nodiscard]] core::Result<int> offersDone(core::RecordStore &store, const OfferTaker &me);

/// What must not be read by a street, of the families and circles on this device: names of families, and first names.
struct NamesOfFamilies {
    QStringList families;
    QStringList firstNames;
};
[[nodiscard]] core::Result<NamesOfFamilies> namesOfFamilies(core::RecordStore &store);
/// The first of `names` that stands in `text` as whole words, whatever the size of its letters; empty: none.
[[nodiscard]] QString namedIn(const QString &text, const QStringList &names);

} // namespace doorstep::app
