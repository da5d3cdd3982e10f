// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace doorstep::test {

/// The roles of AT-SPI that are asked for here, by their numbers on the bus.
enum class Role {
    Alert = 2,
    CheckBox = 7,
    Dialog = 16,
    Frame = 23,
    Label = 29,
    List = 31,
    PageTab = 37,
    PageTabList = 38,
    Panel = 39,
    Button = 43,
    RadioButton = 44,
    SpinButton = 52,
    Text = 61,
    Application = 75,
    Entry = 79,
    Heading = 83,
    Notification = 101,
    Unknown = 67,
};

/// Where something is on the bus.
struct Thing {
    QString service;
    QString path;

    bool operator==(const Thing &) const = default;
};

/// What a screen reader knows of a thing, read in one go.
struct Spoken {
    enum State {
        Checked = 4,
        Editable = 7,
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Selected = 23,
        Sensitive = 24,
        Showing = 25
    };

    Thing thing;
    int parent = -1; ///< in the list that it came in
    Role role = Role::Unknown;
    QString name;
    QString description;
    quint64 states = 0;
    QRect place; ///< on the screen; empty where it is not to be seen at all

    [[nodiscard]] bool is(State state) const { return (states >> state & 1U) != 0; }
    /// For a message: role, name and states.
    [[nodiscard]] QString words() const;
};

/// The accessibility bus, spoken to as a screen reader speaks to it and in no other way. Calls block; an application
/// that does not answer at all ends the test program.
class AccessBus : public QObject
{
    Q_OBJECT

public:
    explicit AccessBus(const QString &address);
    ~AccessBus() override;

    /// The one application on the bus; waits until it is there.
    [[nodiscard]] Thing application() const;
    /// Everything under `root` that can be read, the root first, parents before children, in order. What is not shown
    /// is left out with all that is in it; what has only been scrolled out of sight is not.
    [[nodiscard]] QList<Spoken> read(const Thing &root) const;
    /// One thing as it is now. Nothing where it is gone.
    [[nodiscard]] Spoken readOne(const Thing &thing) const;

    [[nodiscard]] QStringList actions(const Thing &thing) const;
    /// False where there is no action of that name.
    [[nodiscard]] bool act(const Thing &thing, const QString &action) const;
    [[nodiscard]] bool grabFocus(const Thing &thing) const;
    [[nodiscard]] QString text(const Thing &thing) const;
    void setText(const Thing &thing, const QString &text) const;
    /// A key, by its X keysym, pressed and let go as by a person at the keyboard.
    void key(quint32 keysym) const;

    /// Something that the application told of by itself.
    struct Event {
        Thing thing;
        QString kind; ///< "state-changed:showing", "property-change:accessible-name", …
        int detail = 0;
    };
    /// What has come since this was last asked, in order.
    [[nodiscard]] QList<Event> takeEvents();

private Q_SLOTS:
    void heard(const QDBusMessage &signal);

private:
    [[nodiscard]] QDBusMessage call(
        const Thing &thing, const QString &interface, const QString &method, const QVariantList &arguments = {}) const;
    [[nodiscard]] QList<Spoken> describe(const QList<Thing> &things) const;
    void listen(const QString &event);

    QDBusConnection m_bus;
    QList<Event> m_events;
};

} // namespace doorstep::test
