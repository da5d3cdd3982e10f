// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/change.h"

#include <optional>

namespace doorstep::core {

/// One own change and where it belongs.
struct SavedChange {
    ScopeId scope;
    ScopeKind scopeKind = ScopeKind::Family;
    Change change;
};

/// The payload of one journal frame of type Save, which is also what the box sealed to the organisation holds: all
/// changes of one save, so that a save is there whole or not at all, and whose it is.
///     [draft id or null, [[scope, scope kind, change], …], device]
struct SavedFrame {
    std::optional<Uuid> draft; ///< finished by this save
    QList<SavedChange> changes;
    std::optional<DeviceId> device{}; ///< nothing in a frame from before it was written down

    [[nodiscard]] QByteArray encoded() const;
    [[nodiscard]] static std::optional<SavedFrame> decode(QByteArrayView payload);
};

} // namespace doorstep::core
