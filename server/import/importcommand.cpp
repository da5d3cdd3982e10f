// SPDX-License-Identifier: Apache-2.0
#include "server/import/importcommand.h"

#include "server/commandline.h"
#include "server/import/cinimport.h"
#include "server/import/pgimportstore.h"
#include "server/import/ssdimport.h"
#include "server/organisation.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr auto
    help = "doorstep-server import ssd FOLDER --data DIR --by USER [--as-of DATE] [--suggest FILE]\n"
           "doorstep-server import cin FILE --data DIR --by USER\n"
           "Imports this organisation's own record, with its source and date on every item; another "
           "agency's has no way in.\n"
           "  ssd   CSV tables of the Standard Safeguarding Dataset (ssd_person.csv and others in FOLDER)\n"
           "  cin   a Children in Need census return (XML) of any year from 2022 to 2026\n"
           "  --by USER        the administrator who imports, by name or id; stands as the author of every item\n"
           "  --as-of DATE     the day that the extract states (default: the newest day in it)\n"
           "  --suggest FILE   writes who could lead each family, one JSON line each; it names workers, "
           "keep it as you keep those\n"
           "Prints every row that could not be read, with file, line and reason, then what was counted. It "
           "names no values. Running\n"
           "it again doubles nothing; a row that has changed becomes an edit.\n"
           "Example: doorstep-server import ssd extract/ --data /srv/doorstep --by \"Imani Records\" --suggest "
           "leads.jsonl\n";

Result<Done> writeSuggestions(const QString &path, const std::vector<LeadSuggestion> &suggestions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"the file of suggestions cannot be written"_s);
    for (const LeadSuggestion &one : suggestions) {
        const QJsonObject line{{u"family"_s, one.family.toString()}, {u"professional"_s, one.professional},
            {u"name"_s, one.name}, {u"user"_s, one.user ? one.user->toString() : QString()},
            {u"since"_s, one.since.toString(Qt::ISODate)}};
        file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return file.flush() ? Result<Done>(Done{}) : fail(ErrorCode::Io, u"the file of suggestions cannot be written"_s);
}

Result<Done> importDataset(Organisation &organisation, PgImportStore &store, QStringList arguments, core::Timestamp now)
{
    const QString asOf = takeOption(arguments, u"--as-of"_s);
    const QString suggest = takeOption(arguments, u"--suggest"_s);
    const QDate day = QDate::fromString(asOf, Qt::ISODate);
    if (arguments.size() != 1 || (!asOf.isEmpty() && !day.isValid()))
        return fail(ErrorCode::InvalidInput, u"import ssd FOLDER [--as-of 2026-03-31] [--suggest FILE]"_s);
    ImportReport report;
    const auto suggestions = importSsd(store, {organisation.data().importSpace(), arguments[0], day, now}, report);
    if (suggestions)
        report.count("families with a suggested lead", qint64(suggestions->size()));
    say(report.toText().trimmed());
    if (!suggestions)
        return suggestions.error();
    return suggest.isEmpty() ? Result<Done>(Done{}) : writeSuggestions(suggest, *suggestions);
}

Result<Done> importCensus(
    Organisation &organisation, PgImportStore &store, const QStringList &arguments, core::Timestamp now)
{
    if (arguments.size() != 1)
        return fail(ErrorCode::InvalidInput, u"import cin FILE"_s);
    QFile file(arguments[0]);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Missing, u"the census file cannot be opened"_s);
    ImportReport report;
    const auto done = importCin(
        store, organisation.data().importSpace(), QFileInfo(file).fileName(), file.readAll(), now, report);
    say(report.toText().trimmed());
    return done;
}

// Who answers for the import: a named administrator, never "the server" (design §1).
Result<core::UserId> administrator(Organisation &organisation, const QString &by)
{
    if (by.isEmpty())
        return fail(ErrorCode::InvalidInput, u"an import needs --by, the administrator who does it"_s);
    auto user = organisation.findUser(by);
    if (!user)
        return user;
    const core::Post posts[] = {core::Post::Admin};
    const auto administrators = organisation.users(posts);
    if (!administrators)
        return administrators.error();
    const bool may = std::ranges::find(*administrators, *user, &Organisation::KnownUser::id) != administrators->end();
    return may ? user : fail(ErrorCode::NotAllowed, u"only a user with the post admin imports"_s);
}

Result<Done> run(Organisation &organisation, const QStringList &given)
{
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch()};
    QStringList arguments = given;
    const Result<core::UserId> author = administrator(organisation, takeOption(arguments, u"--by"_s));
    if (!author)
        return author.error();
    PgImportStore store(organisation, *author);
    const QString what = arguments.value(0);
    if (what == "ssd"_L1)
        return importDataset(organisation, store, arguments.mid(1), now);
    if (what == "cin"_L1)
        return importCensus(organisation, store, arguments.mid(1), now);
    return fail(ErrorCode::InvalidInput, u"import ssd FOLDER, or import cin FILE; nothing else is imported"_s);
}

} // namespace

Command importCommand() { return {"import", "import the organisation's own record", help, run}; }

} // namespace doorstep::server
