// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/oddpeople.h"

#include "core/types/records/family.h"
#include "core/types/records/person.h"

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

constexpr quint16 partOfPerson = 12;

core::PlacedChange change(const core::RecordId &record, core::Seq seq, const core::FieldMap &fields)
{
    core::Change made{core::ChangeId::create(), seq, record, core::kindOf<core::Person>.number, core::Op::Put, 0,
        core::Hlc::at({1772500000000 + qint64(seq)}), 1, fields};
    return {made, seq, core::UserId::create(), core::DeviceId::create()};
}

} // namespace

core::RecordId twoVersions(test::PageWorld &world)
{
    const auto id = core::RecordId::create();
    core::Person first;
    first.knownAs = u"Rose"_s;
    first.part = u"Nana, on Mum's side of the family"_s;
    core::FieldMap second;
    second.set(partOfPerson, core::encodeValue(core::Value(u"Amara's second mum"_s)));
    core::Frame frame{world.family, core::ScopeKind::Family, 0, 1,
        {change(id, 1, core::toFields(first)), change(id, 2, second)}, QByteArray(32, 'h')};
    const auto merged = world.onStore([frame](core::RecordStore &store) { return store.applyFrame(frame); });
    if (!merged || world.onStore([id](core::RecordStore &store) { return store.conflicts(id); })->isEmpty())
        qFatal("no two versions were made");
    return id;
}

QVariantMap unnamed(test::PageWorld &world)
{
    const auto family = core::ScopeId::create();
    const auto child = core::RecordId::create();
    core::Family root;
    root.needsHelpWith = u"Somebody to ask"_s;
    core::Person person;
    person.isChild = true;
    const QList<core::Edit> edits{core::newRecord(family, core::ScopeKind::Family, core::rootRecord(family), root),
        core::newRecord(family, core::ScopeKind::Family, child, person)};
    if (!world.onStore([edits](core::RecordStore &store) { return store.write(edits); }))
        qFatal("the child was not written");
    return {{u"familyId"_s, family.toString()}, {u"personId"_s, child.toString()}};
}

QVariantMap twiceWritten(test::PageWorld &world)
{
    core::Person first;
    first.knownAs = u"Rose Adeyemi"_s;
    first.part = u"Nana"_s;
    core::Person second;
    second.knownAs = u"Rose"_s;
    second.contacts = {u"07700 900123"_s};
    const auto id = core::RecordId::create();
    const QList<core::Edit> edits{
        core::newRecord(world.family, core::ScopeKind::Family, core::RecordId::create(), first),
        core::newRecord(world.family, core::ScopeKind::Family, id, second)};
    if (!world.onStore([edits](core::RecordStore &store) { return store.write(edits); }))
        qFatal("nobody was written down");
    return {{u"familyId"_s, world.family.toString()}, {u"personId"_s, id.toString()}};
}

} // namespace doorstep::walk
