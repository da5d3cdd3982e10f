// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/screenguard.h"

#include <memory>

namespace doorstep::platform {

/// Lays a plain view over the window before iOS takes its picture for the list of apps. iOS lets no app forbid a
/// screenshot. Never compiled.
class IosScreenGuard final : public core::ScreenGuard
{
public:
    IosScreenGuard();
    ~IosScreenGuard() override;

    [[nodiscard]] bool supported() const override { return true; }
    void setGuarded(bool guarded) override;

private:
    struct Cover;
    std::unique_ptr<Cover> m_cover;
};

} // namespace doorstep::platform
