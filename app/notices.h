// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QCoreApplication>

namespace doorstep::app {

/// Every Error as one plain sentence for a person: what happened, that the work is safe where it is, and what to do.
/// The error's own detail never reaches a screen. Stateless; any thread.
class Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)

public:
    /// What the person was doing, where the same failure needs other words.
    enum class Doing { Reading, Saving, Sending, Opening, Joining };

    [[nodiscard]] static QString sentence(const core::Error &error, Doing doing);

private:
    [[nodiscard]] static QString whileOpening(core::ErrorCode code);
    [[nodiscard]] static QString whileJoining(core::ErrorCode code);
    [[nodiscard]] static QString whileSending(core::ErrorCode code);
    [[nodiscard]] static QString whileSaving(core::ErrorCode code);
    [[nodiscard]] static QString anywhere(core::ErrorCode code);
};

} // namespace doorstep::app
