// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "platform/fake/fakeclock.h"

#include <QTemporaryDir>

#include <sodium.h>

#include <memory>
#include <optional>

namespace doorstep::test {

/// A real store (SQLCipher, journal, keyfile) in a temporary folder, with a clock that stands still and a key
/// derivation as cheap as it goes. Open from the start; close() and open() are a restart of the app. For tests only; a
/// step that must not fail ends the program with a message.
class TestStore
{
public:
    /// `user` and `device` as a server would have given them; by default fresh ones.
    explicit TestStore(
        const core::UserId &user = core::UserId::create(), const core::DeviceId &device = core::DeviceId::create())
        : m_owner{user, device, {}}
    {
        if (sodium_init() < 0)
            qFatal("no libsodium");
        m_owner.organisationKey.resize(crypto_box_PUBLICKEYBYTES);
        organisationSecret.resize(crypto_box_SECRETKEYBYTES);
        crypto_box_keypair(reinterpret_cast<unsigned char *>(m_owner.organisationKey.data()),
            reinterpret_cast<unsigned char *>(organisationSecret.data()));
        lock();
        auto created = core::Keyfile::create(place(), m_owner, secret());
        if (!created)
            qFatal("no keyfile: %s", qPrintable(created.error().detail));
        m_keyfile.emplace(std::move(created->keyfile));
        auto made = core::RecordStore::create(*m_folder, *m_keyfile, created->root, clock);
        if (!made)
            qFatal("no store: %s", qPrintable(made.error().detail));
        m_store = std::move(*made);
    }

    [[nodiscard]] core::RecordStore &operator*() { return *m_store; }
    [[nodiscard]] core::RecordStore *operator->() { return m_store.get(); }
    [[nodiscard]] const core::StoreOwner &owner() const { return m_owner; }
    [[nodiscard]] core::Keyfile &keyfile() { return *m_keyfile; }
    [[nodiscard]] const core::StoreFolder &folder() const { return *m_folder; }
    [[nodiscard]] QString path() const { return m_directory.path() + QStringLiteral("/store"); }
    [[nodiscard]] QString file(const char *name) const { return path() + QLatin1Char('/') + QLatin1String(name); }
    [[nodiscard]] static core::SecretBytes secret() { return core::SecretBytes::copyOf("246810"); }

    /// The app ends.
    void close()
    {
        m_store.reset();
        m_keyfile.reset();
        m_folder.reset();
    }
    /// The app starts and the right PIN is typed.
    [[nodiscard]] core::Result<core::Done> open() { return start(&core::RecordStore::open); }
    [[nodiscard]] core::Result<core::Done> recover() { return start(&core::RecordStore::recover); }
    [[nodiscard]] core::Result<core::Done> reopen()
    {
        close();
        return open();
    }

    /// The place for a keyfile of this store; holds the folder's lock from the first call.
    [[nodiscard]] core::Keyfile::Place place()
    {
        lock();
        return {*m_folder, clock, nullptr, core::KdfCost::cheapForTests()};
    }

    platform::FakeClock clock;
    QByteArray organisationSecret; ///< opens what is sealed to the organisation

private:
    void lock()
    {
        if (m_folder)
            return;
        auto folder = core::StoreFolder::open(path());
        if (!folder)
            qFatal("no folder: %s", qPrintable(folder.error().detail));
        m_folder.emplace(std::move(*folder));
    }

    template<class Opening>
    [[nodiscard]] core::Result<core::Done> start(Opening opening)
    {
        m_store.reset();
        m_keyfile.reset();
        auto keyfile = core::Keyfile::load(place());
        if (!keyfile)
            return keyfile.error();
        m_keyfile.emplace(std::move(*keyfile));
        const auto root = m_keyfile->unlock(secret());
        if (!root)
            return root.error();
        auto store = opening(*m_folder, *m_keyfile, *root, clock);
        if (!store)
            return store.error();
        m_store = std::move(*store);
        return core::Done{};
    }

    QTemporaryDir m_directory;
    core::StoreOwner m_owner;
    std::optional<core::StoreFolder> m_folder;
    std::optional<core::Keyfile> m_keyfile;
    std::unique_ptr<core::RecordStore> m_store;
};

} // namespace doorstep::test
