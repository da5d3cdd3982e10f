// SPDX-License-Identifier: Apache-2.0
#include "server/import/cinimport.h"

#include "core/types/records/note.h"
#include "server/import/cinreader.h"
#include "server/import/importids.h"
#include "server/import/knownfamilies.h"
#include "server/import/records.h"

#include <QSet>

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::Footing;
using core::Result;

namespace {

/// What changes how a visit is made. The other codes name a diagnosis and are not carried.
QString needOf(const QString &code)
{
    if (code == "HEAR"_L1)
        return u"Hearing"_s;
    if (code == "VIS"_L1)
        return u"Sight"_s;
    if (code == "COMM"_L1)
        return u"Talking and being understood"_s;
    if (code == "MOB"_L1)
        return u"Getting about"_s;
    if (code == "HAND"_L1)
        return u"Using hands"_s;
    if (code == "LD"_L1)
        return u"Learning"_s;
    return {};
}

bool isOpen(const CinEpisode &episode, QDate on)
{
    if (episode.closureUnreadable)
        return false; // it was closed; when is not known
    return !episode.closed.isValid() || (on.isValid() && episode.closed > on);
}

class CensusBatch
{
public:
    CensusBatch(
        const CinReturn &census, const KnownFamilies &known, const core::Uuid &organisation, ImportReport &report)
        : m_census(census), m_known(known), m_organisation(organisation), m_report(report)
    {
        const QString year = census.year > 0 ? u' ' + QString::number(census.year) : QString();
        m_source = {Origin::Census, u"Children in Need census"_s + year, census.referenceDate};
    }

    void add(const CinChild &child);
    [[nodiscard]] const ImportBatch &batch() const { return m_batch; }

private:
    struct Place {
        core::ScopeId family;
        core::RecordId person;
    };
    void addFamilyOfOne(const CinChild &child, const core::ScopeId &family);
    void addPerson(const CinChild &child, const Place &place);
    void addEpisode(const CinChild &child, const Place &place, const CinEpisode &episode);
    void addPeriods(const CinChild &child, const Place &place, const std::vector<CinPeriod> &periods, Footing footing,
        const QString &reason, const QString &table);
    void addMeetings(const CinChild &child, const Place &place, const std::vector<CinFamilyMeeting> &meetings);

    const CinReturn &m_census;
    const KnownFamilies &m_known;
    core::Uuid m_organisation;
    ImportReport &m_report;
    ImportSource m_source;
    ImportBatch m_batch;
};

void CensusBatch::addFamilyOfOne(const CinChild &child, const core::ScopeId &family)
{
    core::Family record;
    stamp(record, m_source, u"Child", child.number);
    m_batch.add(family, core::RecordId(family), record);
}

void CensusBatch::addPerson(const CinChild &child, const Place &place)
{
    core::Person person;
    stamp(person, m_source, u"Child", child.number);
    person.councilNumber = child.number;
    person.born = child.born.isValid() ? child.born : child.expected;
    if (person.born.isValid())
        person.bornKnown = child.born.isValid() ? core::BirthKnown::Exact : core::BirthKnown::Due;
    person.isChild = isChildOn(person.born, m_census.referenceDate);
    person.diedOn = child.died;
    for (const QString &code : child.disabilities) {
        const QString need = needOf(code);
        if (need.isEmpty())
            m_report.count("disability codes not carried");
        else if (!person.accessNeeds.contains(need))
            person.accessNeeds.append(need);
    }
    m_batch.add(place.family, place.person, person);
}

void CensusBatch::addPeriods(const CinChild &child, const Place &place, const std::vector<CinPeriod> &periods,
    Footing footing, const QString &reason, const QString &table)
{
    for (const CinPeriod &period : periods) {
        if (period.from.isValid())
            addFooting(m_batch, m_source,
                {place.family, place.person, child.number, footing, period.from, period.to, reason, table,
                    child.number});
    }
}

void CensusBatch::addMeetings(const CinChild &child, const Place &place, const std::vector<CinFamilyMeeting> &meetings)
{
    for (const CinFamilyMeeting &meeting : meetings) {
        const QDate on = meeting.held.isValid() ? meeting.held : meeting.offered;
        if (!on.isValid())
            continue;
        core::Note note;
        stamp(note, m_source, u"FamilyGroupDecisionMaking", child.number);
        note.text = meeting.held.isValid() ? u"A family meeting was held."_s : u"A family meeting was offered."_s;
        note.happenedOn = on;
        note.about = {core::Id<core::Person>(place.person)};
        const QString key = child.number + u'/' + on.toString(Qt::ISODate);
        m_batch.add(place.family, importids::record(place.family, u"familymeeting", key), note);
    }
}

void CensusBatch::addEpisode(const CinChild &child, const Place &place, const CinEpisode &episode)
{
    if (episode.referred.isValid())
        addFooting(m_batch, m_source,
            {place.family, place.person, child.number, Footing::ChildInNeed, episode.referred, episode.closed,
                u"Child in need"_s, u"CINdetails"_s, child.number});
    addPeriods(child, place, episode.plans, Footing::ChildInNeed, u"Child in need plan"_s, u"CINPlanDates"_s);
    addPeriods(child, place, episode.protection, Footing::ChildProtection, u"Child protection plan"_s,
        u"ChildProtectionPlans"_s);
    addPeriods(child, place, episode.preProceedings, Footing::PreProceedings, u"Before court"_s, u"PreProceedings"_s);
    addMeetings(child, place, episode.meetings);
}

void CensusBatch::add(const CinChild &child)
{
    const auto known = m_known.person(child.number);
    const bool open = std::ranges::any_of(
        child.episodes, [&](const CinEpisode &e) { return isOpen(e, m_census.referenceDate); });
    if (!open && !known) {
        m_report.count("children with nothing open, left out");
        return;
    }
    m_report.count(open ? "children open" : "children known already, with nothing open");
    const core::ScopeId ofOne = importids::familyOfOne(m_organisation, child.number);
    const core::ScopeId family = known ? known->family : ofOne;
    const core::RecordId derived = importids::person(family, child.number);
    const Place place{family, known ? known->person : derived};
    if (family == ofOne && !m_known.hasNumber(family))
        addFamilyOfOne(child, family);
    else
        m_report.count("children joined to a known family");
    if (place.person == derived) // else a person wrote it by hand, and knows better
        addPerson(child, place);
    for (const CinEpisode &episode : child.episodes)
        addEpisode(child, place, episode);
}

} // namespace

Result<Done> importCin(ImportStore &store, const core::Uuid &organisation, const QString &fileName,
    QByteArrayView bytes, core::Timestamp now, ImportReport &report)
{
    const auto census = readCin(fileName, bytes, report);
    if (!census)
        return census.error();
    if (!census->referenceDate.isValid())
        report.remark(fileName + u": no reference date; a child is open where no closure date is given"_s);
    const auto known = KnownFamilies::read(store);
    if (!known)
        return known.error();
    CensusBatch batch(*census, *known, organisation, report);
    QSet<QString> seen;
    for (const CinChild &child : census->children) {
        report.count("children read");
        if (seen.contains(child.number.toLower())) {
            report.problem({fileName, child.line, u"LAchildID"_s, u"stands a second time; the first is read"_s, true});
            continue;
        }
        seen.insert(child.number.toLower());
        batch.add(child);
    }
    return writeBatch(store, batch.batch(), Origin::Census, now, report);
}

} // namespace doorstep::server
