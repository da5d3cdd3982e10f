// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/wire/enrolmessage.h"
#include "server/commandline.h"
#include "server/sql.h"
#include "tests/support/testserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;

/// The administration commands, as processes beside a running server.
class CommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<test::TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void explainsEveryCommand();
    void refusesToInitialiseTwice();
    void addsAndListsUsers();
    void printsAnInvitationThatADeviceCanRead();
    void givesOpenFamiliesToWorkersInTurn();
    void grantsAndRevokesByName();
    void saysWhatItDidNotUnderstand_data();
    void saysWhatItDidNotUnderstand();
    void exportsAScopeInAnOpenFormat();
    void noticesALogThatWasChanged();

private:
    struct Ended {
        int code = 0;
        QString error;
    };
    Ended run(const QStringList &arguments);
    core::ScopeId makeFamily(const QString &name);
    QList<core::ScopeId> scopesOf(const core::UserId &user);

    std::unique_ptr<test::TestServer> m_server;
};

CommandTest::Ended CommandTest::run(const QStringList &arguments)
{
    QProcess process;
    process.start(
        QStringLiteral(DOORSTEP_SERVER_PROGRAM), arguments + QStringList{u"--data"_s, m_server->dataFolder()});
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

core::ScopeId CommandTest::makeFamily(const QString &name)
{
    const core::ScopeId scope = core::ScopeId::create();
    core::Family record;
    record.name = name;
    const RecordWrite write = RecordWrite::of(core::rootRecord(scope), record);
    if (!m_server->organisation().writer("test").write(scope, core::ScopeKind::Family, {&write, 1}))
        qFatal("cannot make a family");
    return scope;
}

QList<core::ScopeId> CommandTest::scopesOf(const core::UserId &user)
{
    auto rows = retrying(m_server->organisation().pool(),
        [&](PgConnection &connection) { return connection.run(sql::grantsOfUser, PgParams().uuid(user)); });
    QList<core::ScopeId> scopes;
    for (int row = 0; row < rows->size(); ++row) {
        if (rows->integer8(row, 4) > QDateTime::currentMSecsSinceEpoch())
            scopes.append(core::ScopeId(rows->uuid(row, 0)));
    }
    return scopes;
}

void CommandTest::explainsEveryCommand()
{
    QStringList names{u"init"_s, u"serve"_s};
    for (const Command &command : administrationCommands())
        names << QString::fromLatin1(command.name);
    const QString list = m_server->command({u"--help"_s});
    for (const QString &name : names) {
        QVERIFY(list.contains(name));
        QVERIFY(m_server->command({name, u"--help"_s}).contains(u"doorstep-server "_s + name));
    }
}

void CommandTest::refusesToInitialiseTwice()
{
    const Ended ended = run({u"init"_s, u"--host"_s, u"localhost"_s});
    QCOMPARE(ended.code, 1);
    QVERIFY(ended.error.contains(u"holds an organisation already"_s));
}

void CommandTest::addsAndListsUsers()
{
    const QString id = m_server->command(
        {u"user"_s, u"Asha Patel"_s, u"--post"_s, u"social_worker"_s, u"--team"_s, u"North"_s});
    QVERIFY(core::UserId::fromString(id));
    const QString list = m_server->command({u"user"_s, u"--list"_s});
    QVERIFY(list.contains(id) && list.contains(u"Asha Patel"_s) && list.contains(u"social_worker"_s));
}

void CommandTest::printsAnInvitationThatADeviceCanRead()
{
    const auto invitation = core::decodeInvitation(
        m_server->command({u"invite"_s, u"Asha Patel"_s, u"--hours"_s, u"2"_s}));
    QVERIFY(invitation.ok());
    QCOMPARE(invitation->host, u"localhost"_s);
    QCOMPARE(invitation->port, m_server->port());
    QCOMPARE(invitation->pin, *m_server->organisation().data().tls.publicKeyHash());
    QCOMPARE(invitation->sealingKey, m_server->organisation().data().sealingPublic);
}

void CommandTest::givesOpenFamiliesToWorkersInTurn()
{
    const core::UserId asha = *m_server->organisation().findUser(u"Asha Patel"_s);
    const core::UserId ben = m_server->addUser(u"Ben"_s, core::Post::FamilyHelp);
    (void)m_server->addUser(u"Vi"_s, core::Post::Volunteer);
    const qsizetype before = scopesOf(asha).size();
    QList<core::ScopeId> families;
    for (int i = 0; i < 4; ++i)
        families.append(makeFamily(u"F%1"_s.arg(i)));
    QVERIFY(m_server->command({u"grant"_s, u"--open"_s}).startsWith(u"4 "_s));
    QCOMPARE(scopesOf(asha).size(), before + 4); // two families, each with its restricted part
    QCOMPARE(scopesOf(ben).size(), before + 4);
    QVERIFY(m_server->command({u"grant"_s, u"--open"_s}).startsWith(u"0 "_s));
}

void CommandTest::grantsAndRevokesByName()
{
    const core::UserId cy = m_server->addUser(u"Cy"_s, core::Post::SocialWorker);
    const core::ScopeId family = makeFamily(u"Grant"_s);
    const QString end = QDate::currentDate().addDays(10).toString(Qt::ISODate);
    m_server->command({u"grant"_s, u"Cy"_s, family.toString(), u"--role"_s, u"co"_s, u"--to"_s, end, u"--purpose"_s,
        u"joint visit"_s});
    QVERIFY(scopesOf(cy).contains(family));
    QVERIFY(!scopesOf(cy).contains(core::restrictedScope(family)));
    m_server->command({u"revoke"_s, u"Cy"_s, family.toString()});
    QVERIFY(!scopesOf(cy).contains(family));
}

void CommandTest::saysWhatItDidNotUnderstand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString id = core::Uuid::v7().toString();
    const QString end = u"2099-01-01"_s;
    QTest::newRow("no command") << QStringList{u"frobnicate"_s} << 2;
    QTest::newRow("no post") << QStringList{u"user"_s, u"X"_s} << 1;
    QTest::newRow("unknown post") << QStringList{u"user"_s, u"X"_s, u"--post"_s, u"wizard"_s} << 1;
    QTest::newRow("unknown user") << QStringList{u"invite"_s, u"Nobody"_s} << 1;
    QTest::newRow("unknown scope") << QStringList{u"grant"_s, u"Cy"_s, id, u"--role"_s, u"co"_s, u"--to"_s, end,
        u"--purpose"_s, u"x"_s} << 1;
    QTest::newRow("no end") << QStringList{u"grant"_s, u"Cy"_s, id, u"--role"_s, u"co"_s, u"--purpose"_s, u"x"_s} << 1;
    QTest::newRow("no purpose") << QStringList{u"grant"_s, u"Cy"_s, id, u"--role"_s, u"co"_s, u"--to"_s, end} << 1;
    const QString family = makeFamily(u"Whole file"_s).toString();
    (void)m_server->addUser(u"Vera"_s, core::Post::Volunteer);
    QTest::newRow("a family's file for a volunteer") << QStringList{u"grant"_s, u"Vera"_s, family, u"--role"_s,
        u"volunteer"_s, u"--to"_s, end, u"--purpose"_s, u"x"_s}
                                                     << 1;
    QTest::newRow("nothing to revoke") << QStringList{u"revoke"_s, u"Vera"_s, family} << 1;
    QTest::newRow("an import by nobody") << QStringList{u"import"_s, u"ssd"_s, u"."_s} << 1;
    QTest::newRow("an import by a volunteer") << QStringList{u"import"_s, u"ssd"_s, u"."_s, u"--by"_s, u"Vera"_s} << 1;
    QTest::newRow("quarantine of what") << QStringList{u"quarantine"_s} << 1;
    QTest::newRow("an export of nothing") << QStringList{u"export"_s, id} << 1;
    QTest::newRow("an unknown class") << QStringList{u"export"_s, family, u"--most"_s, u"C9"_s} << 1;
    QTest::newRow("too much") << QStringList{u"health"_s, u"--loud"_s} << 1;
}

void CommandTest::saysWhatItDidNotUnderstand()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, code);
    QVERIFY(ended.error.startsWith(u"doorstep-server: "_s));
}

void CommandTest::exportsAScopeInAnOpenFormat()
{
    const core::ScopeId family = makeFamily(u"Exported"_s);
    core::Person person;
    person.knownAs = u"Amara"_s;
    person.councilNumber = u"C123"_s;
    const RecordWrite write = RecordWrite::of(core::RecordId::create(), person);
    QVERIFY(m_server->organisation().writer("test").write(family, core::ScopeKind::Family, {&write, 1}).ok());
    const QStringList lines = m_server->command({u"export"_s, family.toString()}).split(u'\n');
    QCOMPARE(lines.size(), 3); // the head, the family, the person
    const auto json = [](const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); };
    QCOMPARE(json(lines[0])["scope_kind"_L1].toString(), u"family"_s);
    QCOMPARE(json(lines[1])["kind"_L1].toString(), u"family"_s);
    QCOMPARE(json(lines[2])["fields"_L1]["known_as"_L1].toString(), u"Amara"_s);
    // What is too private for its reader is left out, and said to be.
    const QString public_ = m_server->command({u"export"_s, family.toString(), u"--most"_s, u"C0"_s});
    QVERIFY(!public_.contains(u"Amara"_s) && !public_.contains(u"C123"_s));
    QVERIFY(public_.contains(u"\"withheld\":[\"known_as\""_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"family.jsonl"_s);
    QCOMPARE(m_server->command({u"export"_s, family.toString(), u"--out"_s, path}), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Amara"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void CommandTest::noticesALogThatWasChanged()
{
    QVERIFY(m_server->command({u"verify"_s}).contains(u" 0 broken"_s));
    const core::ScopeId family = makeFamily(u"Tampered"_s);
    auto lease = m_server->organisation().pool().take();
    const QString id = family.toString();
    QVERIFY((*lease)->runScript(u"update change set hlc = hlc + 1 where scope_id = '%1'"_s.arg(id)).ok());
    const Ended ended = run({u"verify"_s});
    QCOMPARE(ended.code, 1);
}

QTEST_GUILESS_MAIN(CommandTest)
#include "commandtest.moc"
