// SPDX-License-Identifier: Apache-2.0
#include "app/attachingmodel.h"

#include "app/words.h"
#include "core/store/attachedfile.h"

#include <algorithm>

namespace doorstep::app {

using core::Attachment;
using core::Id;
using core::RecordStore;

AttachingModel::AttachingModel(core::AttachmentType type, QByteArray draftName, QObject *parent)
    : VisitModel(parent), m_type(type), m_draftName(std::move(draftName))
{}

void AttachingModel::setChildId(const QString &id)
{
    if (m_childId == id)
        return;
    m_childId = id;
    Q_EMIT childIdChanged();
    propertyChanged();
}

QString AttachingModel::childName() const
{
    const auto child = person(m_childId);
    return child ? Words::personName(child->value) : QString();
}

void AttachingModel::firstShown()
{
    const core::Uuid id = core::Uuid::v5(picture()->id(), m_draftName + m_childId.toUtf8());
    m_draft.begin(store(), {id, picture()->family(), core::ScopeKind::Family, core::RecordId::create(),
                               core::kindOf<Attachment>.number, 0, {}, {}});
    store()
        .run([id](RecordStore &s) {
            const QList<core::Draft> drafts = s.drafts();
            const auto found = std::ranges::find(drafts, id, &core::Draft::id);
            return core::Result<core::FieldMap>(found == drafts.end() ? core::FieldMap() : found->fields);
        })
        .then(this, [this](const core::Result<core::FieldMap> &fields) {
            if (!fields || m_restored || !picture())
                return; // locked meanwhile: it is read again with the visit
            m_restored = true;
            if (const auto draft = core::fromFields<Attachment>(*fields)) {
                m_shows = draft->shows;
                restore(*draft);
            }
            redraw(*fields);
            Q_EMIT typed();
        });
}

void AttachingModel::setShows(const QString &shows)
{
    if (!takes() || m_shows == shows)
        return;
    m_shows = shows;
    noteChange();
}

void AttachingModel::noteChange()
{
    core::FieldMap own;
    draw(own);
    core::FieldMap fields;
    if (!own.isEmpty() || !m_shows.isEmpty() || saysElse()) {
        fields = core::toFields(what());
        fields.overlay(own);
    }
    m_draft.typed(fields);
    Q_EMIT typed();
}

QString AttachingModel::missing() const
{
    const bool hasWords = !m_shows.trimmed().isEmpty();
    if (!hasFile())
        return hasWords ? missingFile() : QString();
    return hasWords ? missingElse() : missingWords();
}

Attachment AttachingModel::what() const
{
    Attachment what;
    what.of = core::RecordId(picture()->id());
    what.ofKind = core::kindOf<core::Visit>.number;
    what.type = m_type;
    what.shows = m_shows.trimmed();
    if (const auto child = Id<core::Person>::fromString(m_childId))
        what.ofWhom = {*child};
    describe(what);
    return what;
}

void AttachingModel::keep()
{
    if (!picture() || !canSave() || isBusy())
        return;
    const auto plain = bytes();
    if (!plain)
        return;
    Attachment file = what();
    file.takenAt = services()->clock().now();
    writeWithFiles([file, plain = *plain, family = picture()->family(), draft = m_draft.saving()](RecordStore &s,
                       const core::FileBox &box) { return core::attachFile(s, box, family, file, plain, draft); },
        [this](const core::Attached &) {
            m_shows.clear();
            dropFile();
            restore({});
            Q_EMIT typed();
            Q_EMIT kept();
        });
}

void AttachingModel::leaveAll()
{
    m_draft.drop();
    m_shows.clear();
    dropFile();
    restore({});
    Q_EMIT typed();
}

void AttachingModel::forget()
{
    m_shows.clear();
    dropFile();
    restore({});
    m_restored = false;
    Q_EMIT typed();
    VisitModel::forget();
}

} // namespace doorstep::app
