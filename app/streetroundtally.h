// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/streetround.h"
#include "core/types/result.h"

#include <QByteArray>
#include <QList>

namespace doorstep::app {

/// What one tap at one door says.
enum class DoorResult : quint8 { NoAnswer, NotNow, Chatted, WantsIn, DoNotCall };
inline constexpr int doorResultCount = 5;

/// The taps of one street round, door by door in the order walked: no number, no name, no place of a door. It lives on
/// the device while the round lasts and is wiped at its end; only toRound() leaves (design §4, safety rules 4 and 6).
class StreetRoundTally
{
public:
    static constexpr quint16 tapsTag = 500; ///< of the draft: no field of the record, so that it can never be sent

    StreetRoundTally() = default;
    StreetRoundTally(QDate day, QString block, int homes);

    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] QString block() const { return m_block; }
    [[nodiscard]] int homes() const { return m_homes; }
    [[nodiscard]] int done() const { return int(m_taps.size()); }
    /// The door that is next, from 1; homes() when all are done.
    [[nodiscard]] int atDoor() const;
    [[nodiscard]] bool allDone() const { return done() >= m_homes; }
    [[nodiscard]] int count(DoorResult result) const { return int(m_taps.count(result)); }

    /// Nothing happens past the last home.
    void tap(DoorResult result);
    /// Takes the last tap back; false: there was none.
    bool undo();

    /// Counts, date and block. InvalidInput: the block has no name, or fewer homes than core::smallestBlock.
    [[nodiscard]] core::Result<core::StreetRound> toRound() const;
    /// Why a round cannot start with these, as a sentence; empty: it can.
    [[nodiscard]] static QString whyNot(const QString &block, int homes);

    /// For the draft on the device.
    [[nodiscard]] QByteArray taps() const;
    /// False: the bytes are no taps of a round of this many homes, and nothing was taken over.
    bool restoreTaps(const QByteArray &taps);

private:
    QDate m_day;
    QString m_block;
    int m_homes = 0;
    QList<DoorResult> m_taps;
};

} // namespace doorstep::app
