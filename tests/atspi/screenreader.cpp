// SPDX-License-Identifier: Apache-2.0
#include "tests/atspi/screenreader.h"

#include <QTest>

#include <algorithm>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

bool isControl(Role role)
{
    constexpr Role controls[]{
        Role::Button, Role::CheckBox, Role::RadioButton, Role::PageTab, Role::SpinButton, Role::Text, Role::Entry};
    return std::ranges::find(controls, role) != std::end(controls);
}

} // namespace

ScreenReader::ScreenReader(AccessBus &bus) : m_bus(bus), m_application(bus.application()) {}

QString ScreenReader::everything() const
{
    QStringList lines;
    const QList<Spoken> things = all();
    QList<int> depths;
    for (const Spoken &one : things) {
        depths.append(one.parent < 0 ? 0 : depths[one.parent] + 1);
        lines.append(QString(2 * depths.last(), u' ') + one.words()
                     + (one.description.isEmpty() ? QString() : u" — "_s + one.description));
    }
    return lines.join(u'\n');
}

std::optional<Spoken> ScreenReader::look(Role role, const QString &name) const
{
    const QList<Spoken> things = all();
    for (int strictness = 2; strictness >= 0; --strictness) {
        for (const Spoken &one : things) {
            if (one.role == role
                && (strictness == 2   ? one.name == name
                    : strictness == 1 ? one.name.startsWith(name)
                                      : one.name.contains(name)))
                return one;
        }
    }
    return std::nullopt;
}

Spoken ScreenReader::find(Role role, const QString &name, int seconds) const
{
    std::optional<Spoken> found;
    if (!QTest::qWaitFor([&] { return (found = look(role, name)).has_value(); }, seconds * 1000))
        qFatal(
            "nothing of role %d is called “%s”; there is:\n%s", int(role), qPrintable(name), qPrintable(everything()));
    return *found;
}

void ScreenReader::waitGone(Role role, const QString &name) const
{
    if (!QTest::qWaitFor([&] { return !look(role, name); }, patienceMs))
        qFatal("“%s” does not go away; there is:\n%s", qPrintable(name), qPrintable(everything()));
}

bool ScreenReader::reads(const QString &words) const
{
    const QList<Spoken> things = all();
    return std::ranges::any_of(things, [&](const Spoken &one) { return one.name.contains(words); });
}

void ScreenReader::press(const QString &name, Role role) const
{
    Spoken found;
    if (!QTest::qWaitFor(
            [&] {
                found = find(role, name);
                return found.is(Spoken::Enabled);
            },
            patienceMs))
        qFatal("“%s” cannot be pressed; there is:\n%s", qPrintable(name), qPrintable(everything()));
    if (!m_bus.act(found.thing, u"Press"_s))
        qFatal(
            "“%s” has nothing to press, only: %s", qPrintable(name), qPrintable(m_bus.actions(found.thing).join(u' ')));
}

void ScreenReader::check(const QString &name) const
{
    press(name, Role::CheckBox);
    if (!QTest::qWaitFor([&] { return find(Role::CheckBox, name).is(Spoken::Checked); }, patienceMs))
        qFatal("“%s” is not heard as checked; there is:\n%s", qPrintable(name), qPrintable(everything()));
}

void ScreenReader::choose(const QString &name) const
{
    press(name, Role::RadioButton);
    if (!QTest::qWaitFor([&] { return find(Role::RadioButton, name).is(Spoken::Checked); }, patienceMs))
        qFatal("“%s” is not heard as chosen; there is:\n%s", qPrintable(name), qPrintable(everything()));
}

void ScreenReader::write(const QString &field, const QString &text) const
{
    const Spoken found = find(Role::Text, field);
    if (!m_bus.grabFocus(found.thing))
        qFatal("“%s” does not take the keyboard", qPrintable(field));
    m_bus.setText(found.thing, text);
    if (!QTest::qWaitFor([&] { return m_bus.text(found.thing) == text; }, patienceMs))
        qFatal("“%s” holds “%s”", qPrintable(field), qPrintable(m_bus.text(found.thing)));
}

std::optional<Spoken> ScreenReader::focused() const
{
    std::optional<Spoken> innermost; // a scope round it says the same of itself
    for (const Spoken &one : all()) {
        if (one.is(Spoken::Focused))
            innermost = one;
    }
    return innermost;
}

bool ScreenReader::isWithin(const Thing &thing, Role role) const
{
    const QList<Spoken> things = all();
    int at = int(std::ranges::find(things, thing, &Spoken::thing) - things.begin());
    for (at = at < things.size() ? at : -1; at >= 0; at = things[at].parent) {
        if (things[at].role == role)
            return true;
    }
    return false;
}

QStringList ScreenReader::unnamed() const
{
    QStringList faults;
    for (const Spoken &one : all()) {
        if ((isControl(one.role) || one.is(Spoken::Focusable)) && one.name.trimmed().isEmpty())
            faults.append(one.words());
    }
    return faults;
}

void ScreenReader::listen()
{
    for (const AccessBus::Event &event : m_bus.takeEvents()) {
        const bool shown = event.kind == u"state-changed:showing" && event.detail == 1;
        const bool focused = event.kind == u"state-changed:focused" && event.detail == 1;
        if (!shown && !focused)
            continue;
        const Spoken source = m_bus.readOne(event.thing);
        if (focused || source.role == Role::Notification)
            m_heard.append(source.name + u' ' + source.description);
    }
}

void ScreenReader::waitHeard(const QString &words, int seconds)
{
    const auto isHeard = [&] {
        listen();
        return std::ranges::any_of(m_heard, [&](const QString &heard) { return heard.contains(words); });
    };
    if (!QTest::qWaitFor(isHeard, seconds * 1000))
        qFatal("“%s” was never said; what was: %s\nand there is:\n%s", qPrintable(words),
            qPrintable(m_heard.join(u" | "_s)), qPrintable(everything()));
}

void ScreenReader::forget()
{
    listen();
    m_heard.clear();
}

} // namespace doorstep::test
