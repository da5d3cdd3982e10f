// SPDX-License-Identifier: Apache-2.0
#include "app/visitplan.h"

#include "app/engine/enrolment.h"
#include "app/promisewheels.h"
#include "app/words.h"

#include <QLocale>
#include <QTime>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;

namespace {
constexpr int earliest = 8 * 60; // minutes since midnight
constexpr int latest = 20 * 60;
constexpr int step = 30;

QString dayAndTime(core::Timestamp when, QDate today)
{
    return VisitPlan::tr("%1, %2").arg(
        Words::nearDay(when.toDateTime().toLocalTime().date(), today), Words::time(when));
}
} // namespace

const std::array<RowModel<VisitPlan::Row>::Role, 1> VisitPlan::s_roles{{
    {"text", [](const Row &row) { return QVariant(row.key); }},
}};

VisitPlan::VisitPlan(QObject *parent) : ViewModel(parent), m_days(s_roles), m_times(s_roles)
{
    watch({core::kindOf<core::Visit>.number});
    QList<Row> times;
    for (int minutes = earliest; minutes <= latest; minutes += step) {
        times.append({QLocale().toString(QTime(0, 0).addSecs(minutes * 60), u"HH:mm"_s), {}, minutes});
    }
    m_times.update(times);
}

void VisitPlan::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT familyIdChanged();
    propertyChanged();
}

void VisitPlan::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services()->identity();
    if (!family || !identity)
        return;
    QList<Row> days;
    for (const WhenChoice &choice : whenChoices(today())) {
        if (choice.due.isValid())
            days.append({choice.words, choice.due, 0});
    }
    m_days.update(days);
    Q_EMIT turned();
    read([family = *family, user = identity->user, day = today()](
             RecordStore &store) { return nextPlannedVisit(store, user, day, family); },
        [this](const std::optional<core::Stored<core::Visit>> &visit) {
            m_next = visit ? tr("Planned: %1").arg(dayAndTime(*visit->value.plannedAt, today())) : QString();
            if (!visit) { // what was planned a moment ago has begun
                m_saved.reset();
                m_savedWords.clear();
                Q_EMIT saved();
            }
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void VisitPlan::forget()
{
    m_next.clear();
    m_saved.reset();
    m_savedWords.clear();
    Q_EMIT shown();
    Q_EMIT saved();
}

void VisitPlan::turn(int &wheel, int row)
{
    if (wheel == row || row < 0)
        return;
    wheel = row;
    Q_EMIT turned();
}

std::optional<core::Timestamp> VisitPlan::chosen() const
{
    if (m_day < 0 || m_day >= m_days.rows().size() || m_time < 0 || m_time >= m_times.rows().size())
        return std::nullopt;
    const QTime time = QTime(0, 0).addSecs(m_times.rows()[m_time].minutes * 60);
    return core::Timestamp::fromDateTime(QDateTime(m_days.rows()[m_day].day, time));
}

QString VisitPlan::sentence() const
{
    const auto at = chosen();
    return at && services() ? dayAndTime(*at, today()) : QString();
}

bool VisitPlan::canPlan() const
{
    const auto at = chosen();
    return at && services() && *at > services()->clock().now();
}

void VisitPlan::plan()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const Identity *identity = services()->identity();
    if (!family || !identity || !canPlan() || isBusy())
        return;
    write([family = *family, user = identity->user, at = *chosen(), day = today()](
              RecordStore &store) { return planVisit(store, family, user, at, day); },
        [this, words = sentence()](const BegunVisit &planned) {
            m_saved = planned;
            m_savedWords = tr("Planned for %1.").arg(words);
            Q_EMIT saved();
        });
}

void VisitPlan::undo()
{
    if (!m_saved)
        return;
    write([planned = *m_saved](RecordStore &store) { return takeBackPlan(store, planned.visit); },
        [this](const core::Written &) {
            m_saved.reset();
            m_savedWords.clear();
            Q_EMIT saved();
        });
}

} // namespace doorstep::app
