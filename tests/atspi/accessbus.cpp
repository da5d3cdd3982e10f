// SPDX-License-Identifier: Apache-2.0
#include "tests/atspi/accessbus.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QTest>

#include <array>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
const QString busName = u"doorstep-ear"_s;
const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;
const QString actionInterface = u"org.a11y.atspi.Action"_s;
const QString componentInterface = u"org.a11y.atspi.Component"_s;
const Thing registry{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s};

QDBusMessage message(
    const Thing &thing, const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(thing.service, thing.path, interface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage propertyOf(const Thing &thing, const QString &name)
{
    return message(thing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessibleInterface, name});
}

QList<Thing> thingsIn(const QDBusMessage &reply)
{
    QList<Thing> things;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return things;
    const auto array = reply.arguments().constFirst().value<QDBusArgument>();
    for (array.beginArray(); !array.atEnd();) {
        Thing thing;
        QDBusObjectPath path;
        array.beginStructure();
        array >> thing.service >> path;
        array.endStructure();
        thing.path = path.path();
        things.append(thing);
    }
    array.endArray();
    return things;
}

QString textIn(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage
               ? reply.arguments().value(0).value<QDBusVariant>().variant().toString()
               : QString();
}

quint64 statesIn(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return 0;
    const auto halves = qdbus_cast<QList<quint32>>(reply.arguments().value(0));
    return halves.size() == 2 ? quint64(halves[1]) << 32U | halves[0] : 0;
}

QRect placeIn(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage)
        return {};
    QRect place;
    const auto structure = reply.arguments().value(0).value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    structure.beginStructure();
    structure >> x >> y >> width >> height;
    structure.endStructure();
    place.setRect(x, y, width, height);
    return place;
}

/// What keeps a name's direction apart from the words round it is not spoken.
QString plain(QString words)
{
    return words.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
}

} // namespace

QString Spoken::words() const
{
    QString words = u"%1 “%2”"_s.arg(int(role)).arg(name);
    for (const auto &[state, word] : {std::pair(Checked, u"checked"_s), std::pair(Focused, u"focused"_s),
             std::pair(Selected, u"selected"_s), std::pair(Focusable, u"focusable"_s)}) {
        if (is(state))
            words += u' ' + word;
    }
    if (!is(Enabled))
        words += u" disabled"_s;
    return words;
}

AccessBus::AccessBus(const QString &address) : m_bus(QDBusConnection::connectToBus(address, busName))
{
    if (!m_bus.isConnected())
        qFatal("the accessibility bus takes nobody in: %s", qPrintable(m_bus.lastError().message()));
    for (const QString &event :
        {u"object:state-changed"_s, u"object:property-change"_s, u"object:text-changed"_s, u"focus:"_s, u"window:"_s})
        listen(event);
    m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, {}, this, SLOT(heard(QDBusMessage)));
}

AccessBus::~AccessBus() { QDBusConnection::disconnectFromBus(busName); }

void AccessBus::listen(const QString &event)
{
    // An application tells only of what somebody asked the registry for.
    const QDBusMessage reply = m_bus.call(
        message(registry, registry.service, u"RegisterEvent"_s, {event, QStringList(), QString()}), QDBus::Block,
        patienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage)
        qFatal("the registry does not take %s: %s", qPrintable(event), qPrintable(reply.errorMessage()));
}

void AccessBus::heard(const QDBusMessage &signal)
{
    const QVariantList arguments = signal.arguments();
    QString kind = signal.member();
    if (kind == u"StateChanged")
        kind = u"state-changed"_s;
    else if (kind == u"PropertyChange")
        kind = u"property-change"_s;
    m_events.append(
        {{signal.service(), signal.path()}, kind + u':' + arguments.value(0).toString(), arguments.value(1).toInt()});
}

QList<AccessBus::Event> AccessBus::takeEvents()
{
    QCoreApplication::processEvents();
    return std::exchange(m_events, {});
}

QDBusMessage AccessBus::call(
    const Thing &thing, const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage reply = m_bus.call(message(thing, interface, method, arguments), QDBus::Block, patienceMs);
    if (reply.errorName() == u"org.freedesktop.DBus.Error.NoReply")
        qFatal("no answer to %s", qPrintable(method));
    return reply;
}

Thing AccessBus::application() const
{
    QList<Thing> applications;
    const Thing desktop{registry.service, u"/org/a11y/atspi/accessible/root"_s};
    if (!QTest::qWaitFor(
            [&] { return !(applications = thingsIn(call(desktop, accessibleInterface, u"GetChildren"_s))).isEmpty(); },
            patienceMs))
        qFatal("no application came to the accessibility bus");
    return applications.constFirst();
}

QList<Spoken> AccessBus::describe(const QList<Thing> &things) const
{
    // All is asked for before the first answer is waited for: a page is a thousand answers.
    using Calls = std::array<QDBusPendingCall, 5>;
    QList<Calls> asked;
    asked.reserve(things.size());
    for (const Thing &thing : things) {
        const auto ask = [&](const QDBusMessage &what) { return m_bus.asyncCall(what, patienceMs); };
        asked.append(Calls{ask(message(thing, accessibleInterface, u"GetRole"_s)), ask(propertyOf(thing, u"Name"_s)),
            ask(propertyOf(thing, u"Description"_s)), ask(message(thing, accessibleInterface, u"GetState"_s)),
            ask(message(thing, componentInterface, u"GetExtents"_s, {quint32(0)}))});
    }
    QList<Spoken> spoken;
    spoken.reserve(things.size());
    for (qsizetype i = 0; i < things.size(); ++i) {
        std::array<QDBusMessage, 5> replies;
        for (std::size_t j = 0; j < replies.size(); ++j) {
            asked[i][j].waitForFinished();
            replies[j] = asked[i][j].reply();
        }
        spoken.append({things[i], -1, Role(replies[0].arguments().value(0).toUInt()), plain(textIn(replies[1])),
            plain(textIn(replies[2])), statesIn(replies[3]), placeIn(replies[4])});
    }
    return spoken;
}

Spoken AccessBus::readOne(const Thing &thing) const { return describe({thing}).constFirst(); }

QList<Spoken> AccessBus::read(const Thing &root) const
{
    QList<Spoken> all = describe({root});
    // By layers; then put into the order of reading.
    QList<int> layer{0};
    while (!layer.isEmpty()) {
        QList<QDBusPendingCall> asked;
        for (const int at : std::as_const(layer))
            asked.append(m_bus.asyncCall(message(all[at].thing, accessibleInterface, u"GetChildren"_s), patienceMs));
        QList<Thing> things;
        QList<int> parents;
        for (qsizetype i = 0; i < layer.size(); ++i) {
            asked[i].waitForFinished();
            for (const Thing &thing : thingsIn(asked[i].reply())) {
                things.append(thing);
                parents.append(layer[i]);
            }
        }
        layer.clear();
        const QList<Spoken> spoken = describe(things);
        for (qsizetype i = 0; i < spoken.size(); ++i) {
            if (!spoken[i].is(Spoken::Showing) && spoken[i].place.isEmpty())
                continue;
            layer.append(int(all.size()));
            all.append(spoken[i]);
            all.last().parent = parents[i];
        }
    }
    return all;
}

QStringList AccessBus::actions(const Thing &thing) const
{
    QStringList names;
    const QDBusMessage reply = call(thing, actionInterface, u"GetActions"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return names;
    const auto array = reply.arguments().value(0).value<QDBusArgument>();
    for (array.beginArray(); !array.atEnd();) {
        QString name;
        QString description;
        QString keys;
        array.beginStructure();
        array >> name >> description >> keys;
        array.endStructure();
        names.append(name);
    }
    array.endArray();
    return names;
}

bool AccessBus::act(const Thing &thing, const QString &action) const
{
    const qsizetype index = actions(thing).indexOf(action);
    return index >= 0 && call(thing, actionInterface, u"DoAction"_s, {int(index)}).arguments().value(0).toBool();
}

bool AccessBus::grabFocus(const Thing &thing) const
{
    return call(thing, componentInterface, u"GrabFocus"_s).arguments().value(0).toBool();
}

QString AccessBus::text(const Thing &thing) const
{
    return call(thing, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).arguments().value(0).toString();
}

void AccessBus::setText(const Thing &thing, const QString &text) const
{
    (void)call(thing, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
}

void AccessBus::key(quint32 keysym) const
{
    constexpr quint32 byKeysym = 3;
    const Thing controller{registry.service, u"/org/a11y/atspi/registry/deviceeventcontroller"_s};
    const QDBusMessage reply = call(controller, u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s,
        {int(keysym), QString(), byKeysym});
    if (reply.type() != QDBusMessage::ReplyMessage)
        qFatal("no key can be pressed: %s", qPrintable(reply.errorMessage()));
}

} // namespace doorstep::test
