// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/councilsize.h"
#include "server/seed/seedsink.h"

#include <vector>

namespace doorstep::server::seed {

/// What to make up, and where it goes.
struct SeedOrder {
    quint64 seed = 1;
    QDate today;                ///< the made-up year ends here
    core::ScopeId organisation = core::ScopeId::create(); ///< where directory and places go
    CouncilSize size = sizeS;
};

/// One "must include" of the realistic sizes, and the records in which it can be seen.
struct MustInclude {
    struct Place {
        core::ScopeId scope;
        core::RecordId record;
    };
    const char *id; ///< "twins_same_initial"
    const char *words;
    std::vector<Place> places;
};

/// A person of the practice council whom a newcomer can be.
struct PersonToBe {
    core::UserId user;
    QString name;
    core::Post post = core::Post::SocialWorker;
    QString words; ///< what they do here, in a sentence
};

} // namespace doorstep::server::seed
