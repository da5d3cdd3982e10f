// SPDX-License-Identifier: Apache-2.0
#include "app/todaymodel.h"

#include "app/engine/enrolment.h"
#include "app/words.h"
#include "core/rules/practice.h"

namespace doorstep::app {

const std::array<RowModel<TodayModel::Visit>::Role, 10> TodayModel::s_visitRoles{{
    {"key", [](const Visit &visit) { return QVariant(visit.key); }},
    {"visitId", [](const Visit &visit) { return QVariant(visit.visitId); }},
    {"familyId", [](const Visit &visit) { return QVariant(visit.familyId); }},
    {"time", [](const Visit &visit) { return QVariant(visit.time); }},
    {"title", [](const Visit &visit) { return QVariant(visit.title); }},
    {"promised", [](const Visit &visit) { return QVariant(visit.promised); }},
    {"mayBeIn", [](const Visit &visit) { return QVariant(visit.mayBeIn); }},
    {"place", [](const Visit &visit) { return QVariant(visit.place); }},
    {"underWay", [](const Visit &visit) { return QVariant(visit.underWay); }},
    {"hasLeft", [](const Visit &visit) { return QVariant(visit.left); }},
}};

const std::array<RowModel<TodayModel::Ask>::Role, 4> TodayModel::s_askRoles{{
    {"key", [](const Ask &ask) { return QVariant(ask.key); }},
    {"circleId", [](const Ask &ask) { return QVariant(ask.circleId); }},
    {"title", [](const Ask &ask) { return QVariant(ask.title); }},
    {"detail", [](const Ask &ask) { return QVariant(ask.detail); }},
}};

TodayModel::TodayModel(QObject *parent)
    : ViewModel(parent), m_visits(s_visitRoles), m_asks(s_askRoles), m_undertakings(s_askRoles)
{}

QString TodayModel::title() const { return services() ? Words::date(today(), today()) : QString(); }

bool TodayModel::seesFamilies() const
{
    const Identity *identity = services() ? services()->identity() : nullptr;
    return identity && core::practitioners.contains(core::roleOfPost(core::Post(identity->post)));
}

void TodayModel::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    read([user = identity->user, post = core::Post(identity->post), day = today(), name = identity->userName](
             core::RecordStore &store) { return readToday(store, user, post, day, name); },
        [this](const Facts &facts) {
            m_visits.update(facts.visits);
            m_asks.update(facts.asks);
            m_undertakings.update(facts.undertakings);
            m_streets = facts.streets;
            setState(facts.visits.isEmpty() && facts.asks.isEmpty() && facts.undertakings.isEmpty() ? State::Empty
                                                                                                    : State::Ready);
            Q_EMIT shown();
        });
}

} // namespace doorstep::app
