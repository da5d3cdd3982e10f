// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/atspi/accessbus.h"

#include <optional>

namespace doorstep::test {

/// A person who hears the app and does not see it: finds things by role and name, acts through the accessibility bus,
/// and listens. Every call waits for what it needs; where that does not come, the test program ends and says what is
/// there.
class ScreenReader
{
public:
    explicit ScreenReader(AccessBus &bus);

    /// What bears this role and a name that is these words, begins with them or contains them, in this order.
    [[nodiscard]] std::optional<Spoken> look(Role role, const QString &name) const;
    Spoken find(Role role, const QString &name, int seconds = 20) const;
    void waitGone(Role role, const QString &name) const;
    /// The first of a role whose name holds all of these words.
    [[nodiscard]] bool reads(const QString &words) const;

    void press(const QString &name, Role role = Role::Button) const;
    /// A checkbox: acts, and hears that it is checked.
    void check(const QString &name) const;
    /// One of several: acts, and hears that it is chosen.
    void choose(const QString &name) const;
    void write(const QString &field, const QString &text) const;
    void key(quint32 keysym) const { m_bus.key(keysym); }

    /// Where the keyboard is. Nothing where it is nowhere that can be heard.
    [[nodiscard]] std::optional<Spoken> focused() const;
    /// Everything that a screen reader speaks by itself: what came into the focus, and each notification that was
    /// shown.
    void waitHeard(const QString &words, int seconds = 20);
    /// What was heard is forgotten, so that the same words can be waited for again.
    void forget();

    /// Controls without a name, in words; empty is right.
    [[nodiscard]] QStringList unnamed() const;
    [[nodiscard]] QList<Spoken> all() const { return m_bus.read(m_application); }
    [[nodiscard]] bool isWithin(const Thing &thing, Role role) const;
    /// For a message: everything that can be heard.
    [[nodiscard]] QString everything() const;

private:
    void listen();

    AccessBus &m_bus;
    Thing m_application;
    QStringList m_heard;
};

namespace keysym {
constexpr quint32 tab = 0xff09;
constexpr quint32 enter = 0xff0d;
constexpr quint32 escape = 0xff1b;
constexpr quint32 space = 0x20;
constexpr quint32 up = 0xff52;
constexpr quint32 down = 0xff54;
} // namespace keysym

} // namespace doorstep::test
