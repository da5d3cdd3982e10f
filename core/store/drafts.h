// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/edit.h"
#include "core/store/journal.h"

#include <QHash>
#include <QSet>

namespace doorstep::core {

/// Typing in progress, in a journal of its own (`drafts.journal`): each state of a draft is appended, and the file is
/// written anew when it is mostly old states, or at once to wipe what must leave no trace. Kept for this device only.
/// One thread.
class Drafts
{
public:
    /// Opens or makes the journal. A damaged one is set aside: a draft was never promised, and the rest must open.
    [[nodiscard]] static Result<Drafts> open(const QString &path, JournalKeys keys);

    /// On the disk when it returns. `before`: the number that the next save in the outbox journal will have, so that an
    /// opening can tell a draft that was saved from one that was typed under the same id after the save.
    [[nodiscard]] Result<Done> put(const Draft &draft, quint64 before);
    /// Success if it was not there. One of a neighbourhood is wiped.
    [[nodiscard]] Result<Done> drop(const Uuid &id);
    /// The same for this process only; the caller remembers it for the next one.
    void forget(const Uuid &id) { m_drafts.remove(id); }
    /// Gone, and no frame that ever held it is left in the file.
    [[nodiscard]] Result<Done> wipe(const Uuid &id);
    /// The same for each that was put before the save of this number took it along.
    [[nodiscard]] Result<Done> wipeSaved(const QHash<Uuid, quint64> &saves);
    [[nodiscard]] bool contains(const Uuid &id) const { return m_drafts.contains(id); }
    /// Oldest first.
    [[nodiscard]] QList<Draft> all() const;

private:
    struct Kept {
        Draft draft;
        quint64 before = 0;
    };

    explicit Drafts(Journal journal) : m_journal(std::move(journal)) {}
    [[nodiscard]] static QByteArray encode(const Kept &kept);
    [[nodiscard]] static std::optional<Kept> decode(QByteArrayView data);
    [[nodiscard]] Result<Done> read();
    [[nodiscard]] Result<Done> append(JournalFrame::Type type, const Uuid &id, const QByteArray &payload);
    [[nodiscard]] Result<Done> remove(const Uuid &id);
    [[nodiscard]] Result<Done> tidy();
    /// The living drafts are appended once more, then everything before them goes.
    [[nodiscard]] Result<Done> rewrite();

    Journal m_journal;
    QHash<Uuid, Kept> m_drafts;
    QSet<Uuid> m_inFile; ///< what any frame of the file is about
};

} // namespace doorstep::core
