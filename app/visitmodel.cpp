// SPDX-License-Identifier: Apache-2.0
#include "app/visitmodel.h"

#include "app/engine/session.h"
#include "app/words.h"
#include "core/types/records/recordingtime.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;

VisitModel::VisitModel(QObject *parent) : ViewModel(parent)
{
    watch({core::kindOf<core::Visit>.number, core::kindOf<core::ChildSeen>.number,
        core::kindOf<core::ChildWords>.number, core::kindOf<core::Promise>.number,
        core::kindOf<core::PromiseEvent>.number, core::kindOf<core::Person>.number, core::kindOf<core::Note>.number,
        core::kindOf<core::RecordingTime>.number});
}

void VisitModel::setVisitId(const QString &id)
{
    if (m_visitId == id)
        return;
    m_visitId = id;
    Q_EMIT visitIdChanged();
    propertyChanged();
}

QString VisitModel::familyId() const { return m_picture ? m_picture->family().toString() : QString(); }

QString VisitModel::familyName() const { return m_picture ? m_picture->familyName : QString(); }

QString VisitModel::since() const
{
    if (!m_picture || !m_picture->visit.value.arrivedAt)
        return {};
    return tr("since %1").arg(Words::moment(*m_picture->visit.value.arrivedAt, today()));
}

bool VisitModel::isSent() const
{
    if (!m_picture)
        return true;
    const auto sent = [](const auto &stored) { return stored.record.sending == core::Sending::Sent; };
    return sent(m_picture->visit) && std::ranges::all_of(m_picture->seen, sent)
           && std::ranges::all_of(m_picture->words, sent)
           && std::ranges::all_of(m_picture->promises, &BoardPromise::sent);
}

std::optional<core::UserId> VisitModel::user() const
{
    const auto &identity = services()->session().identity();
    return identity ? std::optional(identity->user) : std::nullopt;
}

void VisitModel::load()
{
    const auto id = core::Id<core::Visit>::fromString(m_visitId);
    if (!id)
        return fail({core::ErrorCode::NotFound, {}});
    read([id = *id](RecordStore &store) { return readVisit(store, id); },
        [this](VisitPicture picture) {
            if (m_picture && isBusy())
                return; // read before the last tap was saved; the tap's own change reads again
            const bool first = !m_picture;
            m_stored = picture;
            m_picture = std::move(picture);
            goesWith(m_picture->family());
            if (first)
                firstShown();
            setState(State::Ready);
            publish();
        });
}

void VisitModel::forget()
{
    m_stored.reset();
    m_picture.reset();
    Q_EMIT shown();
}

void VisitModel::publish()
{
    show();
    Q_EMIT shown();
}

void VisitModel::save(
    const QList<core::Edit> &edits, const std::optional<core::Uuid> &draft, std::function<void()> then)
{
    write([edits, draft](RecordStore &store) { return store.write(edits, draft); },
        [then = std::move(then)](const core::Written &) {
            if (then)
                then();
        },
        [this](const core::Error &) {
            // At once: what is saved next is what differs from the picture, and would leave out what was not kept.
            if (m_stored) {
                m_picture = m_stored;
                publish();
            }
            reload();
        });
}

void VisitModel::changeVisit(const std::function<void(core::Visit &)> &change, const std::optional<core::Uuid> &draft)
{
    if (!m_picture)
        return;
    core::Visit wanted = m_picture->visit.value;
    change(wanted);
    const core::Edit edit = patched(m_picture->visit, wanted);
    if (edit.fields.isEmpty())
        return;
    m_picture->visit.value = wanted;
    publish();
    save({edit}, draft);
}

void VisitModel::changeSeen(const core::Id<core::Person> &child, const std::function<void(core::ChildSeen &)> &change)
{
    if (!m_picture)
        return;
    core::Stored<core::ChildSeen> shown = m_picture->seenOf(child);
    core::ChildSeen wanted = shown.value;
    wanted.visit = m_picture->id();
    wanted.child = child;
    change(wanted);
    const core::Edit edit = patched(shown, wanted);
    if (edit.fields.isEmpty())
        return;
    shown.value = wanted;
    m_picture->seen.insert(child, shown);
    publish();
    save({edit});
}

std::optional<core::Stored<core::Person>> VisitModel::person(const QString &id) const
{
    const auto wanted = core::RecordId::fromString(id);
    if (!m_picture || !wanted)
        return std::nullopt;
    const auto found = std::ranges::find_if(
        m_picture->people, [&](const auto &each) { return each.record.id == *wanted; });
    return found == m_picture->people.cend() ? std::nullopt : std::optional(*found);
}

} // namespace doorstep::app
