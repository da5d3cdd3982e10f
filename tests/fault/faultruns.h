// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fault/faultpoints.h"
#include "tests/fault/openedstore.h"

#include <QStringList>
#include <QTemporaryDir>

namespace doorstep::fault {

/// A prepared store with one unsent note and one draft, a copy of it for each run of `faultprogram`, and what has to
/// hold afterwards. Any failure of the machinery itself ends the test program.
class FaultRuns
{
public:
    /// What a run said and left.
    struct Left {
        QString path;
        QString flow;
        QByteArray said;
        Mode mode = Mode::Kill;
        bool finished = false; ///< the fault did not happen, the flow has fewer steps
        bool stopped = false;  ///< by Mode::Kill to Mode::Scattered
        bool crashed = false;  ///< by a signal, as without memory

        /// What follows `word` on its line; null where it was not said.
        [[nodiscard]] QByteArray line(const QByteArray &word) const;
    };

    FaultRuns();

    /// One flow with one fault at one step. `path` is made and must not be there.
    [[nodiscard]] Left run(const QString &path, const QString &flow, int step, Mode mode, quint32 seed = 0,
        const QString &then = QStringLiteral("end")) const;
    /// Of a folder that nobody has used yet, gone when the runs are.
    [[nodiscard]] QString freshPath();
    /// How many steps the flow has that this kind of fault counts.
    [[nodiscard]] int steps(const QString &flow, Mode mode);
    /// The store opens, holds what was said to be saved, nothing half, and goes on working: empty, or what is wrong.
    [[nodiscard]] static QString wrongAfter(const Left &left);
    /// The same, and what the flow was to do is done.
    [[nodiscard]] static QString wrongWhenDone(const Left &left);

private:
    QTemporaryDir m_directory;
    QString m_prepared;
    QString m_older; ///< as version 1 of the database was
    int m_used = 0;
};

} // namespace doorstep::fault
