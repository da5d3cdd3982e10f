// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "core/types/records/visit.h"
#include "core/wire/frame.h"

#include <random>

namespace doorstep::bench {

/// Made-up casework of a steady shape: half visits, three tenths notes, two tenths people, some 650 bytes of words
/// each, drawn from a fixed list. The same seed gives the same records.
class Caseload
{
public:
    Caseload(quint32 seed, int scopes);

    /// Frames that bring `records` new records, as a server would send them: 500 to a frame, scope after scope.
    [[nodiscard]] QList<core::Frame> frames(int records);
    /// A visit as a worker saves it.
    [[nodiscard]] core::Visit visit();
    [[nodiscard]] core::ScopeId scope(int i) const { return m_scopes[i % m_scopes.size()]; }
    /// The first one to five letters of one of the words in use: what stands there after a key was pressed.
    [[nodiscard]] QString typedPrefix();

private:
    /// 0 and more, less than `end`.
    [[nodiscard]] quint32 below(quint32 end);
    [[nodiscard]] QString words(int least, int most);
    [[nodiscard]] core::PlacedChange change(core::Seq seq, int i);

    std::mt19937 m_random;
    QList<core::ScopeId> m_scopes;
    core::UserId m_author;
    core::DeviceId m_device;
    qint64 m_ms = 1'767'225'600'000; // 2026-01-01
    quint64 m_dseq = 0;
};

} // namespace doorstep::bench
