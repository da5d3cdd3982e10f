// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace doorstep::app {

/// Whose circle takes a promise or an ask: a family may have several, and what goes into one never stands in another.
/// Everything here runs on the store's thread.
struct CircleChoice {
    core::ScopeId circle;
    QString name;                               ///< "Grace's circle"
    QString whose;                              ///< first name of the one it belongs to; empty: nobody was named
    QStringList people;                         ///< first names of all who stand in it
    QDate until;                                ///< its last day; invalid: not said
    std::optional<core::Id<core::Person>> opensFor = {}; ///< set: not open yet; openCircle() opens it for this person
    std::optional<core::Id<core::CircleCard>> openedBy = {}; ///< the card of the one it belongs to
    QString part = {};                          ///< who that is to the family: "Mum"

    [[nodiscard]] bool isOpen() const { return !opensFor; }
    friend bool operator==(const CircleChoice &, const CircleChoice &) = default;
};

/// The open circles of a family, in the family's order; then one that could be opened for each adult who has none.
[[nodiscard]] core::Result<QList<CircleChoice>> circleChoices(
    core::RecordStore &store, const core::ScopeId &family, QDate today);
/// `text` of one choice (its name, or whose it is); with who that is to the family behind it where another choice
/// among `all` reads the same: "Grace (Auntie)".
[[nodiscard]] QString toldApart(
    const CircleChoice &choice, const QString CircleChoice::*text, const QList<CircleChoice> &all);
/// One circle that is on this device.
[[nodiscard]] core::Result<CircleChoice> circleChoice(core::RecordStore &store, const core::ScopeId &scope);

/// A circle to be opened for one person of a family, with its own people and its own end.
struct CircleToOpen {
    core::Id<core::Person> whose;
    QList<core::RecordId> people; ///< persons of the family who stand in it besides
    QDate endsOn;
};
/// A circle that was opened a moment ago.
struct OpenedCircle {
    core::ScopeId circle;
    QList<core::RecordId> records; ///< all that opening it wrote there
};
/// The next circle to be opened for a person: the same on every device, so that two who open it offline open one.
[[nodiscard]] core::ScopeId circleFor(const core::Stored<core::Family> &family, const core::Id<core::Person> &whose);
/// Adds to `edits` what opens the circle and puts it on the family. InvalidInput: it would not end.
[[nodiscard]] core::Result<OpenedCircle> openCircle(core::RecordStore &store, const core::ScopeId &family,
    const CircleToOpen &wanted, QDate today, QList<core::Edit> &edits);
/// Whether nobody, this person included, has put anything into a circle since openCircle(), or changed what that wrote.
[[nodiscard]] core::Result<bool> isAsOpened(
    core::RecordStore &store, const OpenedCircle &opened, const core::UserId &me);
/// Adds to `edits` what closes it again: it goes, with its cards, and from the family.
[[nodiscard]] core::Result<core::Done> closeAgain(
    core::RecordStore &store, const core::ScopeId &family, const OpenedCircle &opened, QList<core::Edit> &edits);

} // namespace doorstep::app
