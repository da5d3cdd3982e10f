// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/donotcall.h"
#include "core/types/records/neighbour.h"
#include "core/types/result.h"

#include <functional>

namespace doorstep::app {

/// A neighbour's own agreement, made at the door on a device handed over: one first name, one way to be reached, what
/// they enjoy, and an end.
struct NeighbourAgreement {
    QString firstName;
    QString reach;
    QString enjoys;
    QDate endsOn;

    /// Twelve months from `today`, the longest that the rules allow.
    [[nodiscard]] static QDate usualEnd(QDate today);
    /// What can be chosen as an end, soonest first.
    [[nodiscard]] static QList<QDate> ends(QDate today);

    /// What is still missing, as a sentence; empty: the device can be handed over.
    [[nodiscard]] QString whatIsMissing(QDate today) const;
    /// The words that the neighbour reads before the tap, and that are kept with it. To the neighbour, in short
    /// sentences.
    [[nodiscard]] QString words(QDate today, const QString &team) const;
    /// The same in English, which holds where a translation has not been checked.
    [[nodiscard]] QString wordsInEnglish(const QString &team) const;
    /// `withEnglish`: both were read. InvalidInput while something is missing.
    [[nodiscard]] core::Result<core::Neighbour> toRecord(
        QDate today, const QString &team, bool withEnglish = false) const;

private:
    [[nodiscard]] QString wordsWith(
        const std::function<QString(const char *)> &say, const QString &end, const QString &team) const;
};

/// The token of a home that asked not to be called on: a keyed hash, the same on every device of the neighbourhood. It
/// hides the home at a glance only, so that it is never listed and never exported (data model §4, do-not-call). `home`
/// is a house number or name as typed; capitals and blanks do not matter.
[[nodiscard]] QByteArray doNotCallToken(const core::ScopeId &neighbourhood, const QString &block, const QString &home);

/// How long a home is left alone: 24 months.
[[nodiscard]] core::DoNotCall doNotCall(const QByteArray &token, QDate today);

} // namespace doorstep::app
