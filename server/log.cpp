// SPDX-License-Identifier: Apache-2.0
#include "server/log.h"

#include <QDateTime>

#include <cstdio>

namespace doorstep::server {

void logLine(const char *word, const QByteArray &text)
{
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + word + ' '
                            + text + '\n';
    // One call a line: stdio locks the stream, so that lines of different threads do not mix.
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace doorstep::server
