// SPDX-License-Identifier: Apache-2.0
#include "app/drafttext.h"

#include "core/types/kinds.h"

namespace doorstep::app {

namespace {

QString wordsOf(const core::RecordStore &store, const core::Uuid &id)
{
    for (const core::Draft &draft : store.drafts()) {
        const QByteArray *bytes = draft.id == id ? draft.fields.find(DraftText::textTag) : nullptr;
        const auto value = bytes ? core::decodeValue(core::FieldType::Text, *bytes) : std::nullopt;
        if (value && std::holds_alternative<QString>(*value))
            return std::get<QString>(*value);
    }
    return {};
}

} // namespace

void DraftText::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    Q_EMIT targetChanged();
    begin();
}

void DraftText::setTarget(QString &part, const QString &value)
{
    if (part == value)
        return;
    part = value;
    Q_EMIT targetChanged();
    begin();
}

void DraftText::componentComplete()
{
    m_complete = true;
    begin();
}

void DraftText::begin()
{
    const auto scope = core::ScopeId::fromString(m_scopeId);
    if (!m_complete || !m_services || !m_services->hasEngine() || !scope)
        return;
    disconnect(m_ending);
    const core::Uuid id = core::Uuid::v5(*scope, "text " + m_about.toUtf8() + ' ' + m_name.toUtf8());
    const core::RecordId record = core::RecordId::fromString(m_about).value_or(core::RecordId(*scope));
    const core::KindInfo *kind = core::findKind(m_kind.toStdString());
    m_keeper.begin(m_services->store(),
        {id, *scope, core::findScopeKind(m_scopeKind.toStdString()).value_or(core::ScopeKind::Family), record,
            kind ? kind->number : quint16(0), 0, {}, {}});
    show({}); // what stood here was typed about something else
    const int serial = ++m_begun;
    m_services->store()
        .run([id](core::RecordStore &store) { return core::Result<QString>(wordsOf(store, id)); })
        .then(this, [this, serial](const core::Result<QString> &words) {
            // What is being typed now counts more than what was found.
            if (serial == m_begun && words && m_text.isEmpty())
                show(*words);
        });
}

void DraftText::show(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
}

void DraftText::setText(const QString &text)
{
    if (m_text == text)
        return;
    ++m_begun;
    show(text);
    core::FieldMap fields;
    if (!text.isEmpty())
        fields.set(textTag, core::encodeValue(text));
    m_keeper.typed(std::move(fields));
}

void DraftText::endWith(ViewModel *model)
{
    if (!model || !model->isBusy())
        return;
    disconnect(m_ending);
    // Writes end in the order in which they began, and the last one is that of these words.
    m_ending = connect(
        model, &ViewModel::saveEnded, this, [this, given = m_text, left = model->writesUnderWay()](bool saved) mutable {
            if (--left > 0)
                return;
            disconnect(m_ending);
            if (saved && m_text == given)
                drop();
        });
}

void DraftText::drop()
{
    ++m_begun;
    m_keeper.drop();
    show({});
}

} // namespace doorstep::app
