// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace doorstep::core {

/// Keeps the system from showing or keeping pictures of the app: screenshots, the list of recent apps. Used on the main
/// thread.
class ScreenGuard
{
public:
    ScreenGuard() = default;
    ScreenGuard(const ScreenGuard &) = delete;
    ScreenGuard &operator=(const ScreenGuard &) = delete;
    virtual ~ScreenGuard() = default;

    /// Whether the system can be told at all. Where it cannot, the app covers its own window when it loses the focus.
    [[nodiscard]] virtual bool supported() const = 0;
    virtual void setGuarded(bool guarded) = 0;
};

} // namespace doorstep::core
