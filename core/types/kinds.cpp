// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"

#include "core/types/result.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace doorstep::core {

extern const KindInfo *const declaredKinds[]; // generated from core/types/records
extern const std::size_t declaredKindCount;

namespace {

const std::vector<const KindInfo *> &sortedKinds()
{
    static const std::vector<const KindInfo *> kinds = [] {
        std::vector<const KindInfo *> list(declaredKinds, declaredKinds + declaredKindCount);
        std::ranges::sort(list, {}, &KindInfo::number);
        // Two kinds with one number would write into each other's tables: refuse to start.
        const auto same = [](const KindInfo *a, const KindInfo *b) { return a->number == b->number; };
        if (std::ranges::adjacent_find(list, same) != list.end())
            qFatal("two record kinds have the same number");
        return list;
    }();
    return kinds;
}

} // namespace

const FieldInfo *KindInfo::field(quint16 tag) const
{
    const auto found = std::ranges::lower_bound(fields, tag, {}, &FieldInfo::tag);
    return found != fields.end() && found->tag == tag ? &*found : nullptr;
}

const FieldInfo *KindInfo::field(std::string_view fieldName) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldInfo &f) { return fieldName == f.name; });
    return found != fields.end() ? &*found : nullptr;
}

std::span<const KindInfo *const> allKinds() { return sortedKinds(); }

const KindInfo *findKind(quint16 number)
{
    const auto &kinds = sortedKinds();
    const auto found = std::ranges::lower_bound(kinds, number, {}, &KindInfo::number);
    return found != kinds.end() && (*found)->number == number ? *found : nullptr;
}

const KindInfo *findKind(std::string_view name)
{
    const auto &kinds = sortedKinds();
    const auto found = std::ranges::find_if(kinds, [&](const KindInfo *k) { return name == k->name; });
    return found != kinds.end() ? *found : nullptr;
}

QByteArray schemaHash()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const KindInfo *kind : sortedKinds()) {
        hash.addData(QByteArray::number(kind->number) + ':' + kind->name + '\n');
        for (const FieldInfo &field : kind->fields) {
            hash.addData(QByteArray::number(field.tag) + ' ' + field.name + ' ' + fieldTypeName(field.type) + ' '
                         + QByteArray::number(int(field.merge)) + (field.searched ? " s" : "")
                         + (field.indexed ? " i" : "") + '\n');
        }
    }
    return hash.result();
}

const char *scopeKindName(ScopeKind kind)
{
    switch (kind) {
    case ScopeKind::Organisation: return "organisation";
    case ScopeKind::Neighbourhood: return "neighbourhood";
    case ScopeKind::Family: return "family";
    case ScopeKind::Restricted: return "restricted";
    case ScopeKind::Circle: return "circle";
    case ScopeKind::Reader: return "reader";
    case ScopeKind::Advocacy: return "advocacy";
    case ScopeKind::Child: return "child";
    case ScopeKind::Team: return "team";
    case ScopeKind::User: return "user";
    case ScopeKind::Vault: return "vault";
    }
    return "unknown";
}

std::optional<ScopeKind> findScopeKind(std::string_view name)
{
    for (quint8 kind = 1; kind <= lastScopeKind; ++kind) {
        if (name == scopeKindName(ScopeKind(kind)))
            return ScopeKind(kind);
    }
    return std::nullopt;
}

const char *roleName(Role role)
{
    switch (role) {
    case Role::Lead: return "lead";
    case Role::CoWorker: return "co";
    case Role::Manager: return "manager";
    case Role::Advocate: return "advocate";
    case Role::Volunteer: return "volunteer";
    case Role::Connector: return "connector";
    case Role::Parent: return "parent";
    case Role::YoungPerson: return "young_person";
    case Role::Member: return "member";
    case Role::Owner: return "owner";
    case Role::Admin: return "admin";
    }
    return "unknown";
}

const char *errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::NotAllowed: return "not_allowed";
    case ErrorCode::Locked: return "locked";
    case ErrorCode::WrongSecret: return "wrong_secret";
    case ErrorCode::TooManyAttempts: return "too_many_attempts";
    case ErrorCode::InUse: return "in_use";
    case ErrorCode::Missing: return "missing";
    case ErrorCode::Damaged: return "damaged";
    case ErrorCode::TooNew: return "too_new";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::Io: return "io";
    case ErrorCode::Offline: return "offline";
    case ErrorCode::NotTrusted: return "not_trusted";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::Protocol: return "protocol";
    case ErrorCode::TooLarge: return "too_large";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

} // namespace doorstep::core
