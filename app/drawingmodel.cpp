// SPDX-License-Identifier: Apache-2.0
#include "app/drawingmodel.h"

#include "app/ink.h"
#include "app/words.h"
#include "core/store/attachedfile.h"

namespace doorstep::app {

using core::Attachment;
using core::Id;
using core::RecordStore;

namespace {

constexpr quint16 inkTag = 504; // of the draft: no tag of an attachment, so that it is never sent

struct Typed {
    QString ink;
    QString shows;
};

QString inkOf(const core::FieldMap &fields)
{
    const QByteArray *bytes = fields.find(inkTag);
    const auto value = bytes ? core::decodeValue(core::FieldType::Text, *bytes) : std::nullopt;
    const auto *text = value ? std::get_if<QString>(&*value) : nullptr;
    return text ? *text : QString();
}

Typed draftOf(const RecordStore &store, const core::Uuid &id)
{
    const QList<core::Draft> drafts = store.drafts();
    for (const core::Draft &draft : drafts) {
        if (draft.id == id)
            return {inkOf(draft.fields), drafted<Attachment>(store, id).value_or(Attachment()).shows};
    }
    return {};
}

} // namespace

void DrawingModel::setChildId(const QString &id)
{
    if (m_childId == id)
        return;
    m_childId = id;
    Q_EMIT childIdChanged();
    propertyChanged();
}

QString DrawingModel::childName() const
{
    const auto child = person(m_childId);
    return child ? Words::personName(child->value) : QString();
}

void DrawingModel::firstShown()
{
    const core::Uuid id = core::Uuid::v5(picture()->id(), "drawing" + m_childId.toUtf8());
    m_draft.begin(store(), {id, picture()->family(), core::ScopeKind::Family, core::RecordId::create(),
                               core::kindOf<Attachment>.number, 0, {}, {}});
    store()
        .run([id](RecordStore &s) { return core::Result<Typed>(draftOf(s, id)); })
        .then(this, [this](const core::Result<Typed> &draft) {
            if (!draft || m_restored || !picture())
                return; // locked meanwhile: it is read again with the visit
            m_restored = true;
            m_ink = draft->ink;
            m_shows = draft->shows;
            Q_EMIT typed();
        });
}

void DrawingModel::setInk(const QString &ink) { change(m_ink, ink); }

void DrawingModel::setShows(const QString &shows) { change(m_shows, shows); }

void DrawingModel::change(QString &text, const QString &to)
{
    if (!picture() || isGone())
        return; // there is no visit that it could belong to
    if (!m_restored || text == to)
        return;
    text = to;
    core::FieldMap fields;
    if (!m_ink.isEmpty() || !m_shows.isEmpty()) {
        fields = core::toFields(what());
        fields.set(inkTag, core::encodeValue(core::Value(m_ink)));
    }
    m_draft.typed(fields);
    Q_EMIT typed();
}

QString DrawingModel::missing() const
{
    if (m_ink.isEmpty() == m_shows.trimmed().isEmpty())
        return {};
    return m_ink.isEmpty() ? tr("Nothing is drawn yet.")
                           : tr("Say in words what it shows, for anyone who cannot see it.");
}

Attachment DrawingModel::what() const
{
    Attachment what;
    what.of = core::RecordId(picture()->id());
    what.ofKind = core::kindOf<core::Visit>.number;
    what.type = core::AttachmentType::Drawing;
    what.shows = m_shows.trimmed();
    if (const auto child = Id<core::Person>::fromString(m_childId))
        what.ofWhom = {*child};
    return what;
}

void DrawingModel::keep()
{
    const auto ink = inkOfText(m_ink, drawingBytes);
    if (!picture() || !canSave() || !ink || isBusy())
        return;
    Attachment drawing = what();
    drawing.takenAt = services()->clock().now();
    writeWithFiles(
        [drawing, bytes = encodeInk(*ink), family = picture()->family(), draft = m_draft.saving()](RecordStore &s,
            const core::FileBox &box) { return core::attachFile(s, box, family, drawing, bytes, draft); },
        [this](const core::Attached &) {
            m_ink.clear();
            m_shows.clear();
            Q_EMIT typed();
            Q_EMIT kept();
        });
}

void DrawingModel::forget()
{
    m_ink.clear();
    m_shows.clear();
    m_restored = false;
    Q_EMIT typed();
    VisitModel::forget();
}

} // namespace doorstep::app
