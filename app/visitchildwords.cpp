// SPDX-License-Identifier: Apache-2.0
#include "app/visitchildwords.h"

#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using core::Id;
using core::RecordStore;

namespace {

constexpr quint16 readOutTag = 503; // of the draft: no tag of a child's words, so that it is never sent

struct Typed {
    core::ChildWords words;
    bool readOut = false;
};

bool mayBeReadOut(const RecordStore &store, const core::Uuid &id)
{
    const QList<core::Draft> drafts = store.drafts();
    return std::ranges::any_of(
        drafts, [&](const core::Draft &draft) { return draft.id == id && draft.fields.find(readOutTag); });
}

} // namespace

const std::array<RowModel<VisitChildWords::Earlier>::Role, 3> VisitChildWords::s_roles{{
    {"key", [](const Earlier &row) { return QVariant(row.key); }},
    {"words", [](const Earlier &row) { return QVariant(row.words); }},
    {"when", [](const Earlier &row) { return QVariant(row.when); }},
}};

VisitChildWords::VisitChildWords(QObject *parent) : VisitModel(parent), m_earlier(s_roles) {}

void VisitChildWords::setChildId(const QString &id)
{
    if (m_childId == id)
        return;
    m_childId = id;
    Q_EMIT childIdChanged();
    propertyChanged();
}

QString VisitChildWords::childName() const
{
    const auto child = person(m_childId);
    return child ? Words::personName(child->value) : QString();
}

QString VisitChildWords::whoWasThere() const
{
    QStringList names;
    if (picture()) {
        for (const core::Stored<core::Person> &each : picture()->people) {
            if (picture()->isPresent(each.record.id) && each.record.id.toString() != m_childId)
                names.append(Words::personName(each.value));
        }
    }
    return names.isEmpty() ? tr("Nobody else was there.") : tr("Also there: %1.").arg(namesInARow(names));
}

void VisitChildWords::firstShown()
{
    const auto child = Id<core::Person>::fromString(m_childId);
    if (!child)
        return;
    readEarlier(*child);
    const core::Uuid id = wordsDraftId(picture()->id(), core::RecordId(*child));
    m_draft.begin(store(), {id, picture()->family(), core::ScopeKind::Family, core::RecordId::create(),
                               core::kindOf<core::ChildWords>.number, 0, {}, {}});
    store()
        .run([id](RecordStore &s) -> core::Result<Typed> {
            return Typed{drafted<core::ChildWords>(s, id).value_or(core::ChildWords()), mayBeReadOut(s, id)};
        })
        .then(this, [this](const core::Result<Typed> &draft) {
            if (!draft || draft->words.words.isEmpty() || !m_words.words.isEmpty())
                return;
            m_words = draft->words;
            m_readOut = draft->readOut;
            Q_EMIT typed();
        });
}

void VisitChildWords::readEarlier(const Id<core::Person> &child)
{
    const quint16 tag = core::kindOf<core::ChildWords>.field("child")->tag;
    const auto said = core::query<core::ChildWords>().equal(tag, child.bytes()).atMost(5);
    store()
        .run([said](RecordStore &s) { return s.list<core::ChildWords>(said); })
        .then(this, [this](const core::Result<QList<core::Stored<core::ChildWords>>> &found) {
            if (!found)
                return;
            QList<Earlier> rows;
            for (const core::Stored<core::ChildWords> &each : *found)
                rows.append({each.record.id.toString(), each.value.words, Words::nearDay(each.value.saidOn, today())});
            m_earlier.update(rows);
        });
}

void VisitChildWords::show() {}

void VisitChildWords::changed()
{
    core::FieldMap fields = core::toFields(m_words);
    if (m_readOut)
        fields.set(readOutTag, core::encodeValue(true));
    m_draft.typed(fields);
    Q_EMIT typed();
}

void VisitChildWords::setWords(const QString &words)
{
    if (m_words.words == words)
        return;
    m_words.words = words;
    changed();
}

void VisitChildWords::setAsked(bool asked)
{
    if (wasAsked() == asked)
        return;
    m_words.asked = asked;
    changed();
}

void VisitChildWords::setReadOut(bool readOut)
{
    if (m_readOut == readOut)
        return;
    m_readOut = readOut;
    changed();
}

core::ChildWords VisitChildWords::toKeep() const
{
    core::ChildWords words = m_words;
    words.words = words.words.trimmed();
    words.child = Id<core::Person>::fromString(m_childId);
    words.visit = picture()->id();
    words.asked = wasAsked();
    words.saidOn = today();
    for (const Id<core::Person> &there : picture()->visit.value.present) {
        if (there.toString() != m_childId)
            words.whoWasThere.append(there);
    }
    return words;
}

void VisitChildWords::keep()
{
    if (!picture() || !canSave() || isBusy())
        return;
    const auto id = core::RecordId::create();
    const auto draft = m_draft.saving();
    const core::Edit edit = core::newRecord(picture()->family(), core::ScopeKind::Family, id, toKeep());
    write(
        [edit, draft, id, readOut = m_readOut, shown = *picture()](RecordStore &s) -> core::Result<core::Written> {
            auto written = s.write(std::span(&edit, 1), draft);
            if (written && readOut) {
                if (const auto marked = app::setReadOut(s, shown, id, true); !marked)
                    return marked.error();
            }
            return written;
        },
        [this](const core::Written &) {
            m_words = {};
            m_readOut = false;
            Q_EMIT typed();
            Q_EMIT kept();
        });
}

void VisitChildWords::forget()
{
    m_words = {};
    m_earlier.update({});
    Q_EMIT typed();
    VisitModel::forget();
}

} // namespace doorstep::app
