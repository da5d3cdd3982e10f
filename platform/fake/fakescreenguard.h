// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/screenguard.h"

namespace doorstep::platform {

/// Remembers what it was told.
class FakeScreenGuard final : public core::ScreenGuard
{
public:
    [[nodiscard]] bool supported() const override { return true; }
    void setGuarded(bool guarded) override { m_guarded = guarded; }

    [[nodiscard]] bool guarded() const { return m_guarded; }

private:
    bool m_guarded = false;
};

} // namespace doorstep::platform
