// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "platform/fake/fakeclock.h"

#include <memory>
#include <optional>

namespace doorstep::fault {

/// The store in a given folder, opened as the app would; the fault tests and the program that they stop both use it.
struct OpenedStore {
    platform::FakeClock clock;
    const core::Clock *otherClock = nullptr; ///< in place of `clock`
    std::optional<core::StoreFolder> folder;
    std::optional<core::Keyfile> keyfile;
    std::unique_ptr<core::RecordStore> store;

    [[nodiscard]] static core::SecretBytes secret() { return core::SecretBytes::copyOf("246810"); }
    [[nodiscard]] static core::SecretBytes freshSecret() { return core::SecretBytes::copyOf("135791"); }

    [[nodiscard]] const core::Clock &time() const { return otherClock ? *otherClock : clock; }
    [[nodiscard]] core::Keyfile::Place place() const
    {
        return {*folder, time(), nullptr, core::KdfCost::cheapForTests()};
    }
    [[nodiscard]] core::Result<core::Done> hold(const QString &path)
    {
        auto held = core::StoreFolder::open(path);
        if (!held)
            return held.error();
        folder.emplace(std::move(*held));
        return core::Done{};
    }
    /// `opening` is RecordStore::open or ::recover.
    template<class Opening>
    [[nodiscard]] core::Result<core::Done> open(Opening opening, const core::SecretBytes &pin)
    {
        auto loaded = core::Keyfile::load(place());
        if (!loaded)
            return loaded.error();
        keyfile.emplace(std::move(*loaded));
        const auto root = keyfile->unlock(pin);
        if (!root)
            return root.error();
        auto opened = opening(*folder, *keyfile, *root, time());
        if (!opened)
            return opened.error();
        store = std::move(*opened);
        return core::Done{};
    }
    [[nodiscard]] core::Result<core::Done> create(const core::StoreOwner &owner)
    {
        auto created = core::Keyfile::create(place(), owner, secret());
        if (!created)
            return created.error();
        keyfile.emplace(std::move(created->keyfile));
        auto made = core::RecordStore::create(*folder, *keyfile, created->root, time());
        if (!made)
            return made.error();
        store = std::move(*made);
        return core::Done{};
    }
};

/// The two records of the one save that is stopped, and the draft that it finishes.
[[nodiscard]] inline core::Uuid fixedId(char byte) { return *core::Uuid::fromBytes(QByteArray(16, byte)); }

} // namespace doorstep::fault
