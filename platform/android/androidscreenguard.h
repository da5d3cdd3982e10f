// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/screenguard.h"

namespace doorstep::platform {

/// FLAG_SECURE: no screenshot, no recording, no picture among the recent apps, nothing on a screen that is not secure.
/// Never compiled.
class AndroidScreenGuard final : public core::ScreenGuard
{
public:
    [[nodiscard]] bool supported() const override { return true; }
    void setGuarded(bool guarded) override;
};

} // namespace doorstep::platform
