// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/files.h"
#include "core/store/journalframe.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace doorstep::core {

/// An append-only file of sealed frames; what append() returned for survives the end of the process and a power cut.
/// Each frame is encrypted for this device and, where the keys name an organisation, once more for it, so that unsent
/// work can be sent even when the keys of the device are gone. README.md has the format. One thread, one process (the
/// caller holds the StoreFolder).
class Journal
{
public:
    /// What opening had to repair: bytes after the last whole frame, left by a save that never finished or by a power
    /// cut. They were copied to `keptAs` before they were cut off.
    struct Repair {
        qint64 bytes = 0;
        QString keptAs;
    };
    /// What could be read of a journal with damage in its middle.
    struct Salvaged {
        std::vector<JournalFrame> frames;
        qint64 unreadableBytes = 0;
    };
    using Reader = std::function<Result<Done>(const JournalFrame &)>;

    /// Makes a new, empty journal; InvalidInput if there is one.
    [[nodiscard]] static Result<Journal> create(const QString &path, JournalKeys keys, quint64 firstNumber = 1);
    /// Opens it and cuts a torn end off. Missing. Damaged: a frame before the last fails its check; nothing was
    /// changed.
    [[nodiscard]] static Result<Journal> open(const QString &path, JournalKeys keys);
    /// Every frame that can still be read, whatever lies between them. Changes nothing.
    [[nodiscard]] static Result<Salvaged> salvage(const QString &path, const JournalKeys &keys);
    /// The boxes sealed to the organisation, readable by its server alone; needs no key. This is what `doorstep-server
    /// open-outbox` takes when the keys of the device were erased.
    [[nodiscard]] static Result<QList<QByteArray>> sealedBoxes(const QString &path);

    /// The payload is on the disk, as one frame, when this returns its number. After an error it is not in the journal:
    /// DiskFull, Io, TooLarge. After an error of the disk itself the journal takes nothing until it is opened again.
    [[nodiscard]] Result<quint64> append(JournalFrame::Type type, const QByteArray &payload);
    /// Removes the frame that append() just added, because the save that it belongs to did not happen.
    [[nodiscard]] Result<Done> takeBack(quint64 number);
    /// Hands every frame from `number` on to `reader`, oldest first; stops at its first error.
    [[nodiscard]] Result<Done> read(quint64 number, const Reader &reader) const;
    /// Writes the journal anew without the frames before `number`.
    [[nodiscard]] Result<Done> dropBefore(quint64 number);

    [[nodiscard]] quint64 firstNumber() const { return m_header.firstNumber; }
    /// Of the next frame to be appended.
    [[nodiscard]] quint64 nextNumber() const { return m_nextNumber; }
    [[nodiscard]] qint64 bytes() const { return m_size; }
    [[nodiscard]] const std::optional<Repair> &repair() const { return m_repair; }

private:
    Journal(QString path, JournalKeys keys) : m_path(std::move(path)), m_keys(std::move(keys)) {}
    [[nodiscard]] Result<Done> openFile();
    [[nodiscard]] Result<Done> checkAll(const QByteArray &bytes);
    [[nodiscard]] Result<Done> cutTail(const QByteArray &bytes);

    QString m_path;
    JournalKeys m_keys;
    journalformat::Header m_header;
    files::Handle m_file;
    JournalLink m_link{}; ///< of the last frame
    JournalLink m_linkBefore{}; ///< of the frame before it, for takeBack
    quint64 m_nextNumber = 1;
    qint64 m_size = 0; ///< end of the last whole frame
    qint64 m_sizeBefore = 0; ///< end of the frame before it
    bool m_broken = false;
    std::optional<Repair> m_repair;
};

} // namespace doorstep::core
