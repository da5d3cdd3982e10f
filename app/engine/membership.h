// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/enrolment.h"
#include "core/store/rootkey.h"
#include "core/store/sealedfile.h"

namespace doorstep::app {

/// All that makes a device one of the organisation's: without it nothing can be sent. Kept three times: in a sealed
/// file in two copies (`membership.a`, `membership.b`), so that it outlives the database, and in the database's
/// settings, so that it outlives the files. Each heals the others.
struct Membership {
    Enrolment enrolment;
    Identity identity;
    QByteArray token; ///< what the server knows the device by

    friend bool operator==(const Membership &, const Membership &) = default;
};

[[nodiscard]] QByteArray encodeMembership(const Membership &membership);
/// Damaged.
[[nodiscard]] core::Result<Membership> decodeMembership(QByteArrayView bytes);

/// The sealed file of a store.
[[nodiscard]] core::SealedFile membershipFile(const core::StoreFolder &folder, const core::RootKey &root);

} // namespace doorstep::app
