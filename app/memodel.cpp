// SPDX-License-Identifier: Apache-2.0
#include "app/memodel.h"

#include "app/engine/engine.h"
#include "app/pinadvice.h"
#include "core/types/records/recordingtime.h"
#include "core/types/records/user.h"

#include <utility>

namespace doorstep::app {

namespace {
constexpr int mostTimes = 500;
}

MeModel::MeModel(QObject *parent) : ViewModel(parent) { watch({core::kindOf<core::RecordingTime>.number}); }

QString MeModel::name() const { return services() ? services()->userName() : QString(); }

QString MeModel::organisation() const { return services() ? services()->organisationName() : QString(); }

QString MeModel::post() const
{
    const Identity *identity = services() ? services()->identity() : nullptr;
    if (!identity)
        return {};
    switch (core::Post(identity->post)) {
    case core::Post::SocialWorker: return tr("Social worker");
    case core::Post::FamilyHelp: return tr("Family help worker");
    case core::Post::Manager: return tr("Team manager");
    case core::Post::Coordinator: return tr("Meeting coordinator");
    case core::Post::Advocate: return tr("Parent advocate");
    case core::Post::AdvocacyLead: return tr("Advocacy lead");
    case core::Post::Volunteer: return tr("Volunteer");
    case core::Post::VolunteerLead: return tr("Volunteer lead");
    case core::Post::Connector: return tr("Neighbour connector");
    case core::Post::Parent: return tr("Parent");
    case core::Post::YoungPerson: return tr("Young person");
    case core::Post::Admin: return tr("Administrator");
    }
    return {};
}

void MeModel::load()
{
    const QDate monday = today().addDays(1 - today().dayOfWeek());
    read(
        [](core::RecordStore &store) {
            return store.list<core::RecordingTime>(core::query<core::RecordingTime>().atMost(mostTimes));
        },
        [this, monday](const QList<core::Stored<core::RecordingTime>> &times) {
            qint64 seconds = 0;
            for (const auto &time : times)
                seconds += time.value.day >= monday ? time.value.seconds.value_or(0) : 0;
            m_minutes = seconds > 0 ? tr("%Ln minutes of recording this week", nullptr, int((seconds + 59) / 60))
                                    : QString();
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void MeModel::toStep(PinStep step, const QString &message)
{
    m_step = step;
    m_message = message;
    Q_EMIT pinChanged();
}

void MeModel::startPin()
{
    m_current.clear();
    m_fresh.clear();
    toStep(PinStep::Current, {});
}

void MeModel::enterPin(const QString &pin)
{
    switch (m_step) {
    case PinStep::Current: m_current = pin; return toStep(PinStep::Fresh, {});
    case PinStep::Fresh:
        if (const QString advice = PinAdvice::against(pin); !advice.isEmpty())
            return toStep(PinStep::Fresh, advice);
        m_fresh = pin;
        return toStep(PinStep::Again, {});
    case PinStep::Again:
        if (std::exchange(m_fresh, {}) != pin)
            return toStep(PinStep::Fresh, tr("The two were not the same. Choose your new PIN once more."));
        break;
    case PinStep::Changing:
    case PinStep::Changed: return;
    }
    toStep(PinStep::Changing, {});
    services()
        ->session()
        .changePin(std::exchange(m_current, {}), pin)
        .then(this, [this](const core::Result<core::Done> &done) {
            if (done)
                toStep(PinStep::Changed, tr("Your PIN is changed."));
            else
                toStep(PinStep::Current, Notices::sentence(done.error(), Notices::Doing::Opening));
        });
}

} // namespace doorstep::app
