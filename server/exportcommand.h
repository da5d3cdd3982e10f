// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/command.h"

namespace doorstep::server {

/// `doorstep-server export SCOPE`: one scope's records in an open format, with the field names of the declarations.
[[nodiscard]] core::Result<core::Done> exportScope(Organisation &organisation, const QStringList &arguments);

inline constexpr const char *exportHelp =
    "doorstep-server export SCOPE [--most CLASS] [--out FILE]\nOne JSON object a line: what is exported, every record "
    "that is not deleted with the field names of the\ndata dictionary, then each value that lost to another and is "
    "kept beside it. Fields above CLASS (C0 to C5)\nare left out and named under \"withheld\". Keep the file as you "
    "keep the record itself.\n";

} // namespace doorstep::server
