// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "platform/linux/systemclock.h"

namespace doorstep::bench {

/// The value, or the end of the program.
template<class T>
[[nodiscard]] T must(core::Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, core::errorName(result.error().code));
    return *std::move(result);
}

/// A folder with keys for one store. The keyfile refers to the folder, so this stays where it is made.
struct Place {
    Place(const QString &path, const core::Clock &clock) : folder(must(core::StoreFolder::open(path), "folder"))
    {
        auto created = must(core::Keyfile::create({folder, clock, nullptr, core::KdfCost::cheapForTests()},
                                core::StoreOwner{core::UserId::create(), core::DeviceId::create(), QByteArray(32, 'o')},
                                core::SecretBytes::copyOf("482915")),
            "keyfile");
        keyfile.emplace(std::move(created.keyfile));
        root.emplace(std::move(created.root));
    }

    core::StoreFolder folder;
    std::optional<core::Keyfile> keyfile;
    std::optional<core::RootKey> root;
};

} // namespace doorstep::bench
