// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/screenguard.h"

namespace doorstep::platform {

/// No Linux desktop lets a window forbid pictures of itself; the app covers its own window instead.
class LinuxScreenGuard final : public core::ScreenGuard
{
public:
    [[nodiscard]] bool supported() const override { return false; }
    void setGuarded(bool) override {}
};

} // namespace doorstep::platform
