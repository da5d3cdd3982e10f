// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QString>
#include <QStringList>

#include <span>

namespace doorstep::server {

class Organisation;

/// One administration command: `doorstep-server NAME [ARGUMENT…] [--option VALUE…]`. Every command understands
/// `--data DIR`, `--db CONNSTRING` and `--help`, which are taken out before `run` sees the arguments.
///
/// Commands of a folder of their own (server/import, server/seed) export one function that returns their Command;
/// main.cpp lists them all: `const Command &importCommand();` in server/import/importcommand.h (library
/// doorstep_server_import) and `const Command &seedCommand();` in server/seed/seedcommand.h (library
/// doorstep_server_seed).
struct Command {
    const char *name;
    const char *summary; ///< one line for the list
    const char *help;    ///< what `NAME --help` prints: usage, options, an example
    /// Prints its result on standard output. The Organisation is open: cluster running, schema migrated.
    /// An error's detail is printed on standard error in words and ends the program with 1.
    core::Result<core::Done> (*run)(Organisation &organisation, const QStringList &arguments);
};

/// `--name VALUE` taken out of `arguments`; an empty string when it is not there.
[[nodiscard]] QString takeOption(QStringList &arguments, const QString &name);
/// `--name` taken out of `arguments`.
[[nodiscard]] bool takeFlag(QStringList &arguments, const QString &name);

} // namespace doorstep::server
