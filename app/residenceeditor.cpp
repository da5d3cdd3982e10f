// SPDX-License-Identifier: Apache-2.0
#include "app/residenceeditor.h"

#include "app/birthtext.h"
#include "app/promiserecords.h"
#include "app/words.h"
#include "core/types/tagof.h"

namespace doorstep::app {

namespace {

using core::Residence;
using core::tagOf;
enum Tag : quint16 {
    Household = tagOf<Residence>("household"),
    Person = tagOf<Residence>("person"),
    From = tagOf<Residence>("from"),
    FromKnown = tagOf<Residence>("from_known"),
    Until = tagOf<Residence>("until"),
    UntilKnown = tagOf<Residence>("until_known")
};

// The last day that a date which is not known to the day can mean: "until May 2024" is not over on 1 May.
QDate lastDayOf(QDate day, core::BirthKnown known)
{
    switch (known) {
    case core::BirthKnown::Exact: return day;
    case core::BirthKnown::Month:
    case core::BirthKnown::Due: return day.addMonths(1).addDays(-1);
    case core::BirthKnown::Year: return day.addYears(1).addDays(-1);
    }
    return day;
}

struct Names {
    QString person;
    QString home;
    std::optional<core::Stored<core::Household>> household;
};

} // namespace

core::Id<Residence> residenceId(const core::RecordId &home, const core::RecordId &person)
{
    return core::Id<Residence>(core::Uuid::v5(home, "residence " + person.view().toByteArray()));
}

QString residenceWords(const Residence &residence)
{
    const QString from = birthText(residence.from, residence.fromKnown.value_or(core::BirthKnown::Exact));
    const QString until = birthText(residence.until, residence.untilKnown.value_or(core::BirthKnown::Exact));
    if (!from.isEmpty() && !until.isEmpty())
        //: 1: "2019", 2: "May 2024"
        return ResidenceEditor::tr("%1 to %2").arg(from, until);
    if (!from.isEmpty())
        return ResidenceEditor::tr("since %1").arg(from);
    return until.isEmpty() ? QString() : ResidenceEditor::tr("until %1").arg(until);
}

bool livesThere(const Residence &residence, QDate today)
{
    return !residence.until.isValid()
           || lastDayOf(residence.until, residence.untilKnown.value_or(core::BirthKnown::Exact)) >= today;
}

ResidenceEditor::ResidenceEditor(QObject *parent) : RecordEditor(core::kindOf<Residence>, parent) {}

void ResidenceEditor::setHomeId(const QString &id) { setTarget(m_homeId, id); }
void ResidenceEditor::setPersonId(const QString &id) { setTarget(m_personId, id); }

void ResidenceEditor::setTarget(QString &target, const QString &id)
{
    if (target == id)
        return;
    target = id;
    const auto home = core::RecordId::fromString(m_homeId);
    const auto person = core::RecordId::fromString(m_personId);
    if (home && person)
        setRecordId(residenceId(*home, *person).toString());
    Q_EMIT edited();
}

void ResidenceEditor::load()
{
    const auto home = core::Id<core::Household>::fromString(m_homeId);
    const auto person = core::Id<core::Person>::fromString(m_personId);
    if (!home || !person)
        return;
    store()
        .run([home = *home, person = *person](core::RecordStore &records) -> core::Result<Names> {
            const auto place = records.find(home);
            if (!place)
                return place.error();
            const auto who = records.find(person);
            if (!who)
                return who.error();
            const QString called = place->value.label.isEmpty() ? place->value.address.value(0) : place->value.label;
            return Names{Words::personName(who->value), called, *place};
        })
        .then(this, [this](const core::Result<Names> &names) {
            if (!names)
                return;
            m_name = names->person;
            m_homeName = names->home;
            m_home = names->household;
            Q_EMIT edited();
        });
    RecordEditor::load();
}

void ResidenceEditor::forget()
{
    m_name.clear();
    m_homeName.clear();
    m_home.reset();
    m_from = m_until = {};
    RecordEditor::forget();
}

void ResidenceEditor::setFrom(const QString &text) { type(m_from, text, From, FromKnown); }
void ResidenceEditor::setUntil(const QString &text) { type(m_until, text, Until, UntilKnown); }

void ResidenceEditor::type(Day &shown, const QString &text, quint16 tag, quint16 knownTag)
{
    if (shown.typed == text)
        return;
    shown.typed = text;
    const auto read = readBirth(text);
    const bool cleared = text.trimmed().isEmpty();
    shown.problem = read || cleared ? QString() : Words::tr("Write it as “4 June 2017”, “June 2017” or “2017”.");
    if (read || cleared) {
        setValue(tag, read ? core::Value{core::toDays(read->day)} : core::Value{});
        setValue(knownTag, read ? core::Value{qint64(read->known)} : core::Value{});
        setValue(Household, core::RecordId::fromString(m_homeId)->bytes());
        setValue(Person, core::RecordId::fromString(m_personId)->bytes());
    }
    Q_EMIT edited();
}

QDate ResidenceEditor::day(quint16 tag) const
{
    const core::Value day = value(tag);
    const auto *days = std::get_if<qint64>(&day);
    return days ? core::fromDays(*days) : QDate();
}

void ResidenceEditor::showDay(Day &shown, quint16 tag, quint16 knownTag)
{
    if (!shown.problem.isEmpty())
        return; // half a date stays on the screen as it was typed
    const QDate stands = day(tag);
    const core::Value known = value(knownTag);
    const auto *exact = std::get_if<qint64>(&known);
    const auto typed = readBirth(shown.typed);
    if (!typed || typed->day != stands)
        shown.typed = birthText(
            stands, exact && *exact >= 0 && *exact < 3 ? core::BirthKnown(*exact) : core::BirthKnown::Exact);
}

void ResidenceEditor::recordShown()
{
    showDay(m_from, From, FromKnown);
    showDay(m_until, Until, UntilKnown);
}

Residence ResidenceEditor::untilTyped() const
{
    const core::Value known = value(UntilKnown);
    const auto *exact = std::get_if<qint64>(&known);
    Residence said;
    said.until = day(Until);
    said.untilKnown = exact && *exact >= 0 && *exact < 3 ? std::optional(core::BirthKnown(*exact)) : std::nullopt;
    return said;
}

QString ResidenceEditor::untilProblem() const
{
    const Residence said = untilTyped();
    const bool turned = day(From).isValid() && said.until.isValid() && !livesThere(said, day(From));
    return m_until.problem.isEmpty() && turned ? tr("The last day is before the first.") : m_until.problem;
}

bool ResidenceEditor::isSavable() const
{
    return isTyped() && m_home && m_from.problem.isEmpty() && untilProblem().isEmpty();
}

QList<core::Edit> ResidenceEditor::alongside() const
{
    const auto person = core::Id<core::Person>::fromString(m_personId);
    if (!m_home || !person)
        return {};
    core::Household wanted = m_home->value;
    const bool lives = livesThere(untilTyped(), today());
    if (lives == wanted.members.contains(*person))
        return {};
    if (lives)
        wanted.members.append(*person);
    else
        wanted.members.removeAll(*person);
    return {patched(*m_home, wanted)};
}

} // namespace doorstep::app
