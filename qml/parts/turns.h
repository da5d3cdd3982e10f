// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace doorstep::ui {

/// What makes the parts of pages takes turns here: of all that waits, one goes on in a frame, and another only where
/// the first was quick. Two that made something in the same frame would hold a finger up together. GUI thread.
class Turns : public QObject
{
public:
    using Work = std::function<void()>;

    /// Those of this process.
    [[nodiscard]] static Turns &shared();

    /// `work` is done once, in a frame to come, unless `who` has gone by then; asked twice before that it is done once.
    void ask(QObject *who, Work work);
    /// What `who` asked for is not wanted any more.
    void forget(const QObject *who);

private:
    Turns();
    void goOn();

    struct Waiting {
        QPointer<QObject> who;
        Work work;
    };
    QList<Waiting> m_waiting;
    QTimer m_frames;
};

} // namespace doorstep::ui
