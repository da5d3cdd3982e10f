// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/edit.h"
#include "core/store/journal.h"

#include <QHash>

namespace doorstep::core {

/// Typing in progress, in a journal of its own (`drafts.journal`): each state of a draft is appended, and the file is
/// written anew when it is mostly old states. Kept for this device only. One thread.
class Drafts
{
public:
    /// Opens or makes the journal. A damaged one is set aside: a draft was never promised, and the rest must open.
    [[nodiscard]] static Result<Drafts> open(const QString &path, JournalKeys keys);

    /// On the disk when it returns.
    [[nodiscard]] Result<Done> put(const Draft &draft);
    /// Success if it was not there.
    [[nodiscard]] Result<Done> drop(const Uuid &id);
    /// The same for this process only; the caller remembers it for the next one.
    void forget(const Uuid &id) { m_drafts.remove(id); }
    /// Oldest first.
    [[nodiscard]] QList<Draft> all() const;

private:
    explicit Drafts(Journal journal) : m_journal(std::move(journal)) {}
    [[nodiscard]] Result<Done> read();
    [[nodiscard]] Result<Done> tidy();

    Journal m_journal;
    QHash<Uuid, Draft> m_drafts;
};

} // namespace doorstep::core
