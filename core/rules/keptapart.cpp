// SPDX-License-Identifier: Apache-2.0
#include "core/rules/keptapart.h"

#include "core/types/tagof.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"

#include <limits>

namespace doorstep::core {

namespace {

// Its own fields stand beside the kept ones, and the whole is one change.
constexpr qsizetype ownFields = 20;
constexpr qsizetype ownBytes = 4096;

} // namespace

ScopeId keptScope(const ScopeId &scope) { return ScopeId(Uuid::v5(scope, "kept apart")); }

bool hasKeptScope(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::Organisation:
    case ScopeKind::Neighbourhood:
    case ScopeKind::Family:
    case ScopeKind::Restricted:
    case ScopeKind::Circle: return true;
    case ScopeKind::Reader:
    case ScopeKind::Advocacy:
    case ScopeKind::Child:
    case ScopeKind::Team:
    case ScopeKind::User:
    case ScopeKind::Vault: return false;
    }
    return false;
}

FieldMap asKeptFields(const Change &change)
{
    FieldMap kept;
    if (change.fields.size() > limits::fieldsPerChange - ownFields
        || change.fields.encoded().size() > limits::changeBytes - ownBytes)
        return kept;
    for (const auto &[tag, value] : change.fields) {
        if (tag <= std::numeric_limits<quint16>::max() - keptTag)
            kept.set(quint16(tag + keptTag), value);
    }
    return kept;
}

FieldMap fromKeptFields(const FieldMap &record)
{
    FieldMap fields;
    for (const auto &[tag, value] : record) {
        if (tag >= keptTag)
            fields.set(quint16(tag - keptTag), value);
    }
    return fields;
}

bool mayDecide(const Change &change, const FieldMap &before, const UserId &author)
{
    if (change.kind != kindOf<KeptChange>.number)
        return true;
    if (change.op != Op::Put)
        return false;
    for (const auto &[tag, value] : change.fields) {
        if (tag != tagOf<KeptChange>("decision") && tag != tagOf<KeptChange>("why"))
            return false;
    }
    const auto kept = fromFields<KeptChange>(before);
    return kept && kept->scope && kept->author != author;
}

} // namespace doorstep::core
