// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace doorstep::core {

/// What a device does without a contact, and after how many milliseconds. The server says so, by whom it answers.
struct LeaseTerms {
    static constexpr qint64 hourMs = 3600LL * 1000;
    static constexpr qint64 dayMs = 24 * hourMs;

    qint64 remindMs = 72 * hourMs; ///< it reminds its user, and hinders nobody
    qint64 endMs = 14 * dayMs;     ///< it shows nothing of the record
    qint64 keysMs = 90 * dayMs;    ///< its keys go, unless it gets in touch at the next opening

    friend bool operator==(const LeaseTerms &, const LeaseTerms &) = default;
};

} // namespace doorstep::core
