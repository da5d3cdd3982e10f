// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlechoice.h"
#include "core/types/records/advocacyrequest.h"

namespace doorstep::app {

/// Asking for a parent advocate, and what came of it. Everything here runs on the store's thread.

/// One ask. The request gets a scope of its own: the advocate who is asked reads it and, until the yes, nothing more.
struct AskToMake {
    core::AdvocacyRequest request;               ///< as typed; its circle is filled in
    std::optional<core::ScopeId> family;         ///< who asks works with this family, or
    std::optional<core::ScopeId> circle;         ///< asks from this circle; with a family: one of its circles
    std::optional<CircleToOpen> opens;           ///< instead of `circle`: one that is opened with the ask
    QDate today;
};
struct MadeAsk {
    core::Id<core::AdvocacyRequest> id;
    core::ChangeSet changed;
    std::optional<core::ScopeId> family = {}; ///< of the circle that was opened with it
    std::optional<OpenedCircle> opened = {};
};
/// All of it or nothing; takes `draft` along. InvalidInput: no safe way, no first name, or no circle.
[[nodiscard]] core::Result<MadeAsk> makeAsk(
    core::RecordStore &store, const AskToMake &wanted, const std::optional<core::Uuid> &draft = {});

/// An ask that was taken back a moment after it was made.
struct TakenBackAsk {
    bool circleStays = false; ///< the circle that was opened with it, as somebody has put something into it
    core::ChangeSet changed;
};
/// Takes back the ask and the circle that was opened with it, in one write.
[[nodiscard]] core::Result<TakenBackAsk> takeBackAsk(
    core::RecordStore &store, const MadeAsk &made, const core::UserId &me);

/// The circle that a request is about: what a yes opens.
[[nodiscard]] core::ScopeId circleOf(const core::Stored<core::AdvocacyRequest> &request);
/// The requests about these circles; of each the newest first.
[[nodiscard]] core::Result<QList<core::Stored<core::AdvocacyRequest>>> asksAbout(
    core::RecordStore &store, const QList<core::ScopeId> &circles);
/// Whether nobody needs to ask again: somebody is asked, or stands beside the parent.
[[nodiscard]] bool isUnderWay(const core::AdvocacyRequest &request);
/// What became of a request, for those who asked: "Dawn Price is asked and has not answered yet."
[[nodiscard]] QString askWords(
    core::RecordStore &store, const core::Stored<core::AdvocacyRequest> &request, QDate today);

/// Accepted or Declined, by the advocate `me`; Ended, by those who asked; Asked, where an answer is taken back.
[[nodiscard]] core::Result<core::Written> answerAsk(core::RecordStore &store,
    const core::Id<core::AdvocacyRequest> &request, core::RequestState state, const core::UserId &me);

/// Who will read a request about `circle` before anybody answers, by name: those who work with the family, the parent
/// where they sign in. Without "you" and without the advocate.
[[nodiscard]] core::Result<QStringList> askReaders(core::RecordStore &store, const std::optional<core::ScopeId> &family,
    const core::ScopeId &circle, const core::UserId &me, QDate today);

} // namespace doorstep::app
