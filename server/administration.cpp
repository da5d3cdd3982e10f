// SPDX-License-Identifier: Apache-2.0
#include "server/commandline.h"
#include "server/consequences.h"
#include "server/exportcommand.h"
#include "server/organisation.h"
#include "server/requestfollowed.h"
#include "server/sql.h"

#include <QDateTime>
#include <QLocale>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

Result<Done> notUnderstood(const QStringList &arguments)
{
    return fail(ErrorCode::InvalidInput, u"not understood: %1; see --help"_s.arg(arguments.join(u' ')));
}

Result<core::Post> postFrom(const QString &name)
{
    for (size_t i = 0; i < core::enumNames<core::Post>.size(); ++i) {
        if (name == QLatin1StringView(core::enumNames<core::Post>[i]))
            return core::Post(i);
    }
    return fail(ErrorCode::InvalidInput, u"there is no post %1"_s.arg(name));
}

Result<core::Role> roleFrom(const QString &name)
{
    for (quint8 number = 1; number <= core::lastRole; ++number) {
        if (name == QLatin1StringView(core::roleName(core::Role(number))))
            return core::Role(number);
    }
    return fail(ErrorCode::InvalidInput, u"there is no role %1"_s.arg(name));
}

Result<QDate> dateFrom(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? Result<QDate>(date)
                          : fail(ErrorCode::InvalidInput, u"a date is written 2026-12-31, not %1"_s.arg(text));
}

Result<core::ScopeId> scopeFrom(const QString &text)
{
    const auto scope = core::ScopeId::fromString(text);
    return scope ? Result<core::ScopeId>(*scope) : fail(ErrorCode::InvalidInput, u"%1 is not an id"_s.arg(text));
}

Result<Done> org(Organisation &organisation, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return notUnderstood(arguments);
    const DataFolder &data = organisation.data();
    const Result<QByteArray> pin = data.tls.publicKeyHash();
    if (!pin)
        return pin.error();
    say(u"name    %1\nid      %2\naddress %3:%4\npin     %5"_s.arg(data.name, data.organisation.toString(), data.host)
            .arg(data.port)
            .arg(QString::fromLatin1(pin->toHex())));
    return Done{};
}

Result<Done> languages(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    const bool none = takeFlag(arguments, u"--none"_s);
    if (none != arguments.isEmpty())
        return notUnderstood(given);
    for (const QString &tag : std::as_const(arguments)) {
        if (QLocale::codeToLanguage(tag) == QLocale::AnyLanguage)
            return fail(ErrorCode::InvalidInput, u"%1 is the code of no language; Polish is pl"_s.arg(tag));
    }
    auto done = organisation.offerDrafts(arguments);
    if (done)
        say(none ? u"English alone is offered"_s : u"offered beside English: %1"_s.arg(arguments.join(u", "_s)));
    return done;
}

Result<Done> user(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    if (takeFlag(arguments, u"--list"_s)) {
        Result<std::vector<Organisation::KnownUser>> users = organisation.users();
        if (!users)
            return users.error();
        for (const Organisation::KnownUser &one : *users)
            say(u"%1  %2  %3"_s.arg(one.id.toString(),
                QString::fromLatin1(core::enumNames<core::Post>[size_t(one.post)]).leftJustified(14), one.name));
        return Done{};
    }
    core::User made;
    const QString post = takeOption(arguments, u"--post"_s);
    made.team = takeOption(arguments, u"--team"_s);
    if (arguments.size() != 1 || post.isEmpty())
        return notUnderstood(given);
    made.name = arguments.first();
    const Result<core::Post> number = postFrom(post);
    if (!number)
        return number.error();
    made.post = *number;
    const Result<core::UserId> id = organisation.addUser(made);
    if (!id)
        return id.error();
    say(id->toString());
    return Done{};
}

Result<Done> invite(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    const QString text = takeOption(arguments, u"--hours"_s);
    constexpr int usualHours = 24;
    const int hours = text.isEmpty() ? usualHours : text.toInt();
    if (arguments.size() != 1 || hours < 1 || hours > 7 * 24)
        return notUnderstood(given);
    const Result<core::UserId> who = organisation.findUser(arguments.first());
    if (!who)
        return who.error();
    const Result<QString> invitation = organisation.invite(*who, hours);
    if (!invitation)
        return invitation.error();
    say(*invitation);
    return Done{};
}

Result<Done> grantOpen(Organisation &organisation, QDate to, const QString &purpose)
{
    const core::Post posts[] = {core::Post::SocialWorker, core::Post::FamilyHelp};
    const Result<std::vector<Organisation::KnownUser>> workers = organisation.users(posts);
    const Result<std::vector<core::ScopeId>> families = organisation.familiesWithoutLead();
    if (!workers || !families)
        return workers ? families.error() : workers.error();
    if (workers->empty() && !families->empty())
        return fail(ErrorCode::NotFound, u"there is no social worker or family-help worker to lead them"_s);
    size_t next = 0;
    for (const core::ScopeId &family : *families) {
        const Organisation::KnownUser &worker = (*workers)[next++ % workers->size()];
        const GrantOrder order{
            worker.id, family, core::ScopeKind::Family, core::Role::Lead, {}, to, purpose, organisation.data().name};
        if (Result<Done> granted = organisation.grantFamily(order); !granted)
            return granted;
    }
    say(u"%1 families now have a lead"_s.arg(families->size()));
    return Done{};
}

Result<Done> grant(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    const QString roleText = takeOption(arguments, u"--role"_s);
    const QString toText = takeOption(arguments, u"--to"_s);
    const QString fromText = takeOption(arguments, u"--from"_s);
    const QString purpose = takeOption(arguments, u"--purpose"_s);
    const bool open = takeFlag(arguments, u"--open"_s);
    const QDate usualEnd = QDateTime::currentDateTimeUtc().date().addDays(usualGrantDays);
    const Result<QDate> to = toText.isEmpty() && open ? Result<QDate>(usualEnd) : dateFrom(toText);
    if (!to)
        return to.error();
    if (open)
        return arguments.isEmpty() ? grantOpen(organisation, *to, purpose.isEmpty() ? u"allocated"_s : purpose)
                                   : notUnderstood(given);
    if (arguments.size() != 2 || purpose.isEmpty())
        return notUnderstood(given);
    const Result<core::UserId> who = organisation.findUser(arguments.at(0));
    const Result<core::ScopeId> scope = scopeFrom(arguments.at(1));
    const Result<core::Role> role = roleFrom(roleText);
    const Result<QDate> from = fromText.isEmpty() ? Result<QDate>(QDate()) : dateFrom(fromText);
    if (!who || !scope || !role || !from)
        return !who ? who.error() : !scope ? scope.error() : !role ? role.error() : from.error();
    const Result<core::ScopeKind> kind = organisation.scopeKind(*scope);
    if (!kind)
        return kind.error();
    const GrantOrder order{*who, *scope, *kind, *role, *from, *to, purpose, organisation.data().name};
    return *kind == core::ScopeKind::Family ? organisation.grantFamily(order) : organisation.grant(order);
}

Result<Done> revoke(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    const bool devices = takeFlag(arguments, u"--devices"_s);
    if (arguments.size() != (devices ? 1 : 2))
        return notUnderstood(given);
    const Result<core::UserId> who = organisation.findUser(arguments.at(0));
    if (!who)
        return who.error();
    if (devices)
        return organisation.endDevices(*who);
    const Result<core::ScopeId> scope = scopeFrom(arguments.at(1));
    if (!scope)
        return scope.error();
    const Result<int> ended = organisation.revoke(*who, *scope);
    if (!ended)
        return ended.error();
    say(u"%1 grants ended"_s.arg(*ended));
    return Done{};
}

Result<Done> decide(Organisation &organisation, const QString &id, core::KeptDecision decision, const QString &why)
{
    const auto change = core::ChangeId::fromString(id);
    if (!change)
        return fail(ErrorCode::InvalidInput, u"%1 is not an id"_s.arg(id));
    const Result<core::KeptOutcome> outcome = organisation.decide(*change, decision, why);
    if (!outcome)
        return outcome.error();
    say(*outcome == core::KeptOutcome::Added ? u"added to its record"_s : u"left out; its author is told why"_s);
    return Done{};
}

// What was set aside, without a word of it: those read it who manage where it was made for.
Result<Done> quarantine(Organisation &organisation, const QStringList &given)
{
    QStringList arguments = given;
    const QString add = takeOption(arguments, u"--release"_s);
    const QString leaveOut = takeOption(arguments, u"--leave-out"_s);
    const QString why = takeOption(arguments, u"--why"_s);
    if (!add.isEmpty() && leaveOut.isEmpty() && why.isEmpty() && arguments.isEmpty())
        return decide(organisation, add, core::KeptDecision::Add, {});
    if (!leaveOut.isEmpty() && add.isEmpty() && !why.isEmpty() && arguments.isEmpty())
        return decide(organisation, leaveOut, core::KeptDecision::LeaveOut, why);
    if (given != QStringList{u"--list"_s})
        return notUnderstood(given);
    const Result<std::vector<Organisation::SetAside>> found = organisation.setAside();
    if (!found)
        return found.error();
    for (const Organisation::SetAside &one : *found)
        say(u"%1  %2  %3  %4  by %5, on %6; %7"_s.arg(one.receivedAt.toDateTime().toUTC().toString(Qt::ISODate),
            QString::fromLatin1(core::quarantineReasonName(one.reason)),
            QString::fromLatin1(core::scopeKindName(one.scopeKind)), one.change.toString(), one.author, one.device,
            one.managers > 0 ? u"%1 may decide"_s.arg(one.managers) : u"no manager there"_s));
    say(u"%1 changes set aside"_s.arg(found->size()));
    return Done{};
}

Result<Done> restored(Organisation &organisation, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return notUnderstood(arguments);
    const Result<core::Uuid> generation = organisation.renewGeneration();
    if (!generation)
        return generation.error();
    say(u"generation %1"_s.arg(generation->toString()));
    return Done{};
}

Result<Done> health(Organisation &organisation, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return notUnderstood(arguments);
    const Result<Organisation::Counts> counts = organisation.counts();
    if (!counts)
        return counts.error();
    say(u"scopes %1\nchanges %2\nrecords %3\nopen_conflicts %4\nquarantined %5\nusers %6\ndevices %7"_s
            .arg(counts->scopes)
            .arg(counts->changes)
            .arg(counts->records)
            .arg(counts->openConflicts)
            .arg(counts->quarantined)
            .arg(counts->users)
            .arg(counts->devices));
    return Done{};
}

Result<Done> verify(Organisation &organisation, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return notUnderstood(arguments);
    const Result<std::vector<core::ScopeId>> scopes = organisation.allScopes();
    if (!scopes)
        return scopes.error();
    qint64 broken = 0;
    for (const core::ScopeId &scope : *scopes) {
        const Result<core::Seq> link = organisation.log().firstBrokenLink(scope);
        if (!link)
            return link.error();
        if (*link > 0)
            say(u"scope %1 is broken at %2"_s.arg(scope.toString()).arg(*link));
        broken += *link > 0 ? 1 : 0;
    }
    say(u"%1 scopes checked, %2 broken"_s.arg(scopes->size()).arg(broken));
    return broken == 0 ? Result<Done>(Done{}) : fail(ErrorCode::Damaged, u"the log was changed after it was written"_s);
}

Result<Done> migrateOnly(Organisation &, const QStringList &arguments)
{
    if (!arguments.isEmpty())
        return notUnderstood(arguments);
    say(u"the schema is up to date"_s); // opening the organisation has done it
    return Done{};
}

constexpr Command commands[] = {
    {"org", "show the organisation",
        "doorstep-server org\nName, id, address, and the hash of the certificate's key that devices pin.\n", org},
    {"languages", "offer translations that nobody has checked yet",
        "doorstep-server languages CODE...\ndoorstep-server languages --none\nPeople may then choose them, and every "
        "screen says that no reader of the language has checked it.\nCODE: cy, pl, ro, ur, ar. Example:\n"
        "doorstep-server languages pl ro\n",
        languages},
    {"user", "add a user, or list them",
        "doorstep-server user NAME --post POST [--team TEAM]\ndoorstep-server user --list\nPrints the new user's id. "
        "POST: social_worker, family_help, manager, "
        "coordinator, advocate, advocacy_lead,\nvolunteer, volunteer_lead, connector, parent, young_person, admin.\n",
        user},
    {"invite", "let one device of a user enrol",
        "doorstep-server invite USER [--hours N]\nUSER is an id or an exact name. Prints one string for the device; it "
        "works once, for N hours (24).\n",
        invite},
    {"grant", "let a user into a scope",
        "doorstep-server grant USER SCOPE --role ROLE --to DATE --purpose TEXT [--from DATE]\ndoorstep-server grant "
        "--open [--to DATE] [--purpose TEXT]\n"
        "SCOPE is the id of a family, circle, … A family brings its circles, and its restricted part for a lead.\n"
        "ROLE: lead, co, manager, advocate, volunteer, connector, parent, young_person, member.\n"
        "--open gives every family that nobody leads to the social workers and family-help workers, in turn.\n",
        grant},
    {"revoke", "end a user's access",
        "doorstep-server revoke USER SCOPE\ndoorstep-server revoke USER --devices\nEnds the grant at once (for a "
        "family, on its circles and its restricted part as well), or all the\n"
        "user's devices. Unsent work of the device is still taken, and set aside where it was done later.\n",
        revoke},
    {"quarantine", "list what was set aside, and decide where no manager can",
        "doorstep-server quarantine --list\ndoorstep-server quarantine --release CHANGE\n"
        "doorstep-server quarantine --leave-out CHANGE --why TEXT\n"
        "Lists one line a change: when it came, why it was set aside, where it was for, its id, whose and from which\n"
        "device, and how many managers may decide on it; they see it on their devices. Its words are shown to them "
        "alone.\nWhere there is none, let one in (`grant … --role manager`), or decide here, unread. The author is "
        "told.\n",
        quarantine},
    {"export", "write out one scope in an open format", exportHelp, exportScope},
    {"restored", "tell devices that a backup was restored",
        "doorstep-server restored\nAfter putting a backup back and before `serve`. Every device then sends again what "
        "was\n"
        "acknowledged after the backup. (What it made in the last 30 days it keeps.) Without this command devices "
        "notice\n"
        "it where they hold more than the server, scope by scope.\n",
        restored},
    {"health", "count what the server holds",
        "doorstep-server health\nOne line a count; ends with 1 when the database does not answer.\n", health},
    {"verify", "recompute every hash chain",
        "doorstep-server verify\nNames each scope whose log was changed after it was written; ends with 1 then.\n",
        verify},
    {"migrate", "bring the schema up to date",
        "doorstep-server migrate\nDone by every command when it starts; this one does nothing else.\n", migrateOnly},
};

} // namespace

std::span<const Command> administrationCommands() { return commands; }

} // namespace doorstep::server
