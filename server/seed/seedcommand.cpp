// SPDX-License-Identifier: Apache-2.0
#include "server/seed/seedcommand.h"

#include "server/commandline.h"
#include "server/organisation.h"
#include "server/seed/council.h"
#include "server/seed/filesink.h"
#include "server/seed/loaduser.h"
#include "server/seed/organisationsink.h"
#include "server/seed/practice.h"
#include "server/seed/returns.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr auto help =
    "doorstep-server seed --data DIR [--size S|M|L|XL] [--seed N] [--today DATE] [--report]\n"
    "Makes a believable council up: staff, streets, families with a year of visits and promises. Nobody in it is "
    "real,\nand every screen of its devices says so. Refused where the organisation has people of its own.\n"
    "  --size SIZE         M is an average council of England, S (default) an eighth of it, L a county of four, XL ten "
    "of\n"
    "                      them with ten years behind them: for a large disk and a night\n"
    "  --seed N            the same number gives the same council (default 1)\n"
    "  --today DATE        the day on which the made-up year ends (default: today; with --out 2026-03-02)\n"
    "  --report            says where each thing is that real councils have and made-up ones forget, one JSON line "
    "each\n"
    "  --out FILE          writes the council into a file instead, always the same bytes for the same seed\n"
    "  --practice          the small council for newcomers instead; prints the people to be, one JSON line each\n"
    "  --records N --scopes K   one user with N records in K families instead, for measuring; prints the user\n"
    "  --ssd DIR --census FILE  made-up returns with planted faults instead, and what was planted, one JSON line each\n"
    "Example: doorstep-server seed --data /srv/doorstep --size S --seed 7\n";

const QDate fixedToday(2026, 3, 2);

struct Wanted {
    seed::SeedOrder order;
    QString out;
    QString ssd;
    QString census;
    bool report = false;
    bool practice = false;
    int records = 0;
    int scopes = 1;
};

void sayJson(const QJsonObject &object)
{
    say(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void sayPerson(const seed::PersonToBe &person)
{
    sayJson({{u"user"_s, person.user.toString()}, {u"name"_s, person.name},
        {u"post"_s, QString::fromLatin1(core::enumNames<core::Post>[size_t(person.post)])},
        {u"words"_s, person.words}});
}

/// Nothing where there is no such size.
const seed::CouncilSize *sizeNamed(const QString &name)
{
    static constexpr std::array sizes{std::pair{""_L1, &seed::sizeS}, std::pair{"S"_L1, &seed::sizeS},
        std::pair{"M"_L1, &seed::sizeM}, std::pair{"L"_L1, &seed::sizeL}, std::pair{"XL"_L1, &seed::sizeXL}};
    const auto found = std::ranges::find_if(sizes, [&](const auto &one) { return name == one.first; });
    return found == sizes.end() ? nullptr : found->second;
}

Result<Wanted> wantedFrom(QStringList arguments, const core::ScopeId &organisation)
{
    Wanted wanted;
    wanted.out = takeOption(arguments, u"--out"_s);
    wanted.ssd = takeOption(arguments, u"--ssd"_s);
    wanted.census = takeOption(arguments, u"--census"_s);
    wanted.report = takeFlag(arguments, u"--report"_s);
    wanted.practice = takeFlag(arguments, u"--practice"_s);
    const QString size = takeOption(arguments, u"--size"_s);
    const QString seed = takeOption(arguments, u"--seed"_s);
    const QString today = takeOption(arguments, u"--today"_s);
    const QString records = takeOption(arguments, u"--records"_s);
    const QString scopes = takeOption(arguments, u"--scopes"_s);
    if (!arguments.isEmpty())
        return fail(ErrorCode::InvalidInput, u"not understood: "_s + arguments.join(u' '));
    const seed::CouncilSize *councilSize = sizeNamed(size);
    if (!councilSize)
        return fail(ErrorCode::InvalidInput, u"--size is S, M, L or XL"_s);
    bool seedOk = true;
    bool recordsOk = true;
    bool scopesOk = true;
    wanted.order.seed = seed.isEmpty() ? 1 : seed.toULongLong(&seedOk);
    wanted.records = records.isEmpty() ? 0 : records.toInt(&recordsOk);
    wanted.scopes = scopes.isEmpty() ? 1 : scopes.toInt(&scopesOk);
    const bool fixed = !wanted.out.isEmpty() || !wanted.ssd.isEmpty() || !wanted.census.isEmpty();
    const QDate otherwise = fixed ? fixedToday : QDateTime::currentDateTimeUtc().date();
    wanted.order.today = today.isEmpty() ? otherwise : QDate::fromString(today, Qt::ISODate);
    if (!seedOk || !recordsOk || !scopesOk || wanted.scopes < 1 || wanted.records < 0 || !wanted.order.today.isValid())
        return fail(ErrorCode::InvalidInput, u"a number or a date cannot be read"_s);
    wanted.order.organisation = organisation;
    wanted.order.size = *councilSize;
    return wanted;
}

Result<Done> writeReturns(const Wanted &wanted)
{
    if (wanted.ssd.isEmpty() || wanted.census.isEmpty())
        return fail(ErrorCode::InvalidInput, u"--ssd and --census go together"_s);
    const seed::Returns returns = seed::makeReturns(wanted.order.seed, wanted.order.today);
    if (!QDir().mkpath(wanted.ssd))
        return fail(ErrorCode::Io, u"the folder cannot be made"_s);
    for (const auto &[name, bytes] : returns.files) {
        QFile file(name == seed::censusName ? wanted.census : QDir(wanted.ssd).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return fail(ErrorCode::Io, u"a file cannot be written"_s);
    }
    for (const seed::PlantedFault &fault : returns.faults)
        sayJson(
            {{u"file"_s, fault.file}, {u"line"_s, fault.line}, {u"column"_s, fault.column}, {u"what"_s, fault.what}});
    return Done{};
}

void sayReport(const std::vector<seed::MustInclude> &found)
{
    for (const seed::MustInclude &one : found) {
        QJsonArray places;
        for (const auto &place : one.places)
            places.append(QJsonObject{{u"scope"_s, place.scope.toString()}, {u"record"_s, place.record.toString()}});
        sayJson(
            {{u"id"_s, QString::fromLatin1(one.id)}, {u"what"_s, QString::fromUtf8(one.words)}, {u"places"_s, places}});
    }
}

Result<Done> writeFile(const Wanted &wanted)
{
    QFile file(wanted.out);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"the file cannot be written"_s);
    seed::FileSink sink(file, wanted.order.organisation);
    const auto found = seed::writeCouncil(sink, wanted.order);
    if (!found)
        return found.error();
    if (wanted.report)
        sayReport(*found);
    else
        say(u"%1 records"_s.arg(sink.written()));
    return Done{};
}

/// People by these names are there: the council was made before, perhaps on another day.
Result<bool> practiceIsThere(Organisation &organisation)
{
    const auto asha = organisation.findUser(u"Asha Begum"_s);
    if (asha)
        return true;
    return asha.error().code == ErrorCode::NotFound ? Result<bool>(false) : asha.error();
}

Result<Done> practise(Organisation &organisation, const Wanted &wanted)
{
    const auto there = practiceIsThere(organisation);
    if (!there)
        return there.error();
    if (*there) {
        for (const auto &name : {u"Asha Begum"_s, u"Dawn Price"_s, u"Leo Marsh"_s}) {
            const auto user = organisation.findUser(name);
            if (!user)
                return user.error();
            sayJson({{u"user"_s, user->toString()}, {u"name"_s, name}});
        }
        return Done{};
    }
    seed::OrganisationSink sink(organisation);
    const auto people = seed::writePractice(sink, wanted.order);
    if (!people)
        return people.error();
    for (const seed::PersonToBe &person : *people)
        sayPerson(person);
    return Done{};
}

Result<Done> run(Organisation &organisation, const QStringList &arguments)
{
    const auto wanted = wantedFrom(arguments, organisation.scope());
    if (!wanted)
        return wanted.error();
    if (!wanted->ssd.isEmpty() || !wanted->census.isEmpty())
        return writeReturns(*wanted);
    if (!wanted->out.isEmpty()) {
        // Not this organisation's id: the file would not be the same elsewhere.
        Wanted fixed = *wanted;
        fixed.order.organisation = seed::madeUpOrganisation();
        return writeFile(fixed);
    }
    if (const auto marked = organisation.beForPractice(); !marked)
        return marked.error();
    if (wanted->practice)
        return practise(organisation, *wanted);
    seed::OrganisationSink sink(organisation);
    if (wanted->records > 0) {
        const auto user = seed::writeLoadUser(sink, wanted->order, wanted->records, wanted->scopes);
        if (!user)
            return user.error();
        sayPerson(*user);
        return Done{};
    }
    const auto found = seed::writeCouncil(sink, wanted->order);
    if (!found)
        return found.error();
    if (wanted->report)
        sayReport(*found);
    else
        say(u"%1 records written, %2 there already"_s.arg(sink.written()).arg(sink.alreadyThere()));
    return Done{};
}

} // namespace

Command seedCommand() { return {"seed", "make a council up, for practice and for tests", help, run}; }

} // namespace doorstep::server
