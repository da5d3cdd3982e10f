// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/startwatch.h"

#include "app/application.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <sodium.h>

#include <atomic>
#include <chrono>
#include <cstdio>

namespace {

std::atomic<qint64> stretched;
std::atomic<qint64> stretching;

constexpr int breathMs = 300; // the pad's own work is over before the PIN is typed
constexpr int mostMs = 60'000;

int countOf(const QQuickItem &item, const QByteArray &type)
{
    if (!item.isVisible())
        return 0;
    int count = QByteArrayView(item.metaObject()->className()).startsWith(type) && item.height() > 0 ? 1 : 0;
    for (const QQuickItem *child : item.childItems())
        count += countOf(*child, type);
    return count;
}

} // namespace

// The linker leads core/store's call of Argon2id through here (`--wrap`), so that nothing of the app is changed.
extern "C" {

int __real_crypto_pwhash(unsigned char *, unsigned long long, const char *, unsigned long long, const unsigned char *,
    unsigned long long, std::size_t, int);

int __wrap_crypto_pwhash(unsigned char *out, unsigned long long outBytes, const char *secret,
    unsigned long long secretBytes, const unsigned char *salt, unsigned long long passes, std::size_t memory, int kind)
{
    const qint64 begun = doorstep::bench::monotonicNs();
    const int done = __real_crypto_pwhash(out, outBytes, secret, secretBytes, salt, passes, memory, kind);
    stretched = doorstep::bench::monotonicNs();
    stretching = stretched - begun;
    return done;
}

} // extern "C"

namespace doorstep::bench {

using namespace Qt::StringLiterals;

qint64 monotonicNs()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

qint64 stretchedNs() { return stretched; }

qint64 stretchingNs() { return stretching; }

StartWatch::StartWatch(app::Application &application, QString pin, int visits)
    : m_window(*application.window()), m_pin(std::move(pin)), m_visits(visits)
{
    connect(&application.services().session(), &app::Session::stateChanged, this, [this](app::Session::State state) {
        if (state == app::Session::State::Open)
            m_openNs = monotonicNs();
    });
    // The software renderer paints on this thread, so what is in the tree now is what was just painted.
    connect(&m_window, &QQuickWindow::frameSwapped, this, &StartWatch::frameShown, Qt::DirectConnection);
    QTimer::singleShot(mostMs, this, [this] { qFatal("bench: Today shows %d visits", shown("TodayVisit_QMLTYPE")); });
}

int StartWatch::shown(const char *type) const { return countOf(*m_window.contentItem(), type); }

void StartWatch::frameShown()
{
    if (m_padNs == 0 && shown("PinPad_QMLTYPE") > 0) {
        m_padNs = monotonicNs();
        QTimer::singleShot(breathMs, this, &StartWatch::typePin);
    } else if (m_openNs != 0 && m_todayNs == 0 && shown("TodayVisit_QMLTYPE") >= m_visits) {
        m_todayNs = monotonicNs();
        QTimer::singleShot(0, this, &StartWatch::report);
    }
}

void StartWatch::typePin()
{
    for (const QChar digit : std::as_const(m_pin))
        QTest::sendKeyEvent(QTest::Click, &m_window, Qt::Key(digit.unicode()), QString(digit), Qt::NoModifier);
    m_typedNs = monotonicNs();
    QTest::keyClick(&m_window, Qt::Key_Return);
}

void StartWatch::report()
{
    const auto ms = [](qint64 from, qint64 to) { return double(to - from) / 1e6; };
    const QJsonObject report{{u"pad_ns"_s, m_padNs}, {u"argon2id_ms"_s, double(stretchingNs()) / 1e6},
        {u"accepted_to_open_ms"_s, ms(stretchedNs(), m_openNs)}, {u"open_to_today_ms"_s, ms(m_openNs, m_todayNs)},
        {u"accepted_to_today_ms"_s, ms(stretchedNs(), m_todayNs)}, {u"typed_to_today_ms"_s, ms(m_typedNs, m_todayNs)}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::quit();
}

} // namespace doorstep::bench
