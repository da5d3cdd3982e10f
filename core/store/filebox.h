// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/filecipher.h"
#include "core/store/storefolder.h"
#include "core/types/time.h"

namespace doorstep::core {

/// The encrypted files of attachments in the folder `files` of the store, apart from the database. What is known of a
/// file without its record stands in its name, so that a killed app, a rebuilt database or a scope that has left the
/// device cannot part a file from where it has to go. Keys are in the records alone. One thread; the folder must
/// outlive it.
class FileBox
{
public:
    /// What goes first of what waits to be sent.
    enum class Urgency : quint8 { First, Second, Last };
    /// What the record says of a file.
    struct Sealed {
        qint64 size = 0;   ///< as encrypted
        QByteArray sha256; ///< of that
        SecretBytes key;
    };
    /// A file of which the server does not have all bytes for good.
    struct Waiting {
        ScopeId scope;
        RecordId id;
        Urgency urgency = Urgency::Last;
        qint64 size = 0;
    };

    explicit FileBox(const StoreFolder &folder) : m_folder(folder.path() + QStringLiteral("/files")) {}

    /// Encrypts the bytes under a new key. They are on the disk when it returns; its record is written after it.
    /// TooLarge: over limits::blobBytes as encrypted. DiskFull, Io: nothing of it is left.
    [[nodiscard]] Result<Sealed> seal(
        const ScopeId &scope, const RecordId &id, Urgency urgency, QByteArrayView plain) const;
    /// Missing: not on this device. Damaged: not what the record says.
    [[nodiscard]] Result<QByteArray> open(const RecordId &id, const SecretBytes &key) const;
    [[nodiscard]] bool has(const RecordId &id) const;

    // Sending.
    /// The most urgent first, of those the oldest.
    [[nodiscard]] QList<Waiting> waiting() const;
    /// At most `size` encrypted bytes from `at`.
    [[nodiscard]] Result<QByteArray> piece(const Waiting &file, qint64 at, qsizetype size) const;
    [[nodiscard]] Result<QByteArray> sha256(const Waiting &file) const;
    /// The server has it for good: from here on it may be fetched again.
    [[nodiscard]] Result<Done> sent(const Waiting &file) const;
    /// The server has another history, of this scope or of all: what it had may be gone from it and waits again. Where
    /// it is there still, one small request says so.
    [[nodiscard]] Result<Done> offerAgain(const std::optional<ScopeId> &only) const;

    // Fetching.
    /// How many bytes have come.
    [[nodiscard]] qint64 fetched(const ScopeId &scope, const RecordId &id) const;
    [[nodiscard]] Result<Done> take(const ScopeId &scope, const RecordId &id, QByteArrayView piece) const;
    /// All bytes came. Damaged: they are others than the record says, and are thrown away.
    [[nodiscard]] Result<Done> finish(const ScopeId &scope, const RecordId &id, const QByteArray &sha256) const;

    /// Nothing that the server has of this scope is left here. What still waits stays, as bytes to which this device
    /// has no key any more once the records are gone, until it is sent.
    [[nodiscard]] Result<Done> purge(const ScopeId &scope) const;
    /// Removes this file if the server has it, so that it may be fetched anew; false where it is not so.
    [[nodiscard]] Result<bool> letGo(const RecordId &id) const;
    /// Removes what the server has and nobody opened since `before`.
    [[nodiscard]] Result<int> dropUnused(Timestamp before) const;
    /// Removes a file whatever its state: its record was not saved.
    [[nodiscard]] Result<Done> discard(const RecordId &id) const;

private:
    [[nodiscard]] QStringList names(const QString &pattern) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder + u'/' + name; }
    [[nodiscard]] Result<Done> shredAll(const QStringList &all) const;
    [[nodiscard]] Result<Sealed> writeSealed(const QString &at, const RecordId &id, QByteArrayView plain) const;

    QString m_folder;
};

} // namespace doorstep::core
