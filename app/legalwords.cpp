// SPDX-License-Identifier: Apache-2.0
#include "app/legalwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

QString LegalWords::beside(const QString &translated, const char *english)
{
    const QString own = QString::fromUtf8(english);
    if (translated == own || std::ranges::find(all, std::string_view(english), &Word::english) == all.end())
        return translated;
    return u"%1 (\u2068%2\u2069)"_s.arg(translated, own); // it keeps its direction inside a text of the other
}

} // namespace doorstep::app
