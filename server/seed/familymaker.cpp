// SPDX-License-Identifier: Apache-2.0
#include "server/seed/familymaker.h"

#include "core/types/records/status.h"
#include "core/types/records/workerlink.h"
#include "server/seed/words.h"

#include <array>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;

namespace {

/// Sizes of circles, one for each twentieth of families: median 9, 24 at the top.
constexpr std::array circleSizes{4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 12, 13, 14, 16, 19, 24};
constexpr std::array childCounts{450, 320, 150, 80}; // 1, 2, 3, 4: 1.86 a family

struct Part {
    const char16_t *kind;
    const char16_t *called;
    int ring;
    Sex sex;
};
constexpr std::array relativeParts{Part{u"grandmother", u"Nana", 0, Sex::Female},
    Part{u"grandfather", u"Grandad", 1, Sex::Male}, Part{u"aunt", u"Auntie", 1, Sex::Female},
    Part{u"uncle", u"Uncle", 1, Sex::Male}, Part{u"mum's friend", u"Mum's friend", 1, Sex::Female},
    Part{u"neighbour", u"Lives next door", 2, Sex::Female}, Part{u"teacher", u"Teacher", 3, Sex::Female},
    Part{u"coach", u"Football coach", 2, Sex::Male}, Part{u"health visitor", u"Health visitor", 3, Sex::Female},
    Part{u"godmother", u"Godmother", 1, Sex::Female}, Part{u"cousin", u"Big cousin", 1, Sex::Male},
    Part{u"childminder", u"Childminder", 3, Sex::Female}, Part{u"friend", u"Best friend's mum", 2, Sex::Female},
    Part{u"neighbour", u"Upstairs", 2, Sex::Male}};

/// Referrals fall in August and peak after half-terms.
constexpr std::array monthWeights{80, 70, 105, 85, 90, 105, 85, 45, 80, 90, 110, 75};

QDate drawStart(Random &random, QDate today)
{
    QDate day = random.dayBetween(today.addDays(-540), today.addDays(-20));
    for (int tries = 0; tries < 8 && !random.chance(monthWeights[size_t(day.month() - 1)] * 9); ++tries)
        day = random.dayBetween(today.addDays(-540), today.addDays(-20));
    return day;
}

/// The first families have each language once, so that even a small council has all of them; the others as they are
/// spoken.
int languageFor(Random &random, int index)
{
    const int drawn = drawLanguage(random);
    const int place = index % FamilyMaker::indicesApart;
    return place < int(languages().size()) ? place : drawn;
}

} // namespace

FamilyMaker::FamilyMaker(quint64 seed, int index, QDate today, const Staff &staff, const Town &town, const Member *lead)
    : m_random(seed, "family", quint64(index))
    , m_today(today)
    , m_staff(staff)
    , m_town(town)
    , m_lead(lead ? *lead : staff.leadFor(index))
    , m_second(staff.leadFor(index * 7 + 3))
    , m_language(languageFor(m_random, index))
    , m_street(town.drawStreet(m_random))
    , m_since(drawStart(m_random, today))
    , m_builder(m_random, m_lead.id, m_random.momentOn(m_since, 9, 16))
{}

void FamilyMaker::make()
{
    drawYear();
    drawNext();
}

void FamilyMaker::makeClosed()
{
    m_closed = true;
    drawYear();
    m_builder.root.closedOn = m_today;
}

void FamilyMaker::drawYear()
{
    drawHelp();
    drawPeople();
    drawHomes();
    drawTies();
    drawWorkers();
    drawStatus();
    drawCircle();
    drawVisits();
}

void FamilyMaker::drawHelp()
{
    // Plans of protection and life away from home fall on the poorest streets ten times as often as on the least poor.
    static constexpr std::array<int, 10> gradient{20, 16, 13, 10, 8, 6, 5, 4, 3, 2};
    const int steep = gradient[size_t(Town::tenth(m_street) - 1)];
    const std::array weights{400, 185, 220, 75 * steep / 12, 120 * steep / 12};
    m_help = Help(m_random.weighted(weights));
}

core::Person FamilyMaker::newPerson(const Name &name, const QString &part) const
{
    core::Person person;
    person.knownAs = name.first;
    person.names = {name.written.isEmpty() ? name.whole() : name.written};
    person.part = part;
    if (m_language != 0)
        person.languages = {QString::fromLatin1(languages()[size_t(m_language)].name)};
    return person;
}

FamilyMaker::Relative FamilyMaker::drawRelative(const char16_t *kind, int ring, Sex sex, const Name &family)
{
    const bool own = ring < 2;
    const int language = own || m_random.chance(500) ? m_language : 0;
    Name name = drawName(m_random, language, sex);
    if (own && m_random.chance(600))
        name = withFamilyName(name, family);
    core::Person person = newPerson(name, QString::fromUtf16(kind));
    person.isChild = false;
    if (m_random.chance(400))
        person.contacts = {u"07700 900"_s + QString::number(m_random.between(100, 999))};
    return {m_builder.person(person), name.first, QString::fromUtf16(kind), ring};
}

void FamilyMaker::drawChildren(const Name &mum)
{
    const int count = m_random.weighted(childCounts) + 1;
    QDate born = m_random.dayBetween(m_today.addYears(-15), m_today.addDays(-40));
    for (int i = 0; i < count && born < m_today.addDays(-20); ++i) {
        const bool girl = m_random.chance(490);
        const Name name = withFamilyName(drawName(m_random, m_language, girl ? Sex::Female : Sex::Male), mum);
        core::Person child = newPerson(name, {});
        child.born = born;
        child.bornKnown = core::BirthKnown::Exact;
        child.isChild = true;
        child.pronoun = m_random.chance(980) ? (girl ? u"she"_s : u"he"_s) : u"they"_s;
        if (m_random.chance(110))
            child.accessNeeds = {m_random.chance(500) ? u"Hearing"_s : u"Getting about"_s};
        m_children.push_back({m_builder.person(child), name.first, u"sibling"_s, 0});
        born = born.addDays(m_random.between(330, 1400));
    }
}

void FamilyMaker::drawPeople()
{
    const Name mum = drawName(m_random, m_language, Sex::Female);
    drawChildren(mum);
    const bool withMum = m_random.chance(860);
    core::Person carer = newPerson(
        withMum ? mum : withFamilyName(drawName(m_random, m_language, Sex::Male), mum), withMum ? u"Mum"_s : u"Dad"_s);
    carer.isChild = false;
    carer.contacts = {u"07700 900"_s + QString::number(m_random.between(100, 999))};
    carer.readsAloud = m_random.chance(150) ? std::optional(true) : std::nullopt;
    m_adults.push_back({m_builder.person(carer), carer.knownAs, withMum ? u"mother"_s : u"father"_s, 0});
    if (withMum && m_random.chance(620))
        m_adults.push_back(drawRelative(u"father", m_random.chance(600) ? 0 : 1, Sex::Male, mum));
    const int wanted = m_random.pick(circleSizes) - int(m_children.size() + m_adults.size());
    std::vector<size_t> order(relativeParts.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    for (size_t i = 0; i < order.size(); ++i)
        std::swap(order[i], order[size_t(m_random.below(int(order.size())))]);
    for (int i = 0; i < wanted; ++i) {
        const Part &part = relativeParts[order[size_t(i) % order.size()]];
        m_adults.push_back(drawRelative(part.kind, part.ring, part.sex, mum));
    }
    if (m_language != 0) {
        m_builder.root.language = QString::fromLatin1(languages()[size_t(m_language)].code);
        if (m_random.chance(600))
            m_builder.root.interpreter = u"Language line, booked for each visit"_s;
    }
    m_builder.root.name = m_random.chance(700) ? u"The "_s + mum.last + u" family"_s : QString();
    m_builder.root.needsHelpWith = words::needsHelp(m_random);
}

void FamilyMaker::drawHomes()
{
    core::Household home;
    home.label = m_adults.front().kind == "father"_L1 ? u"Dad's"_s : u"Mum's"_s;
    home.address = m_town.address(m_random, m_street);
    home.accessNote = words::access(m_random);
    home.pets = words::pets(m_random);
    home.parking = words::parking(m_random);
    home.members = {m_adults.front().id};
    for (const Relative &child : m_children)
        home.members.append(child.id);
    const bool bothHere = m_adults.size() > 1 && m_adults[1].kind == "father"_L1 && m_random.chance(600);
    if (bothHere)
        home.members.append(m_adults[1].id);
    m_homes.push_back(m_builder.add(home, englandMs(m_since, 17, 0)));
    if (!bothHere && m_adults.size() > 1 && m_random.chance(350)) {
        core::Household other;
        other.label = m_adults[1].kind == "father"_L1 ? u"Dad's"_s : m_adults[1].called + u"'s"_s;
        const int street = m_town.drawStreet(m_random);
        other.address = m_town.address(m_random, street);
        other.members = {m_adults[1].id};
        if (m_random.chance(500))
            other.members.append(m_children.front().id); // a child may have two homes
        m_homes.push_back(m_builder.add(other, englandMs(m_since, 17, 5)));
    }
}

void FamilyMaker::drawTies()
{
    static constexpr std::array strengths{30, 150, 320, 330, 170};
    static constexpr std::array warmths{620, 230, 150};
    const core::RecordId worker(m_lead.id);
    const core::RecordId parent(m_adults.front().id);
    const auto drawn = [&](const Relative &to, int ring) {
        return TieWords{
            to.kind, core::Strength(m_random.weighted(strengths)), core::Warmth(m_random.weighted(warmths)), ring};
    };
    const core::Id<core::Person> centre = m_children.front().id;
    for (const Relative &adult : m_adults) {
        m_builder.tie(
            centre, adult.id, m_random.chance(550) ? parent : core::RecordId(centre), drawn(adult, adult.ring));
        if (m_random.chance(300)) // another view of the same tie; the two need not agree
            m_builder.tie(centre, adult.id, worker, drawn(adult, qMin(3, adult.ring + m_random.below(2))));
        if (adult.id != m_adults.front().id && m_random.chance(600))
            m_builder.tie(m_adults.front().id, adult.id, parent, drawn(adult, adult.ring));
    }
    for (size_t i = 1; i < m_children.size(); ++i)
        m_builder.tie(centre, m_children[i].id, core::RecordId(centre), drawn(m_children[i], 0));
}

void FamilyMaker::drawWorkers()
{
    // One in four children has two or more changes of worker in a year.
    QDate from = m_since;
    const int changes = m_random.chance(250) ? m_random.between(2, 3) : m_random.below(2);
    for (int i = 0; i <= changes; ++i) {
        const bool last = i == changes;
        const Member &member = last ? m_lead : m_staff.formerWorker(m_random);
        core::WorkerLink link;
        link.worker = member.id;
        link.called = member.name.section(u' ', 0, 0);
        link.does = member.post == core::Post::FamilyHelp ? u"Family help worker"_s : u"Social worker"_s;
        link.from = from;
        link.agency = member.agency;
        link.metBefore = m_random.chance(500);
        const QDate to = from.addDays(m_random.between(15, qMax(16, int(from.daysTo(m_today)) / (changes - i + 1))));
        if (!last && to < m_today) {
            link.to = to;
            link.whyEnded = words::whyLeft(m_random);
        } else if (!last) {
            continue;
        }
        m_builder.add(link, m_random.momentOn(from, 9, 9));
        from = link.to.isValid() ? link.to : from;
    }
}

void FamilyMaker::drawStatus()
{
    static constexpr std::array footings{core::Footing::Voluntary, core::Footing::ChildInNeed,
        core::Footing::ChildInNeed, core::Footing::ChildProtection, core::Footing::LookedAfter};
    core::Status status;
    status.footing = footings[size_t(m_help)];
    status.from = m_since;
    status.toldFamilyOn = m_random.chance(900) ? m_since.addDays(m_random.below(10)) : QDate();
    status.reason = words::needsHelp(m_random);
    if (m_closed)
        status.to = m_today;
    else
        status.reviewOn = m_today.addDays(m_random.between(5, 90));
    m_builder.add(status, m_random.momentOn(m_since, 16, 16));
}

QString FamilyMaker::filled(const QString &text) const
{
    QString nana = m_adults.front().called;
    for (const Relative &adult : m_adults) {
        if (adult.kind == "grandmother"_L1 || adult.kind == "aunt"_L1)
            nana = adult.called;
    }
    return words::filled(
        text, {{"child", m_children.front().called}, {"mum", m_adults.front().called}, {"nana", nana}});
}

} // namespace doorstep::server::seed
