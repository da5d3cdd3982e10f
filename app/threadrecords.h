// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlemodel.h"
#include "core/types/records/user.h"

#include <QSet>

namespace doorstep::app {

/// Who looks, as whose view, and whose ribbons this device does not draw.
struct ThreadReader {
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QString view; ///< key of CircleModel::View; empty: the first
    QDate today;
};

/// One ribbon: somebody round the child, somebody paid to help, or a home.
struct ThreadStrand {
    enum class Group { People, Paid, Homes };
    QString key;
    Group group = Group::People;
    QString name;
    QString words; ///< "close since March 2019", "teaches Jo: since September 2024, ended July 2025"
    QDate from = {}; ///< invalid: nobody said since when
    QDate to = {}; ///< invalid: goes on
    int strength = 2;
    bool strained = false;
    friend bool operator==(const ThreadStrand &, const ThreadStrand &) = default;
};

struct ThreadPicture {
    QString child; ///< round whom it is drawn
    QList<CircleModel::View> views;
    int view = 0;
    QList<ThreadStrand> strands; ///< those who came first first, group by group
    QList<ThreadStrand> hidden; ///< not drawn on this device
};

/// Everybody who was ever there, from when to when: from the ties of a view, from worker links and from where the child
/// lived. Store thread, as everything here. NotFound where the family is not on this device.
[[nodiscard]] core::Result<ThreadPicture> readThread(
    core::RecordStore &store, const core::ScopeId &family, const ThreadReader &reader);

/// Hides a ribbon on this device, or shows it again; it stays in every record, and everybody else still sees it.
[[nodiscard]] core::Result<core::Done> setHidden(core::RecordStore &store, const core::RecordId &strand, bool hidden);
/// Shows all of these again.
[[nodiscard]] core::Result<core::Done> showAgain(core::RecordStore &store, const QList<core::RecordId> &strands);

} // namespace doorstep::app
