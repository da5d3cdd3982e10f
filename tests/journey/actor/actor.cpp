// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/actor/actor.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPointer>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <cstdio>
#include <iostream>
#include <string>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr double patienceSeconds = 20;
constexpr int lookEveryMs = 30;

QJsonObject ok() { return {{u"ok"_s, true}}; }

QJsonObject no(const QString &why) { return {{u"ok"_s, false}, {u"error"_s, why}}; }

QPointF pointOf(const QJsonValue &pair) { return {pair.toArray().at(0).toDouble(), pair.toArray().at(1).toDouble()}; }

} // namespace

Actor::Actor(app::Application &application, bool pseudo)
    : m_window(*application.window()), m_finder(m_window, pseudo), m_hands(m_window), m_meter(m_window)
{}

Actor::~Actor()
{
    if (m_reader.joinable())
        m_reader.join();
}

void Actor::start()
{
    m_reader = std::thread([this] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const auto bytes = QByteArray::fromStdString(line);
            QMetaObject::invokeMethod(this, [this, bytes] { take(bytes); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_ended = true;
                work();
            },
            Qt::QueuedConnection);
    });
}

void Actor::take(const QByteArray &line)
{
    m_queue.enqueue(QJsonDocument::fromJson(line).object());
    work();
}

void Actor::work()
{
    if (m_working) // inside a wait of an earlier command
        return;
    m_working = true;
    while (!m_queue.isEmpty()) {
        const QByteArray line = QJsonDocument(perform(m_queue.dequeue())).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
        std::fflush(stdout);
    }
    m_working = false;
    if (m_ended)
        QCoreApplication::quit();
}

Actor::Reply Actor::perform(const QJsonObject &command)
{
    if (command.contains(u"tap"_s) || command.contains(u"hold"_s))
        return tap(command);
    if (command.contains(u"type"_s)) {
        m_hands.type(command.value(u"type"_s).toString());
        return ok();
    }
    if (command.contains(u"press"_s))
        return m_hands.press(command.value(u"press"_s).toString()) ? ok() : no(u"no such key"_s);
    if (command.contains(u"drag"_s))
        return drag(command);
    if (command.contains(u"waitFor"_s))
        return waitFor(command, false);
    if (command.contains(u"waitGone"_s))
        return waitFor(command, true);
    if (command.contains(u"scroll"_s))
        return scroll(command);
    if (command.contains(u"grab"_s))
        return grab(command);
    if (command.contains(u"resize"_s))
        return resize(command);
    if (command.contains(u"frames"_s))
        return frames(command);
    if (command.contains(u"leave"_s)) { // what a phone tells an app that goes behind another
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationInactive);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationSuspended);
        return ok();
    }
    if (command.contains(u"tree"_s)) {
        auto reply = ok();
        reply.insert(u"tree"_s, m_finder.tree());
        return reply;
    }
    return no(u"no such command"_s);
}

std::optional<Finder::Found> Actor::wait(const QString &words, const QJsonObject &command)
{
    const int nth = command.value(u"nth"_s).toInt(0);
    const double seconds = command.value(u"seconds"_s).toDouble(patienceSeconds);
    const QDeadlineTimer end(qint64(seconds * 1000));
    for (;;) {
        if (auto found = m_finder.find(words, nth))
            return found;
        if (end.hasExpired())
            return std::nullopt;
        QTest::qWait(lookEveryMs);
    }
}

Actor::Reply Actor::missing(const QString &words) { return withWhatIsSeen(no(u"nothing is called: "_s + words)); }

Actor::Reply Actor::withWhatIsSeen(Reply reply)
{
    QJsonArray seen;
    for (const auto &one : m_finder.all())
        seen.append(one.role + u": "_s + one.name + (one.content.isEmpty() ? QString() : u" = "_s + one.content));
    reply.insert(u"seen"_s, seen);
    return reply;
}

Actor::Reply Actor::tap(const QJsonObject &command)
{
    const bool holds = command.contains(u"hold"_s);
    const QJsonValue target = command.value(holds ? u"hold"_s : u"tap"_s);
    QPointF where = pointOf(target);
    if (target.isString()) {
        auto found = wait(target.toString(), command);
        if (found && !m_hands.reveal(*found->item))
            found = wait(target.toString(), command); // it went with a page that another one took the place of
        if (!found)
            return missing(target.toString());
        if (!found->enabled)
            return no(u"cannot be tapped now: "_s + found->name);
        if (!m_hands.reveal(*found->item))
            return no(u"cannot be scrolled to: "_s + found->name);
        where = visibleRect(*found->item).center();
    }
    if (holds)
        m_hands.hold(where, command.value(u"ms"_s).toInt(900));
    else
        m_hands.tap(where);
    return ok();
}

Actor::Reply Actor::drag(const QJsonObject &command)
{
    const QJsonValue target = command.value(u"drag"_s);
    QPointF from = pointOf(target);
    if (target.isString()) {
        const auto found = wait(target.toString(), command);
        if (!found)
            return missing(target.toString());
        if (!m_hands.reveal(*found->item))
            return no(u"cannot be scrolled to: "_s + found->name);
        from = m_hands.atRest(*found->item).center();
    }
    const QPointF to = command.contains(u"to"_s) ? pointOf(command.value(u"to"_s))
                                                 : from + pointOf(command.value(u"by"_s));
    m_hands.drag(from, to);
    return ok();
}

Actor::Reply Actor::waitFor(const QJsonObject &command, bool gone)
{
    const QString words = command.value(gone ? u"waitGone"_s : u"waitFor"_s).toString();
    if (!gone) {
        auto found = wait(words, command);
        if (!found)
            return missing(words);
        if (command.value(u"still"_s).toBool())
            found->rect = m_hands.atRest(*found->item);
        return {{u"ok"_s, true}, {u"name"_s, found->name}, {u"description"_s, found->description},
            {u"content"_s, found->content}, {u"x"_s, found->rect.x()}, {u"y"_s, found->rect.y()},
            {u"width"_s, found->rect.width()}, {u"height"_s, found->rect.height()}};
    }
    const QDeadlineTimer end(qint64(command.value(u"seconds"_s).toDouble(patienceSeconds) * 1000));
    while (m_finder.find(words)) {
        if (end.hasExpired())
            return withWhatIsSeen(no(u"still there: "_s + words));
        QTest::qWait(lookEveryMs);
    }
    return ok();
}

Actor::Reply Actor::frames(const QJsonObject &command)
{
    auto reply = ok();
    if (command.value(u"frames"_s) == "begin"_L1)
        m_meter.begin();
    else
        reply.insert(u"measured"_s, m_meter.end());
    return reply;
}

Actor::Reply Actor::scroll(const QJsonObject &command)
{
    const int turns = command.value(u"scroll"_s).toInt();
    // A list ends before the margin; a picture that is larger than its place keeps the wheel to itself.
    const QRectF window({0, 0}, QSizeF(m_window.size()));
    for (int i = 0; i < std::abs(turns); ++i) {
        for (const QPointF &where : {window.center(), Hands::inTheMargin(window)})
            m_hands.wheel(where, turns > 0 ? -1 : 1);
    }
    return ok();
}

Actor::Reply Actor::grab(const QJsonObject &command)
{
    QTest::qWait(10 * lookEveryMs); // transitions come to rest
    const QString page = command.value(u"page"_s).toString();
    if (!page.isEmpty() && !QTest::qWaitFor([&] { return m_finder.shows(page); }, 5000))
        return no(u"not on the screen: "_s + page);
    const QImage picture = m_window.grabWindow();
    return picture.save(command.value(u"grab"_s).toString()) ? ok() : no(u"the picture cannot be written"_s);
}

Actor::Reply Actor::resize(const QJsonObject &command)
{
    const QSize size = QSizeF(pointOf(command.value(u"resize"_s)).x(), pointOf(command.value(u"resize"_s)).y())
                           .toSize();
    m_window.resize(size);
    return QTest::qWaitFor([&] { return m_window.size() == size; }) ? ok() : no(u"the window keeps its size"_s);
}

} // namespace doorstep::test
