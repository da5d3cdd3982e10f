// SPDX-License-Identifier: Apache-2.0
#include "app/workercard.h"

#include "app/languagelist.h"
#include "app/words.h"
#include "core/types/records/aboutme.h"
#include "core/types/records/workerlink.h"

namespace doorstep::app {

using core::Result;
using Facts = WorkerCard::Facts;

namespace {

Result<std::optional<core::AboutMe>> cardOf(core::RecordStore &store, const std::optional<core::UserId> &worker)
{
    if (!worker)
        return std::optional<core::AboutMe>();
    const quint16 tag = core::kindOf<core::AboutMe>.field("user")->tag;
    const auto cards = store.list<core::AboutMe>(core::query<core::AboutMe>().equal(tag, worker->bytes()).atMost(1));
    if (!cards)
        return cards.error();
    return cards->isEmpty() ? std::nullopt : std::optional(cards->constFirst().value);
}

Result<Facts> readWorker(core::RecordStore &store, const core::Id<core::WorkerLink> &id, QDate today)
{
    const auto link = store.find<core::WorkerLink>(id);
    if (!link)
        return link.error();
    const auto card = cardOf(store, link->value.worker);
    if (!card)
        return card.error();
    Facts facts{link->value.called, link->value.does, {}, {}};
    const auto say = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts.rows.append({label, label, value});
    };
    if (*card) {
        const core::AboutMe &self = **card;
        facts.name = self.called.isEmpty() ? facts.name : self.called;
        facts.writtenBy = Words::tr("In the words of %1.").arg(facts.name);
        say(Words::tr("What I do"), self.does);
        say(Words::tr("What I like"), self.likes);
        QStringList languages;
        for (const QString &language : self.languages) {
            const QString name = LanguageList::ownNameOf(language);
            languages.append(name.isEmpty() ? language : name);
        }
        say(Words::tr("Languages that I speak"), Words::listed(languages));
        if (self.years.value_or(0) > 0)
            say(Words::tr("In this work for"),
                QCoreApplication::translate("Words", "%Ln years", nullptr, int(*self.years)));
    }
    if (link->value.from.isValid())
        say(Words::tr("With this family since"), Words::date(link->value.from, today));
    return facts;
}

} // namespace

const std::array<RowModel<WorkerCard::Row>::Role, 3> WorkerCard::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"label", [](const Row &row) { return QVariant(row.label); }},
    {"value", [](const Row &row) { return QVariant(row.value); }},
}};

WorkerCard::WorkerCard(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({core::kindOf<core::WorkerLink>.number, core::kindOf<core::AboutMe>.number});
}

void WorkerCard::setFamilyId(const QString &id)
{
    if (std::exchange(m_familyId, id) == id)
        return;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT given();
}

void WorkerCard::setLinkId(const QString &id)
{
    if (std::exchange(m_linkId, id) == id)
        return;
    Q_EMIT given();
    propertyChanged();
}

void WorkerCard::load()
{
    const auto link = core::Id<core::WorkerLink>::fromString(m_linkId);
    if (!link)
        return fail({core::ErrorCode::NotFound, {}});
    read([id = *link, day = today()](core::RecordStore &store) { return readWorker(store, id, day); },
        [this](const Facts &facts) {
            m_facts = facts;
            m_rows.update(facts.rows);
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void WorkerCard::forget()
{
    m_facts = {};
    m_rows.update({});
    Q_EMIT shown();
}

} // namespace doorstep::app
