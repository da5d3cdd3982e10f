// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace doorstep::server {

/// One line on standard error: time, word, text. Thread-safe. Never pass a name, a key, a token or the text of a
/// record; ids and error codes only.
void logLine(const char *word, const QByteArray &text);

} // namespace doorstep::server
