// SPDX-License-Identifier: Apache-2.0
#include "app/visitfinish.h"

#include "app/visitrecordingtime.h"
#include "app/visitwords.h"
#include "app/words.h"

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;

namespace {
const QString nothingKey = u"nothing"_s;
const QString noteKey = u"note"_s;
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
                                        : tr("About %n minutes of writing.", nullptr, int(minutes));
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
        m_pin = picture()->note->value.pinned.value_or(false) ? 1 : 0;
    }
    store()
        .run([id](RecordStore &s) -> core::Result<core::Note> {
            return drafted<core::Note>(s, id).value_or(core::Note());
        })
        .then(this, [this](const core::Result<core::Note> &draft) {
            if (draft && !draft->text.isEmpty()) {
                m_note = draft->text;
                Q_EMIT typed();
            }
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
    core::Note typedSoFar;
    typedSoFar.text = note;
    m_draft.typed(core::toFields(typedSoFar));
    Q_EMIT typed();
}

void VisitFinish::setPin(int row)
{
    if (m_pin == row || row < 0)
        return;
    m_pin = row;
    Q_EMIT typed();
}

core::Note VisitFinish::wantedNote() const
{
    core::Note note = picture()->note ? picture()->note->value : core::Note();
    note.text = m_note.trimmed();
    note.visit = picture()->id();
    note.happenedOn = note.happenedOn.isValid() ? note.happenedOn : today();
    if (m_pin >= 2 && m_pin < m_pins.rows().size()) {
        // The child's words go into the story as they were said, before the worker's own.
        const QString said = m_pins.rows().at(m_pin).text;
        if (!note.text.contains(said))
            note.text = note.text.isEmpty() ? said : said + u'\n' + note.text;
    }
    note.pinned = m_pin > 0 && !note.text.isEmpty();
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
    if (picture()) {
        m_draft.begin(
            store(), {noteDraftId(picture()->id()), picture()->family(), core::ScopeKind::Family,
                         core::RecordId(noteId(picture()->id())), core::kindOf<core::Note>.number, 0, {}, {}});
    }
}

} // namespace doorstep::app
