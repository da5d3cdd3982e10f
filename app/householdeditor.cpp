// SPDX-License-Identifier: Apache-2.0
#include "app/householdeditor.h"

#include "app/familyrecords.h"
#include "app/words.h"
#include "core/types/tagof.h"

#include <QUrl>

#include <algorithm>

namespace doorstep::app {

namespace {
using core::Household;
using core::tagOf;
enum Tag : quint16 {
    Label = tagOf<Household>("label"),
    Address = tagOf<Household>("address"),
    AccessNote = tagOf<Household>("access_note"),
    Pets = tagOf<Household>("pets"),
    Parking = tagOf<Household>("parking"),
    Members = tagOf<Household>("members")
};
// Who was written down twice may stand in a home by either record.
QList<QByteArray> recordsOf(const core::Stored<core::Person> &person)
{
    QList<QByteArray> ids;
    for (const core::RecordId &id : QList{person.record.id} + person.record.also)
        ids.append(id.bytes());
    return ids;
}
} // namespace

const std::array<RowModel<HouseholdEditor::Person>::Role, 4> HouseholdEditor::s_roles{{
    {"personId", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"here", [](const Person &person) { return QVariant(person.here); }},
    {"picture", [](const Person &) { return QVariant(QUrl()); }},
}};

HouseholdEditor::HouseholdEditor(QObject *parent)
    : RecordEditor(core::kindOf<core::Household>, parent), m_people(s_roles)
{}

QString HouseholdEditor::label() const { return text(Label); }
void HouseholdEditor::setLabel(const QString &label) { setText(Label, label); }
QString HouseholdEditor::address() const { return lines(Address); }
void HouseholdEditor::setAddress(const QString &address) { setLines(Address, address); }
QString HouseholdEditor::accessNote() const { return text(AccessNote); }
void HouseholdEditor::setAccessNote(const QString &note) { setText(AccessNote, note); }
QString HouseholdEditor::pets() const { return text(Pets); }
void HouseholdEditor::setPets(const QString &pets) { setText(Pets, pets); }
QString HouseholdEditor::parking() const { return text(Parking); }
void HouseholdEditor::setParking(const QString &parking) { setText(Parking, parking); }

bool HouseholdEditor::isSavable() const
{
    return isTyped() && (!label().trimmed().isEmpty() || !address().trimmed().isEmpty());
}

QList<QByteArray> HouseholdEditor::members() const
{
    const core::Value now = value(Members);
    const auto *list = std::get_if<QList<QByteArray>>(&now);
    return list ? *list : QList<QByteArray>();
}

void HouseholdEditor::setHere(const QString &personId, bool here)
{
    const auto person = core::RecordId::fromString(personId);
    if (!person)
        return;
    QList<QByteArray> now = members();
    for (const Person &one : std::as_const(m_all)) {
        if (one.key == personId)
            now.removeIf([&](const QByteArray &id) { return one.records.contains(id); });
    }
    if (here)
        now.append(person->bytes());
    setValue(Members, now.isEmpty() ? core::Value{} : core::Value{now});
    showPeople();
}

void HouseholdEditor::load()
{
    const auto family = core::ScopeId::fromString(familyId());
    if (!family)
        return;
    store()
        .run([family = *family](core::RecordStore &records) { return readPeople(records, family); })
        .then(this, [this](const core::Result<QList<core::Stored<core::Person>>> &people) {
            m_all.clear();
            for (const auto &person : people ? *people : QList<core::Stored<core::Person>>())
                m_all.append({person.record.id.toString(), Words::personName(person.value), false, recordsOf(person)});
            showPeople();
        });
    RecordEditor::load();
}

void HouseholdEditor::forget()
{
    m_all.clear();
    RecordEditor::forget();
}

void HouseholdEditor::showPeople()
{
    const QList<QByteArray> now = members();
    for (Person &person : m_all)
        person.here = std::ranges::any_of(person.records, [&](const QByteArray &id) { return now.contains(id); });
    m_people.update(m_all);
}

} // namespace doorstep::app
