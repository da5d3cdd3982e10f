// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QQuickWindow;

namespace doorstep::app {
class Application;
}

namespace doorstep::bench {

/// Nanoseconds of the system's monotonic clock, which a script beside this process reads as well.
[[nodiscard]] qint64 monotonicNs();
/// When the last Argon2id of this process ended; 0 before. The PIN is known to be right within microseconds of it.
[[nodiscard]] qint64 stretchedNs();
/// How long it took.
[[nodiscard]] qint64 stretchingNs();

/// Types the PIN into the app once it shows its pad, and notes when the first frames are on the window: the pad's, and
/// the one in which Today has all of its visits. Then prints one JSON object and ends the program. GUI thread.
class StartWatch : public QObject
{
public:
    /// `visits`: how many rows of visits Today must show. The application is started and outlives it.
    StartWatch(app::Application &application, QString pin, int visits);

private:
    void frameShown();
    void typePin();
    void report();
    [[nodiscard]] int shown(const char *type) const;

    QQuickWindow &m_window;
    QString m_pin;
    int m_visits;
    qint64 m_padNs = 0;
    qint64 m_typedNs = 0;
    qint64 m_openNs = 0;
    qint64 m_todayNs = 0;
};

} // namespace doorstep::bench
