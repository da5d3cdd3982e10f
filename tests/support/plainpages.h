// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/keyfile.h"
#include "core/store/rootkey.h"
#include "platform/fake/fakeclock.h"

#include <QDir>
#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace doorstep::test {

/// Every page of a store's database as it lies on the disk, decrypted: those in use, those that are free, and those
/// that the write-ahead log still has. SQLite itself would show the first of these alone. For tests only; failures end
/// the program.
class PlainPages
{
public:
    /// Of a store that nobody has open; `pin` opens it.
    PlainPages(const QString &folder, QByteArrayView pin) : m_folder(folder)
    {
        const platform::FakeClock clock;
        auto held = core::StoreFolder::open(folder);
        if (!held)
            qFatal("folder: %s", qPrintable(held.error().detail));
        auto keyfile = core::Keyfile::load({*held, clock, nullptr, core::KdfCost::cheapForTests()});
        if (!keyfile)
            qFatal("keyfile: %s", qPrintable(keyfile.error().detail));
        const auto root = keyfile->unlock(core::SecretBytes::copyOf(pin));
        if (!root)
            qFatal("unlock: %s", qPrintable(root.error().detail));
        m_key = root->derive(core::KeyPurpose::Database, core::Database::keySize);
    }

    /// While the store is open and rests: of the database first, then of the log.
    [[nodiscard]] QByteArray all() const
    {
        const QByteArray database = bytesOf(QStringLiteral("records.db"));
        QByteArray plain;
        for (qsizetype at = 0; at + page <= database.size(); at += page)
            plain += decrypted(database.sliced(at, page), at == 0);
        const QByteArray log = bytesOf(QStringLiteral("records.db-wal"));
        for (qsizetype at = logHead; at + frameHead + page <= log.size(); at += frameHead + page) {
            const bool first = log.sliced(at, 4) == QByteArray("\0\0\0\1", 4);
            plain += decrypted(log.sliced(at + frameHead, page), first);
        }
        return plain;
    }
    /// Every other file of the store, as it is.
    [[nodiscard]] QByteArray otherFiles() const
    {
        QByteArray all;
        const QDir folder(m_folder);
        for (const QString &name : folder.entryList(QDir::Files)) {
            if (!name.startsWith(QStringLiteral("records.db")) && name != QStringLiteral("lock"))
                all += bytesOf(name);
        }
        return all;
    }

private:
    // SQLCipher 4: AES-256-CBC, each page under a vector of its own, which lies behind it before its checksum.
    static constexpr qsizetype page = 4096, vector = 16, checksum = 64, salt = 16, logHead = 32, frameHead = 24;

    [[nodiscard]] QByteArray bytesOf(const QString &name) const
    {
        QFile file(m_folder + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QByteArray decrypted(QByteArrayView sealed, bool first) const
    {
        const qsizetype begin = first ? salt : 0;
        const qsizetype length = page - vector - checksum - begin;
        QByteArray plain(length + EVP_MAX_BLOCK_LENGTH, '\0');
        const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
            EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
        const auto bytes = [&](qsizetype at) { return reinterpret_cast<const unsigned char *>(sealed.data() + at); };
        int got = 0;
        if (EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, m_key.data(), bytes(page - vector - checksum))
                != 1
            || EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1
            || EVP_DecryptUpdate(
                   context.get(), reinterpret_cast<unsigned char *>(plain.data()), &got, bytes(begin), int(length))
                   != 1)
            qFatal("a page cannot be decrypted");
        plain.truncate(got);
        return plain;
    }

    QString m_folder;
    core::SecretBytes m_key;
};

} // namespace doorstep::test
