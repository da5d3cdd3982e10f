// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/walk/walker.h"

#include <QObject>

namespace doorstep::walk {

// Every page in each of the looks. Prints what it looked at.
class WalkTest : public QObject
{
    Q_OBJECT

public:
    explicit WalkTest(QList<Look> looks);

private Q_SLOTS:
    void knowsEveryPage();
    void findsNoFaultOnAnyPage_data();
    void findsNoFaultOnAnyPage();
    void cleanupTestCase();

private:
    QList<Look> m_looks;
    Walker m_walker;
    int m_pages = 0;
};

// The whole of a test program: draws by software, with the built-in fonts.
[[nodiscard]] int runWalk(int argc, char **argv, const QList<Look> &looks);

} // namespace doorstep::walk
