// SPDX-License-Identifier: Apache-2.0
// Reading and writing of AdvocacyAsk; what stands on the screen is in advocacyask.cpp.
#include "app/advocacyask.h"

#include "app/engine/enrolment.h"
#include "app/familyrecords.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/grant.h"
#include "core/types/records/user.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;
using core::ScopeId;

struct AdvocacyAsk::Asking {
    std::optional<ScopeId> family;
    std::optional<ScopeId> circle;
    core::Uuid draft;
    core::UserId me;
    bool forThemselves = false;
    QDate today;
};

AdvocacyAsk::AdvocacyAsk(QObject *parent)
    : ViewModel(parent)
    , m_circles(s_roles)
    , m_ways(s_roles)
    , m_people(s_roles)
    , m_meetings(s_roles)
    , m_advocates(s_roles)
    , m_asks(s_askRoles)
{
    watch({core::kindOf<core::Person>.number, core::kindOf<core::User>.number, core::kindOf<core::Circle>.number,
        core::kindOf<core::CircleCard>.number, core::kindOf<core::Family>.number,
        core::kindOf<core::AdvocacyRequest>.number});
    connect(&m_new, &NewCircle::chosen, this, [this] {
        if (const auto fresh = m_new.choice(); opensNew() && fresh && ScopeId(*m_typed.circle) != fresh->circle) {
            chooseCircle(fresh->circle);
            changed();
        }
    });
}

namespace {

Result<QList<CircleChoice>> choicesFor(
    RecordStore &store, const std::optional<ScopeId> &family, const std::optional<ScopeId> &circle, QDate today)
{
    if (family && !circle)
        return circleChoices(store, *family, today);
    const auto one = circleChoice(store, *circle);
    return one ? Result<QList<CircleChoice>>(QList<CircleChoice>{*one}) : one.error();
}

Result<QString> ownNameIn(RecordStore &store, const ScopeId &circle, const core::UserId &me)
{
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().in(circle).order(0, false));
    if (!cards)
        return cards.error();
    const auto own = std::ranges::find_if(*cards, [&](const auto &card) { return card.value.user == me; });
    return own == cards->cend() ? QString() : own->value.firstName;
}

} // namespace

Result<AdvocacyAsk::Facts> AdvocacyAsk::readFacts(RecordStore &store, const Asking &asking)
{
    Facts facts;
    facts.forThemselves = asking.forThemselves;
    auto choices = choicesFor(store, asking.family, asking.circle, asking.today);
    if (!choices)
        return choices.error();
    facts.choices = *std::move(choices);
    QList<ScopeId> circles;
    for (const CircleChoice &choice : std::as_const(facts.choices)) {
        const auto readers = askReaders(store, asking.family, choice.circle, asking.me, asking.today);
        if (!readers)
            return readers.error();
        facts.readers.insert(choice.circle, *readers);
        circles.append(choice.circle);
        const Row who{choice.whose};
        if (!choice.whose.isEmpty() && !facts.people.contains(who))
            facts.people.append(who);
    }
    if (asking.family) {
        const auto people = readPeople(store, *asking.family);
        if (!people)
            return people.error();
        for (const auto &person : *people) {
            if (!person.value.knownAs.isEmpty())
                facts.members.append(
                    {person.record.id.toString(), person.value.knownAs, person.value.isChild.value_or(false)});
        }
    } else if (asking.forThemselves) {
        const auto own = ownNameIn(store, *asking.circle, asking.me);
        if (!own)
            return own.error();
        facts.ownName = *own;
    }
    const auto users = store.list<core::User>(core::query<core::User>().atMost(5000));
    if (!users)
        return users.error();
    for (const core::Stored<core::User> &user : *users) {
        const bool advocate = user.value.post == core::Post::Advocate || user.value.post == core::Post::AdvocacyLead;
        if (advocate && !user.value.endedOn.isValid())
            facts.advocates.append({user.record.id.toString(), user.value.name});
    }
    const auto before = asksAbout(store, circles);
    if (!before)
        return before.error();
    for (const auto &ask : *before) {
        // What came to its end says nothing new, and an old "nobody is free" gives way to a newer ask.
        const bool newer = std::ranges::find(facts.before, circleOf(ask), &Before::about) != facts.before.cend();
        if (!isUnderWay(ask.value) && (newer || ask.value.state == core::RequestState::Ended))
            continue;
        const auto of = std::ranges::find(facts.choices, circleOf(ask), &CircleChoice::circle);
        facts.before.append({ask.record.id.toString(), of == facts.choices.cend() ? QString() : of->name,
            askWords(store, ask, asking.today), isUnderWay(ask.value), circleOf(ask)});
    }
    facts.typed = drafted<core::AdvocacyRequest>(store, asking.draft).value_or(core::AdvocacyRequest());
    return facts;
}

void AdvocacyAsk::load()
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto circle = ScopeId::fromString(m_circleId);
    const Identity *identity = services()->identity();
    if ((!family && !circle) || !identity)
        return;
    const auto post = core::Post(identity->post);
    const Asking asking{family, circle, core::Uuid::v5(circle ? *circle : *family, "ask for an advocate"),
        identity->user, post == core::Post::Parent || post == core::Post::YoungPerson, today()};
    read(
        [asking](RecordStore &store) { return readFacts(store, asking); }, [this](const Facts &facts) { show(facts); });
}

void AdvocacyAsk::beginDraft()
{
    if (m_draft.hasBegun() || m_asked)
        return;
    const auto circle = ScopeId::fromString(m_circleId);
    const ScopeId scope = circle ? *circle : *ScopeId::fromString(m_familyId);
    m_draft.begin(store(), {core::Uuid::v5(scope, "ask for an advocate"), scope,
                               circle ? core::ScopeKind::Circle : core::ScopeKind::Family, core::RecordId::create(),
                               core::kindOf<core::AdvocacyRequest>.number, 0, {}, {}});
    if (core::toFields(m_typed).isEmpty())
        m_typed = m_facts.typed;
}

std::optional<AskToMake> AdvocacyAsk::wanted() const
{
    const auto of = chosen();
    if (!of)
        return std::nullopt;
    AskToMake ask{m_typed, ScopeId::fromString(m_familyId), std::nullopt, std::nullopt, today()};
    if (of->isOpen()) {
        ask.circle = of->circle;
        return ask;
    }
    ask.opens = m_new.wanted();
    return ask.opens ? std::optional(ask) : std::nullopt;
}

void AdvocacyAsk::ask()
{
    const auto wants = wanted();
    clearNotice();
    if (!missing().isEmpty() || !wants || m_asked || isBusy())
        return;
    const QString name = fenced(m_typed.firstName.trimmed());
    const int row = advocate();
    const QString whom = row > 0 ? m_advocates.rows().at(row).text : QString();
    write([ask = *wants, draft = m_draft.saving()](RecordStore &store) { return makeAsk(store, ask, draft); },
        [this, name, whom](const MadeAsk &asked) {
            m_asked = asked;
            m_stayedWords.clear();
            m_askedWords = whom.isEmpty() ? tr("Asked. An advocate reaches %1 in the way you said.").arg(name)
                                          : tr("Asked. %1 reaches %2 in the way you said.").arg(fenced(whom), name);
            Q_EMIT askedChanged();
        });
}

void AdvocacyAsk::undo()
{
    const Identity *identity = services()->identity();
    if (!m_asked || !identity || isBusy())
        return;
    clearNotice();
    write([asked = *m_asked, me = identity->user](RecordStore &store) { return takeBackAsk(store, asked, me); },
        [this](const TakenBackAsk &back) {
            if (back.circleStays)
                m_stayedWords = tr("The ask is taken back. The circle stays, as somebody has put something into it.");
            m_asked.reset();
            m_askedWords.clear();
            Q_EMIT askedChanged();
            beginDraft(); // what was asked stands on the page again, and is kept as it stands
            changed();
        });
}

void AdvocacyAsk::forget()
{
    m_typed = {};
    m_facts = {};
    m_offeredName.clear();
    m_askedWords.clear();
    m_stayedWords.clear();
    m_new.update({}, {}, today());
    for (RowModel<Row> *rows : {&m_circles, &m_people, &m_advocates})
        rows->update({});
    m_asks.update({});
    Q_EMIT typed();
    Q_EMIT askedChanged();
}

void AdvocacyAsk::end(const QString &key)
{
    const auto id = core::Id<core::AdvocacyRequest>::fromString(key);
    const Identity *identity = services()->identity();
    if (!id || !identity || isBusy())
        return;
    write([id = *id, me = identity->user](
              RecordStore &store) { return answerAsk(store, id, core::RequestState::Ended, me); },
        [](const core::Written &) {});
}

} // namespace doorstep::app
