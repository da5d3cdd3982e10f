// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/secretbytes.h"
#include "core/store/storefolder.h"

namespace doorstep::core {

/// A few bytes that must outlive the database: encrypted under a key of the store and written twice, `NAME.a` and
/// `NAME.b`, so that a torn write or damage to one copy loses nothing. README.md has the format. One thread; the folder
/// must outlive it.
class SealedFile
{
public:
    static constexpr qsizetype mostBytes = 16 * 1024;

    /// `key` is 32 bytes; `name` is bound into the box, so that one file cannot stand in for another.
    SealedFile(const StoreFolder &folder, QString name, SecretBytes key)
        : m_folder(folder), m_name(std::move(name)), m_key(std::move(key))
    {}

    /// The newest copy that opens. Missing: neither is there. Damaged: neither opens with this key. TooNew, Io.
    [[nodiscard]] Result<QByteArray> read() const;
    /// Both copies are on the disk when it returns. TooLarge, DiskFull, Io.
    [[nodiscard]] Result<Done> write(QByteArrayView payload) const;

private:
    struct Content {
        quint64 revision = 0;
        QByteArray payload;
    };
    [[nodiscard]] QString path(QLatin1StringView copy) const { return m_folder.path() + u'/' + m_name + copy; }
    [[nodiscard]] Result<Content> newest() const;
    [[nodiscard]] Result<Content> opened(QByteArrayView bytes) const;

    const StoreFolder &m_folder;
    QString m_name;
    SecretBytes m_key;
};

} // namespace doorstep::core
