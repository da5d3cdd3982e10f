// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/fault.h"

using namespace Qt::StringLiterals;

namespace doorstep::walk {

QString nameOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::NoName: return u"no accessible name"_s;
    case FaultKind::NoRole: return u"no accessible role"_s;
    case FaultKind::SmallTarget: return u"small target"_s;
    case FaultKind::CutText: return u"cut text"_s;
    case FaultKind::TextOverText: return u"text over text"_s;
    case FaultKind::Overlap: return u"controls overlap"_s;
    case FaultKind::LowContrast: return u"low contrast"_s;
    case FaultKind::InWhatIsKept: return u"in what the system keeps"_s;
    case FaultKind::OutOfReach: return u"out of reach"_s;
    case FaultKind::Warning: return u"warning"_s;
    }
    return {};
}

} // namespace doorstep::walk
