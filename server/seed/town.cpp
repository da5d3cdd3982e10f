// SPDX-License-Identifier: Apache-2.0
#include "server/seed/town.h"

#include "core/types/records/neighbour.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/place.h"
#include "core/types/records/streetoffer.h"
#include "core/types/records/streetround.h"
#include "server/seed/words.h"

#include <array>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

constexpr int streets = 240;
constexpr int homesPerRound = 40;
constexpr std::array trees{u"Larch", u"Elm", u"Rowan", u"Alder", u"Hazel", u"Juniper", u"Willow", u"Aspen", u"Hawthorn",
    u"Sorrel", u"Bramble", u"Heron", u"Kestrel", u"Plover", u"Dunnock", u"Otter", u"Quarry", u"Foundry", u"Weaver",
    u"Cooper", u"Tanner", u"Chandler", u"Ferry", u"Lantern"};
constexpr std::array ways{
    u"Row", u"Walk", u"Street", u"Close", u"Terrace", u"Gardens", u"Lane", u"Court", u"Rise", u"Yard"};
constexpr std::array patches{u"Wendle Green", u"The Limes", u"Foundry Side", u"Otterbank", u"Upper Wend",
    u"Quarry Hill", u"Station Fields", u"Saltings"};
constexpr std::array streetOffers{std::pair{core::OfferKind::Ask, u"Somebody to water the tubs while we are away"},
    std::pair{core::OfferKind::Ask, u"A ladder for a morning"},
    std::pair{core::OfferKind::Offer, u"Tea and a chair on Fridays"},
    std::pair{core::OfferKind::Offer, u"I can walk a dog at seven"}};
constexpr std::array placeKinds{
    std::array{u"Toast club", u"Breakfast for anybody before school", u"School days, 7.45 to 8.45", u"Free"},
    std::array{
        u"Mending Thursday", u"Bring what is broken; toasters, bikes, trousers", u"Thursdays, 6 to 8", u"What you can"},
    std::array{u"Women's English hour", u"Talking English with tea; children play in the same room",
        u"Tuesdays, 10 to 11", u"Free"},
    std::array{u"Dads and little ones", u"Soft play and bacon rolls", u"Saturdays, 9 to 11", u"£1"},
    std::array{u"Friday kitchen", u"Cook together, eat together, take some home", u"Fridays, 4 to 7", u"Free"},
    std::array{u"Street football", u"Eight to fourteen, girls' half hour first", u"Wednesdays, 4 to 6", u"Free"},
    std::array{u"Quiet room", u"For children who do not like noise; a helper who signs", u"Sundays, 2 to 4", u"Free"},
    std::array{u"Allotment bench", u"Dig, or sit", u"Whenever the gate is open", u"Free"},
    std::array{u"Debt and bills desk", u"Somebody rings with you", u"Mondays, 1 to 4", u"Free"},
    std::array{u"Bread oven", u"Flatbread, pierogi, whatever you bake", u"First Sunday", u"Bring flour"}};

core::StreetRound drawRound(Random &random, QDate day, int street)
{
    core::StreetRound round;
    round.day = day;
    round.block = Town::streetName(street) + (random.chance(500) ? u", even side"_s : u", odd side"_s);
    round.homes = random.between(24, 2 * homesPerRound - 24);
    const int answered = int(*round.homes) * random.between(25, 60) / 100; // answer rates differ from street to street
    round.noAnswer = *round.homes - answered;
    round.wantsIn = answered * 12 / 40;
    round.doNotCall = random.chance(300) ? qMin(1, answered - int(*round.wantsIn)) : 0;
    round.chatted = (answered - *round.wantsIn - *round.doNotCall) / 2;
    round.notNow = answered - *round.wantsIn - *round.doNotCall - *round.chatted;
    return round;
}

core::Neighbour drawNeighbour(Random &random, QDate agreed)
{
    core::Neighbour neighbour;
    neighbour.firstName = drawName(random, 600).first;
    neighbour.contact = u"07700 900"_s + QString::number(random.between(100, 999));
    neighbour.enjoys = words::enjoys(random);
    neighbour.offered = words::offers(random);
    neighbour.wordsUsed = u"We keep your first name and this number for a year, so that we can ask you about something "
                          u"small. "
                          "Say stop, and it is gone."_s;
    neighbour.agreedOn = agreed;
    neighbour.endsOn = agreed.addDays(365);
    return neighbour;
}

} // namespace

Town::Town(quint64 seed, const CouncilSize &size) : m_seed(seed), m_size(size)
{
    Random random(seed, "town");
    for (int i = 0; i < size.neighbourhoods; ++i) {
        const QString name = QString::fromUtf16(patches[size_t(i) % patches.size()]);
        const int round = i / int(patches.size());
        m_neighbourhoods.push_back({core::ScopeId(random.id(englandMs(QDate(2024, 1, 8), 9, 0))),
            round == 0 ? name : name + u' ' + QString::number(round + 1)});
    }
}

QString Town::streetName(int street)
{
    return QString::fromUtf16(trees[size_t(street) % trees.size()]) + u' '
           + QString::fromUtf16(ways[size_t(street) / trees.size() % ways.size()]);
}

int Town::drawStreet(Random &random) const
{
    // Families who get help live in poorer streets more often: the nearer to the poorest tenth, the likelier.
    static constexpr std::array<int, 10> weights{22, 18, 15, 12, 10, 8, 6, 4, 3, 2};
    const int ten = random.below(streets / 10);
    return ten * 10 + random.weighted(weights);
}

QStringList Town::address(Random &random, int street) const
{
    QStringList lines;
    if (random.chance(350))
        lines.append(u"Flat "_s + QString::number(random.between(1, 24)));
    lines.append(QString::number(random.between(1, 120)) + u' ' + streetName(street));
    lines.append(u"Wendle"_s);
    const QChar letters[] = {QChar(u'A' + random.below(26)), QChar(u'A' + random.below(26))};
    lines.append(u"QX%1 %2%3%4"_s.arg(street / 10 + 1).arg(random.between(1, 9)).arg(letters[0]).arg(letters[1]));
    return lines;
}

std::vector<RecordWrite> Town::streetWork(size_t index, const Staff &staff, QDate today) const
{
    Random random(m_seed, "street", index);
    const Neighbourhood &patch = m_neighbourhoods[index];
    const core::UserId connector = staff.member(staff.present(core::Post::Connector)[index]).id;
    std::vector<RecordWrite> writes;
    core::Neighbourhood root;
    root.name = patch.name;
    root.team = Staff::teamName(int(index));
    writes.push_back(RecordWrite::of(core::RecordId(patch.scope), root));
    const auto add = [&](const auto &record, QDate day, int hour) {
        const qint64 when = englandMs(day, hour, random.below(60));
        RecordWrite write = RecordWrite::of(core::RecordId(random.id(when)), record);
        write.when = core::Timestamp{when};
        write.author = connector;
        writes.push_back(std::move(write));
    };
    const int patchCount = int(m_neighbourhoods.size());
    for (int i = 0; i < qMax(1, m_size.streetRounds / patchCount); ++i) {
        const QDate day = random.dayBetween(today.addDays(-350), today.addDays(-1));
        // Knocks at ten to twelve, and four to seven.
        const int street = random.below(streets);
        const core::StreetRound round = drawRound(random, day, street);
        add(round, day, random.chance(500) ? random.between(10, 11) : random.between(16, 18));
    }
    for (int i = 0; i < qMax(1, m_size.neighbours / patchCount); ++i) {
        const QDate day = random.dayBetween(today.addDays(-350), today.addDays(-1));
        const core::Neighbour neighbour = drawNeighbour(random, day);
        add(neighbour, day, random.between(16, 18));
    }
    Random asked(m_seed, "street offers", index); // a stream of its own: what was drawn before stays as it was
    for (const auto &[kind, what] : streetOffers) {
        core::StreetOffer offer;
        offer.kind = kind;
        offer.what = QString::fromUtf16(what);
        offer.day = kind == core::OfferKind::Ask ? today.addDays(asked.between(0, 6)) : QDate();
        const qint64 when = englandMs(today.addDays(-1), 18, asked.below(60));
        RecordWrite write = RecordWrite::of(core::RecordId(asked.id(when)), offer);
        write.when = core::Timestamp{when};
        write.author = connector;
        writes.push_back(std::move(write));
    }
    return writes;
}

Result<Done> Town::writePlaces(SeedSink &sink, const core::ScopeId &organisation, QDate today) const
{
    Random random(m_seed, "places");
    std::vector<RecordWrite> places;
    for (int i = 0; i < m_size.places; ++i) {
        const auto &kind = random.pick(placeKinds);
        core::Place place;
        place.name = QString::fromUtf16(kind[0]) + u", "_s + streetName(random.below(streets));
        place.what = QString::fromUtf16(kind[1]);
        place.when = QString::fromUtf16(kind[2]);
        place.cost = QString::fromUtf16(kind[3]);
        place.where = random.pick(m_neighbourhoods).name;
        place.stepFree = random.chance(700);
        place.languages = {u"en"_s};
        const QString also = QString::fromLatin1(languages()[size_t(drawLanguage(random))].code);
        if (!place.languages.contains(also))
            place.languages.append(also);
        place.runBy = random.chance(700) ? u"Residents"_s : u"Community house"_s;
        place.checkedOn = random.dayBetween(today.addDays(-420), today.addDays(-2));
        const qint64 when = random.momentOn(place.checkedOn, 11, 11);
        RecordWrite write = RecordWrite::of(core::RecordId(random.id(when)), place);
        write.when = core::Timestamp{when};
        places.push_back(std::move(write));
    }
    return sink.records(organisation, core::ScopeKind::Organisation, places);
}

Result<Done> Town::write(SeedSink &sink, const core::ScopeId &organisation, Staff &staff, QDate today) const
{
    if (auto done = writePlaces(sink, organisation, today); !done)
        return done;
    for (size_t i = 0; i < m_neighbourhoods.size(); ++i) {
        if (auto done = sink.records(
                m_neighbourhoods[i].scope, core::ScopeKind::Neighbourhood, streetWork(i, staff, today));
            !done)
            return done;
        staff.grant({staff.member(staff.present(core::Post::Connector)[i]).id, m_neighbourhoods[i].scope,
            core::ScopeKind::Neighbourhood, core::Role::Connector, today.addDays(-350), today.addDays(365),
            u"Knows this patch"_s});
    }
    return Done{};
}

} // namespace doorstep::server::seed
