// SPDX-License-Identifier: Apache-2.0
#include "server/seed/familybuilder.h"

namespace doorstep::server::seed {

using core::Done;
using core::Id;
using core::Result;

FamilyBuilder::FamilyBuilder(Random &random, const core::UserId &author, qint64 openedMs)
    : m_random(random), m_author(author), m_opened(openedMs), m_family(random.id(openedMs))
{}

std::vector<RecordWrite> &FamilyBuilder::listFor(core::ScopeKind kind, size_t circle)
{
    if (kind == core::ScopeKind::Circle)
        return m_circles[circle].records;
    return kind == core::ScopeKind::Restricted ? m_restricted : m_records;
}

Id<core::Person> FamilyBuilder::person(const core::Person &person)
{
    // A second apart, so that they stand in the order in which they were written down.
    return add(person, m_opened + 1000 * ++m_people);
}

void FamilyBuilder::tie(
    const Id<core::Person> &from, const Id<core::Person> &to, const core::RecordId &view, const TieWords &words)
{
    core::Relationship tie;
    tie.from = from;
    tie.to = to;
    tie.whoseView = view;
    tie.kind = words.kind;
    tie.strength = words.strength;
    tie.warmth = words.warmth;
    tie.ring = words.ring;
    put(core::RecordId(core::Uuid::v5(from, to.bytes() + view.bytes())), tie, m_opened + 60'000);
}

size_t FamilyBuilder::openCircle(const QString &name, const QString &purpose, qint64 whenMs, QDate endsOn)
{
    OpenCircle opened{core::ScopeId(m_random.id(whenMs)), {}, whenMs, {}};
    opened.root.name = name;
    opened.root.purpose = purpose;
    opened.root.endsOn = endsOn;
    root.circles.append(Id<core::Circle>(opened.scope));
    m_circles.push_back(std::move(opened));
    return m_circles.size() - 1;
}

Id<core::CircleCard> FamilyBuilder::cardId(const Id<core::Person> &person, size_t circle) const
{
    return Id<core::CircleCard>(core::Uuid::v5(m_circles[circle].scope, person.view()));
}

Id<core::CircleCard> FamilyBuilder::card(
    const Id<core::Person> &person, const core::CircleCard &card, qint64 whenMs, size_t circle)
{
    const Id<core::CircleCard> id = cardId(person, circle);
    put(core::RecordId(id), card, whenMs, {}, circle);
    return id;
}

Id<core::Promise> FamilyBuilder::promise(const core::Promise &promise, qint64 whenMs, size_t circle)
{
    core::Promise made = promise;
    made.toWhom = made.toWhom ? made.toWhom : m_circles[circle].root.openedBy;
    const Id<core::Promise> id = add(made, whenMs, {}, circle);
    event(id, core::PromiseState::Offered, made.madeOn, false, {}, circle);
    return id;
}

void FamilyBuilder::event(const Id<core::Promise> &promise, core::PromiseState state, QDate on, bool byOwner,
    const QString &words, size_t circle)
{
    core::PromiseEvent event;
    event.promise = promise;
    event.state = state;
    event.on = on;
    event.byOwner = byOwner;
    event.words = words;
    add(event, m_random.momentOn(on, 9, 18), {}, circle);
}

core::ScopeId FamilyBuilder::ask(core::AdvocacyRequest request, qint64 whenMs, size_t circle)
{
    const core::ScopeId own(m_random.id(whenMs));
    request.circle = Id<core::Circle>(m_circles[circle].scope);
    RecordWrite write = RecordWrite::of(core::rootRecord(own), request);
    write.when = core::Timestamp{whenMs};
    write.author = m_author;
    m_asks.push_back(own);
    m_requests.push_back(std::move(write));
    return own;
}

Result<Done> FamilyBuilder::write(SeedSink &sink)
{
    RecordWrite family = RecordWrite::of(core::RecordId(m_family), root);
    family.when = core::Timestamp{m_opened};
    family.author = m_author;
    m_records.insert(m_records.begin(), std::move(family));
    if (auto done = sink.records(m_family, core::ScopeKind::Family, m_records); !done)
        return done;
    if (!m_restricted.empty()) {
        if (auto done = sink.records(core::restrictedScope(m_family), core::ScopeKind::Restricted, m_restricted); !done)
            return done;
    }
    for (OpenCircle &circle : m_circles) {
        RecordWrite opened = RecordWrite::of(core::RecordId(circle.scope), circle.root);
        opened.when = core::Timestamp{circle.when};
        opened.author = m_author;
        circle.records.insert(circle.records.begin(), std::move(opened));
        if (auto done = sink.records(circle.scope, core::ScopeKind::Circle, circle.records); !done)
            return done;
    }
    for (size_t i = 0; i < m_asks.size(); ++i) {
        if (auto done = sink.records(m_asks[i], core::ScopeKind::Circle, {&m_requests[i], 1}); !done)
            return done;
    }
    return Done{};
}

} // namespace doorstep::server::seed
