// SPDX-License-Identifier: Apache-2.0
#include "app/placeeditor.h"

#include "app/engine/enrolment.h"
#include "app/languagelist.h"
#include "app/placerecords.h"
#include "core/types/tagof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

namespace {
using core::Place;
using core::tagOf;
enum Tag : quint16 {
    Name = tagOf<Place>("name"),
    What = tagOf<Place>("what"),
    Where = tagOf<Place>("where"),
    When = tagOf<Place>("when"),
    Cost = tagOf<Place>("cost"),
    StepFree = tagOf<Place>("step_free"),
    Languages = tagOf<Place>("languages"),
    RunBy = tagOf<Place>("run_by"),
    Funder = tagOf<Place>("funder"),
    CheckedOn = tagOf<Place>("checked_on")
};
enum Steps { Free, Stairs, NotKnown };

constexpr qsizetype languagesOffered = 4;

// What is spoken at most of the places, English first among equals: one tap for what is common.
core::Result<QStringList> commonLanguages(core::RecordStore &store, const core::ScopeId &organisation)
{
    const auto places = readPlaces(store, organisation);
    if (!places)
        return places.error();
    QHash<QString, int> times{{u"en"_s, 1}};
    for (const auto &place : *places) {
        for (const QString &tag : place.value.languages)
            ++times[tag];
    }
    QStringList tags = times.keys();
    std::ranges::sort(tags, [&](const QString &a, const QString &b) {
        return std::tuple(-times[a], a != "en"_L1, a) < std::tuple(-times[b], b != "en"_L1, b);
    });
    return tags.first(std::min(languagesOffered, tags.size()));
}
} // namespace

const std::array<RowModel<PlaceEditor::Language>::Role, 3> PlaceEditor::s_roles{{
    {"tag", [](const Language &row) { return QVariant(row.key); }},
    {"text", [](const Language &row) { return QVariant(row.text); }},
    {"spoken", [](const Language &row) { return QVariant(row.spoken); }},
}};

PlaceEditor::PlaceEditor(QObject *parent) : RecordEditor(core::kindOf<Place>, parent), m_languages(s_roles) {}

QString PlaceEditor::name() const { return text(Name); }
void PlaceEditor::setName(const QString &name) { setText(Name, name); }
QString PlaceEditor::what() const { return text(What); }
void PlaceEditor::setWhat(const QString &what) { setText(What, what); }
QString PlaceEditor::where() const { return text(Where); }
void PlaceEditor::setWhere(const QString &where) { setText(Where, where); }
QString PlaceEditor::when() const { return text(When); }
void PlaceEditor::setWhen(const QString &when) { setText(When, when); }
QString PlaceEditor::cost() const { return text(Cost); }
void PlaceEditor::setCost(const QString &cost) { setText(Cost, cost); }
QString PlaceEditor::runBy() const { return text(RunBy); }
void PlaceEditor::setRunBy(const QString &runBy) { setText(RunBy, runBy); }
QString PlaceEditor::funder() const { return text(Funder); }
void PlaceEditor::setFunder(const QString &funder) { setText(Funder, funder); }

int PlaceEditor::steps() const
{
    if (std::holds_alternative<std::monostate>(value(StepFree)))
        return NotKnown;
    return flag(StepFree) ? Free : Stairs;
}

void PlaceEditor::setSteps(int row)
{
    if (row == NotKnown)
        setValue(StepFree, {});
    else
        setFlag(StepFree, row == Free);
}

QStringList PlaceEditor::stepChoices() { return {tr("Step-free"), tr("Has steps"), tr("Not known")}; }

bool PlaceEditor::isSavable() const { return isTyped() && !name().trimmed().isEmpty(); }

QStringList PlaceEditor::spoken() const
{
    const core::Value now = value(Languages);
    const auto *list = std::get_if<QStringList>(&now);
    return list ? *list : QStringList();
}

void PlaceEditor::setSpoken(const QString &tag, bool speak)
{
    QStringList now = spoken();
    now.removeAll(tag);
    if (speak)
        now.append(tag);
    setValue(Languages, now.isEmpty() ? core::Value{} : core::Value{now});
    showLanguages();
}

void PlaceEditor::beforeSave()
{
    if (isNew())
        setValue(CheckedOn, core::Value{core::toDays(today())});
}

void PlaceEditor::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    if (familyId().isEmpty())
        return setFamilyId(identity->organisation.toString()); // which loads
    store()
        .run([organisation = identity->organisation](
                 core::RecordStore &records) { return commonLanguages(records, organisation); })
        .then(this, [this](const core::Result<QStringList> &common) {
            m_common = common ? *common : QStringList{u"en"_s};
            showLanguages();
        });
    RecordEditor::load();
}

void PlaceEditor::forget()
{
    m_common.clear();
    RecordEditor::forget();
}

void PlaceEditor::showLanguages()
{
    QList<Language> rows;
    const QStringList now = spoken();
    for (const QString &tag : m_common)
        rows.append({tag, LanguageList::nameOf(tag), now.contains(tag)});
    for (const QString &tag : now) {
        if (!m_common.contains(tag))
            rows.append({tag, LanguageList::nameOf(tag), true});
    }
    m_languages.update(rows);
}

} // namespace doorstep::app
