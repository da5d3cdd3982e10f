// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/shrinker.h"

#include <algorithm>

namespace doorstep::sim {

using namespace Qt::StringLiterals;

std::vector<Operation> shrunk(quint64 seed, std::vector<Operation> operations, const QByteArray &promise)
{
    const auto fails = [&](const std::vector<Operation> &some) {
        const Outcome outcome = play(seed, some);
        return outcome.violation && outcome.violation->promise == promise;
    };
    // Runs of operations are left out, half of all at first, down to each alone, until nothing more can go.
    for (size_t run = std::max<size_t>(1, operations.size() / 2); run > 0;) {
        bool less = false;
        for (size_t from = 0; from < operations.size();) {
            std::vector<Operation> rest = operations;
            const size_t upTo = std::min(from + run, operations.size());
            rest.erase(rest.begin() + std::ptrdiff_t(from), rest.begin() + std::ptrdiff_t(upTo));
            if (fails(rest)) {
                operations = std::move(rest);
                less = true;
            } else {
                from = upTo;
            }
        }
        if (!less || run > 1)
            run /= 2;
    }
    return operations;
}

QString reportOf(quint64 seed, const Violation &violation, const std::vector<Operation> &left)
{
    QString report = u"seed %1 breaks %2: %3\nplay it again: DOORSTEP_SIM_SEED=%1 build/dev/tests/tst_simulator\n"
                     u"what is left of it, %4 operations:\n"_s.arg(seed)
                         .arg(QString::fromLatin1(violation.promise), violation.words)
                         .arg(left.size());
    for (const Operation &operation : left)
        report += u"  %1 (%2)\n"_s.arg(QString::fromLatin1(nameOf(operation.act))).arg(operation.salt);
    return report;
}

} // namespace doorstep::sim
