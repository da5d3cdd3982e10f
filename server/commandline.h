// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/command.h"

#include <span>

namespace doorstep::server {

/// Runs `doorstep-server` as its arguments say: `init` and `serve`, which work on a data folder before and while it is
/// open, and the administration commands of `table`. Returns the exit code: 0 done, 1 failed (in words on standard
/// error), 2 not understood.
[[nodiscard]] int runCommandLine(QStringList arguments, std::span<const Command> table);

/// org, user, invite, grant, revoke, quarantine, export, health, verify, migrate.
[[nodiscard]] std::span<const Command> administrationCommands();

/// Words on standard output, with a line end.
void say(const QString &line);

} // namespace doorstep::server
