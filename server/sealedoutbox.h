// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"
#include "server/command.h"

#include <QByteArrayView>

#include <optional>

namespace doorstep::server {

/// What became of the changes of one outbox.
struct OutboxReport {
    int taken = 0;      ///< in their scope's log now
    int known = 0;      ///< were there already
    int setAside = 0;   ///< quarantined, for a person to release
    int unreadable = 0; ///< saves that this organisation's key does not open
};

/// Opens the journal of a device whose keys are gone, with the organisation's sealing key, and places what it holds as
/// if the device had pushed it: with its user as author, judged by the same rules, what is there already left out. Safe
/// to repeat. Whoever has the organisation's public key can seal such a file, so it is taken from hand to hand, by an
/// administrator who knows whose device it was. `device` is for saves that do not say it themselves.
/// InvalidInput: nothing sealed in it, or no device known. NotFound: a device that never enrolled here.
[[nodiscard]] core::Result<OutboxReport> takeSealedOutbox(
    Organisation &organisation, QByteArrayView journal, const std::optional<core::DeviceId> &device);

/// `open-outbox`.
[[nodiscard]] const Command &openOutboxCommand();

} // namespace doorstep::server
