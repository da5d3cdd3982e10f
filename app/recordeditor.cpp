// SPDX-License-Identifier: Apache-2.0
#include "app/recordeditor.h"

#include "app/words.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

RecordEditor::RecordEditor(const core::KindInfo &kind, QObject *parent) : ViewModel(parent), m_kind(kind)
{
    watch({kind.number});
}

void RecordEditor::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    watchScope(core::ScopeId::fromString(id));
    Q_EMIT edited();
    propertyChanged();
}

void RecordEditor::setRecordId(const QString &id)
{
    if (m_recordId == id)
        return;
    m_recordId = id;
    m_named = !id.isEmpty();
    Q_EMIT edited();
    propertyChanged();
}

core::ScopeId RecordEditor::scope() const { return core::ScopeId::fromString(m_familyId).value(); }

core::RecordId RecordEditor::record() const { return core::RecordId::fromString(m_recordId).value(); }

// The draft of a record that has an id is found by it; that of a new one without, by its family and kind, until it is
// saved.
core::Uuid RecordEditor::draftId() const
{
    if (m_recordId.isEmpty() || (m_new && !m_named))
        return core::Uuid::v5(scope(), QByteArray("new ") + m_kind.name);
    return core::Uuid::v5(record(), "draft");
}

void RecordEditor::load()
{
    if (!core::ScopeId::fromString(m_familyId))
        return;
    const auto id = core::RecordId::fromString(m_recordId);
    read(
        [kind = m_kind.number, id, draft = draftId()](core::RecordStore &store) -> core::Result<Opened> {
            Opened opened;
            for (const core::Draft &kept : store.drafts()) {
                if (kept.id == draft)
                    opened.draft = kept;
            }
            if (!id)
                return opened;
            auto found = store.find(kind, *id);
            if (found)
                opened.record = *std::move(found);
            else if (found.error().code != core::ErrorCode::NotFound)
                return found.error();
            return opened;
        },
        [this](const Opened &opened) { show(opened); });
}

void RecordEditor::show(const Opened &opened)
{
    // What was typed stays typed, also when the record changes below it; fields that nobody touched follow the record.
    const core::FieldMap typed = core::difference(m_shown, m_now);
    m_shown = opened.record ? opened.record->fields : core::FieldMap();
    m_now = m_shown;
    if (m_opened) {
        m_now.overlay(typed);
        followSeen(typed);
        if (m_justSaved && opened.record)
            goOnFrom(*opened.record, typed);
    } else {
        m_opened = true;
        m_new = !opened.record;
        m_base = opened.record ? opened.record->base : 0;
        if (opened.record && !opened.draft)
            m_seen = m_shown;
        if (opened.draft) {
            m_now.overlay(opened.draft->fields);
            m_base = opened.draft->base;
            m_recordId = opened.draft->record.toString();
            m_restored = Words::moment(opened.draft->at, today());
        } else if (m_recordId.isEmpty()) {
            m_recordId = core::RecordId::create().toString();
        }
        keepDraft();
    }
    recordShown();
    setState(State::Ready);
    Q_EMIT edited();
}

// Fields that nobody touched follow the record; the others are a change of what was there when they were begun.
void RecordEditor::followSeen(const core::FieldMap &typed)
{
    if (!m_seen)
        return;
    core::FieldMap seen = m_shown;
    for (const auto &[tag, value] : typed) {
        const QByteArray *was = m_seen->find(tag);
        if (was)
            seen.set(tag, *was);
        else
            seen.remove(tag);
    }
    m_seen = seen;
}

// What is typed from here on is a new edit, on what was just saved.
void RecordEditor::goOnFrom(const core::StoredRecord &record, const core::FieldMap &typed)
{
    m_justSaved = false;
    m_new = false;
    m_base = record.base;
    m_draft.drop();
    keepDraft();
    m_draft.typed(typed);
}

void RecordEditor::forget()
{
    m_shown = m_now = {};
    m_seen.reset();
    m_opened = false;
    m_restored.clear();
    recordShown();
    Q_EMIT edited();
}

void RecordEditor::forgetTyped() { m_draft.drop(); }

void RecordEditor::keepDraft()
{
    m_draft.begin(store(), core::Draft{draftId(), scope(), m_kind.scope, record(), m_kind.number, m_base, {}, {}});
}

// A list typed as lines may end in an empty one.
void RecordEditor::dropBlankLines()
{
    for (const core::FieldInfo &field : m_kind.fields) {
        const core::Value now = value(field.tag);
        if (const auto *list = std::get_if<QStringList>(&now)) {
            QStringList kept = *list;
            kept.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
            setValue(field.tag, kept.isEmpty() ? core::Value{} : core::Value{kept});
        }
    }
}

void RecordEditor::save()
{
    if (isBusy())
        return;
    dropBlankLines();
    if (!isSavable())
        return;
    beforeSave();
    QList<core::Edit> edits{core::Edit{scope(), m_kind.scope, record(), m_kind.number, core::Op::Put,
        core::difference(m_shown, m_now), m_base, m_seen}};
    edits.append(alongside());
    clearNotice();
    write([edits, draft = m_draft.saving()](core::RecordStore &store) { return store.write(edits, draft); },
        [this, written = m_now](const core::Written &) {
            m_shown = written;
            m_seen = written;
            m_justSaved = true;
            m_restored.clear();
            reload();
            Q_EMIT edited();
            Q_EMIT saved(m_recordId);
        });
}

void RecordEditor::revert()
{
    m_draft.drop();
    m_now = m_shown;
    followSeen({});
    m_restored.clear();
    recordShown();
    Q_EMIT edited();
}

core::Value RecordEditor::value(quint16 tag) const
{
    const QByteArray *bytes = m_now.find(tag);
    const auto value = bytes ? core::decodeValue(m_kind.field(tag)->type, *bytes) : std::nullopt;
    return value.value_or(core::Value{});
}

void RecordEditor::setValue(quint16 tag, const core::Value &value)
{
    if (!m_opened || this->value(tag) == value)
        return;
    if (std::holds_alternative<std::monostate>(value))
        m_now.remove(tag);
    else
        m_now.set(tag, core::encodeValue(value));
    m_draft.typed(core::difference(m_shown, m_now));
    Q_EMIT edited();
}

QString RecordEditor::text(quint16 tag) const
{
    const core::Value now = value(tag);
    const auto *text = std::get_if<QString>(&now);
    return text ? *text : QString();
}

void RecordEditor::setText(quint16 tag, const QString &text)
{
    setValue(tag, text.isEmpty() ? core::Value{} : core::Value{text});
}

QString RecordEditor::lines(quint16 tag) const
{
    const core::Value now = value(tag);
    const auto *list = std::get_if<QStringList>(&now);
    return list ? list->join(u'\n') : QString();
}

void RecordEditor::setLines(quint16 tag, const QString &text)
{
    setValue(tag, text.isEmpty() ? core::Value{} : core::Value{text.split(u'\n')});
}

bool RecordEditor::flag(quint16 tag) const
{
    const core::Value now = value(tag);
    const auto *on = std::get_if<bool>(&now);
    return on && *on;
}

void RecordEditor::setFlag(quint16 tag, bool on) { setValue(tag, core::Value{on}); }

} // namespace doorstep::app
