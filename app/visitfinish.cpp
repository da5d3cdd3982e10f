// SPDX-License-Identifier: Apache-2.0
#include "app/visitfinish.h"

#include "app/visitrecordingtime.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;

namespace {
const QString nothingKey = u"nothing"_s;
const QString noteKey = u"note"_s;
constexpr quint16 pinTag = 502; // of the draft: no tag of a note, so that it is never sent

QString draftedPin(const RecordStore &store, const core::Uuid &id)
{
    for (const core::Draft &draft : store.drafts()) {
        const QByteArray *bytes = draft.id == id ? draft.fields.find(pinTag) : nullptr;
        const auto value = bytes ? core::decodeValue(core::FieldType::Text, *bytes) : std::nullopt;
        if (value && std::holds_alternative<QString>(*value))
            return std::get<QString>(*value);
    }
    return {};
}
} // namespace

const std::array<RowModel<VisitFinish::Pin>::Role, 1> VisitFinish::s_roles{{
    {"text", [](const Pin &row) { return QVariant(row.text); }},
}};

VisitFinish::VisitFinish(QObject *parent) : VisitModel(parent), m_pins(s_roles) {}

bool VisitFinish::isDone() const { return picture() && picture()->visit.value.finishedAt.has_value(); }

QString VisitFinish::minutes() const
{
    if (!m_seconds)
        return {};
    const qint64 minutes = (*m_seconds + 30) / 60;
    const QString time = minutes < 1    ? tr("Less than a minute of writing.")
                         : minutes == 1 ? tr("About a minute of writing.")
                                        : tr("About %Ln minutes of writing.", nullptr, int(minutes));
    return tr("%1 Only you see this.").arg(time);
}

void VisitFinish::show()
{
    QList<Pin> rows{{nothingKey, tr("Nothing today")}, {noteKey, tr("This note")}};
    for (const core::Stored<core::ChildWords> &said : picture()->words) {
        const auto child = said.value.child ? person(said.value.child->toString()) : std::nullopt;
        const QString name = child ? fenced(Words::personName(child->value)) : QString();
        rows.append({said.record.id.toString(), tr("%1 said: “%2”").arg(name, fenced(said.value.words))});
    }
    m_pins.update(rows);
    Q_EMIT typed(); // the row of what was chosen may be another one now
    readMinutes();
}

void VisitFinish::firstShown()
{
    const core::Uuid id = noteDraftId(picture()->id());
    m_draft.begin(
        store(), {id, picture()->family(), core::ScopeKind::Family, core::RecordId(noteId(picture()->id())),
                     core::kindOf<core::Note>.number, picture()->note ? picture()->note->record.base : 0, {}, {}});
    if (picture()->note) {
        m_note = picture()->note->value.text;
        m_pin = picture()->note->value.pinned.value_or(false) ? noteKey : QString();
    }
    struct Typed {
        core::Note note;
        QString pin;
    };
    store()
        .run([id](RecordStore &s) -> core::Result<Typed> {
            return Typed{drafted<core::Note>(s, id).value_or(core::Note()), draftedPin(s, id)};
        })
        .then(this, [this](const core::Result<Typed> &draft) {
            if (draft && !draft->note.text.isEmpty())
                m_note = draft->note.text;
            if (draft && !draft->pin.isEmpty())
                m_pin = draft->pin;
            Q_EMIT typed();
        });
    Q_EMIT typed();
}

void VisitFinish::readMinutes()
{
    const auto me = user();
    if (!me)
        return;
    store()
        .run([me = *me, id = picture()->id()](RecordStore &s) { return recordingSeconds(s, me, id); })
        .then(this, [this](const core::Result<qint64> &seconds) {
            if (seconds && m_seconds != *seconds) {
                m_seconds = *seconds;
                Q_EMIT minutesChanged();
            }
        });
}

void VisitFinish::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    keepTyped();
}

int VisitFinish::pin() const
{
    const auto found = std::ranges::find(m_pins.rows(), m_pin, &Pin::key);
    return found == m_pins.rows().cend() ? 0 : int(found - m_pins.rows().cbegin());
}

void VisitFinish::keepTyped()
{
    core::Note typedSoFar;
    typedSoFar.text = m_note;
    core::FieldMap fields = core::toFields(typedSoFar);
    if (!m_pin.isEmpty())
        fields.set(pinTag, core::encodeValue(m_pin));
    m_draft.typed(fields);
    Q_EMIT typed();
}

void VisitFinish::setPin(int row)
{
    if (row < 0 || row >= m_pins.rows().size() || row == pin())
        return;
    m_pin = row == 0 ? QString() : m_pins.rows().at(row).key;
    keepTyped();
}

core::Note VisitFinish::wantedNote() const
{
    core::Note note = picture()->note ? picture()->note->value : core::Note();
    note.text = m_note.trimmed();
    note.visit = picture()->id();
    note.happenedOn = note.happenedOn.isValid() ? note.happenedOn : today();
    const int row = pin();
    if (row >= 2) {
        // The child's words go into the story as they were said, before the worker's own.
        const QString said = m_pins.rows().at(row).text;
        if (!note.text.contains(said))
            note.text = note.text.isEmpty() ? said : said + u'\n' + note.text;
    }
    note.pinned = row > 0 && !note.text.isEmpty();
    return note;
}

QList<core::Edit> VisitFinish::noteEdits() const
{
    const core::Note note = wantedNote();
    if (picture()->note)
        return {patched(*picture()->note, note)};
    if (note.text.isEmpty())
        return {};
    return {
        core::newRecord(picture()->family(), core::ScopeKind::Family, core::RecordId(noteId(picture()->id())), note)};
}

void VisitFinish::finish()
{
    if (!picture() || isBusy())
        return;
    core::Visit wanted = picture()->visit.value;
    const core::Timestamp now = services()->clock().now();
    wanted.finishedAt = now;
    if (!wanted.leftAt)
        wanted.leftAt = now;
    QList<core::Edit> edits = noteEdits();
    edits.append(patched(picture()->visit, wanted));
    const auto draft = m_draft.saving();
    save(edits, draft);
}

void VisitFinish::undo()
{
    changeVisit([](core::Visit &visit) { visit.finishedAt.reset(); });
}

void VisitFinish::forget()
{
    m_note.clear();
    m_pins.update({});
    Q_EMIT typed();
    VisitModel::forget();
}

} // namespace doorstep::app
