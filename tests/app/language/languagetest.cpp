// SPDX-License-Identifier: Apache-2.0
// A language is a file in a folder: found, built in, and spoken to whoever's locale it is. The recipe "Add a language"
// of CONTRIBUTING.md is followed with no translation but brackets: its command is taken from that page.
#include "app/application.h"
#include "app/engine/session.h"
#include "app/fieldwords.h"
#include "app/languagechoice.h"
#include "app/legalwords.h"
#include "app/neighbouragreement.h"
#include "app/pinadvice.h"
#include "app/words.h"
#include "core/types/records/organisation.h"
#include "core/types/records/status.h"
#include "core/wire/recordcodec.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakenetworkstatus.h"
#include "tests/app/visit/pageworld.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using doorstep::app::PinAdvice;

namespace {

const QString root = QStringLiteral(DOORSTEP_SOURCE "/");

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of the command in the recipe, with `file` in place of the one that it names.
QStringList recipe(const QString &file)
{
    static const QRegularExpression block(
        u"### Add a language\n.*?```\n(.*?)```"_s, QRegularExpression::DotMatchesEverythingOption);
    QString command = block.match(textOf(root + u"CONTRIBUTING.md"_s)).captured(1);
    command.replace("\\\n"_L1, " "_L1).replace("translations/doorstep_ur.ts"_L1, file);
    return QProcess::splitCommand(command);
}

/// Every text of a translator's file "translated" into itself between brackets; how many there are.
qsizetype translateAll(const QString &path)
{
    static const QRegularExpression message(
        u"<source>(.*?)</source>.*?<translation type=\"unfinished\">.*?</translation>"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString text = textOf(path);
    qsizetype count = 0;
    for (auto found = message.match(text); found.hasMatch(); found = message.match(text, found.capturedStart() + 1)) {
        const QString own = u"[%1]"_s.arg(found.captured(1));
        const bool plural = found.captured(0).contains("<numerusform>"_L1);
        const QString form = plural ? u"<numerusform>%1</numerusform><numerusform>%1</numerusform>"_s.arg(own) : own;
        text.replace(found.capturedStart(), found.capturedLength(),
            u"<source>%1</source><translation>%2</translation>"_s.arg(found.captured(1), form));
        ++count;
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 ? count : -1;
}

/// What a program printed; empty where it failed.
QString printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(root);
    process.start(program, arguments);
    return process.waitForFinished(120'000) && process.exitCode() == 0 ? QString::fromUtf8(process.readAll())
                                                                       : QString();
}

/// The app as it starts for a person of that locale, without its window.
struct Started {
    doorstep::platform::FakeClock clock;
    doorstep::platform::FakeNetworkStatus network;
    doorstep::app::Application app;

    explicit Started(const QString &language) : app({clock, network, nullptr}, optionsFor(language)) {}
    static doorstep::app::Application::Options optionsFor(const QString &language)
    {
        doorstep::app::Application::Options options;
        options.locale = QLocale(language);
        return options;
    }
};

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileInTheFolderIsBuiltInAndSpoken();
    void whoeverHasNoFileReadsEnglish();
    void aDraftIsSpokenToWhoeverChoseItAndSaysSo();
    void draftsAreOfferedByTheOrganisationAlone();
    void theAgreementStandsInEnglishBesideADraft();
    void wordsOfTheLawKeepTheirEnglishBesideThem();
    void everyWordOfTheLawIsSaid();
    void theRecipeFindsEveryText();
    void everyLanguageHasItsReader();
};

void LanguageTest::aFileInTheFolderIsBuiltInAndSpoken()
{
    const Started urdu(u"ur"_s);
    QCOMPARE(PinAdvice::against(u"12"_s), u"[several: 6]"_s);
    QCOMPARE(PinAdvice::against(u"123456"_s), u"[That one is easy to guess.]"_s);
    QCOMPARE(PinAdvice::tr("A PIN has at least %Ln digits.", nullptr, 1), u"[one: 1]"_s);
    QVERIFY(PinAdvice::against(u"147258"_s).startsWith("That is a pattern"_L1)); // what nobody has translated yet
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

void LanguageTest::whoeverHasNoFileReadsEnglish()
{
    const Started welsh(u"cy"_s);
    QCOMPARE(PinAdvice::tr("A PIN has at least %Ln digits.", nullptr, 1), u"A PIN has at least 1 digit."_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void LanguageTest::aDraftIsSpokenToWhoeverChoseItAndSaysSo()
{
    Started polish(u"pl"_s);
    app::Services &services = polish.app.services();
    const auto easy = [] { return PinAdvice::against(u"123456"_s); };
    QVERIFY(easy().startsWith("That one is easy"_L1)); // the system's language, whose translation is a draft
    QVERIFY(services.draftLanguage().isEmpty());
    const QSignalSpy heard(&services, &app::Services::languageChanged);
    services.setSetting("language", u"pl"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(easy(), u"[Draft: that one is easy to guess.]"_s);
    QCOMPARE(services.draftLanguage(), u"polski"_s);
    services.setSetting("scheme", 1); // another setting changes no language
    QCOMPARE(heard.size(), 1);
    services.setSetting("language", u"en"_s);
    QVERIFY(easy().startsWith("That one is easy"_L1));
    QVERIFY(services.draftLanguage().isEmpty());
    services.setSetting("language", u"ur"_s); // checked
    QCOMPARE(easy(), u"[That one is easy to guess.]"_s);
    QVERIFY(services.draftLanguage().isEmpty());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

void LanguageTest::draftsAreOfferedByTheOrganisationAlone()
{
    test::PageWorld world;
    const auto &identity = world.services().session().identity();
    QVERIFY(identity);
    const auto offer = [&](const QStringList &tags) {
        core::Organisation record;
        record.draftLanguages = tags;
        const core::ScopeId scope = identity->organisation;
        const core::Edit edit = core::newRecord(scope, core::ScopeKind::Organisation, core::rootRecord(scope), record);
        QVERIFY(world.onStore([edit](core::RecordStore &store) { return store.write(edit); }));
    };
    app::LanguageChoice choice;
    choice.setServices(&world.services());
    choice.componentComplete();
    test::PageWorld::wait([&] { return choice.state() == app::ViewModel::State::Ready; });
    const auto keys = [&] {
        QStringList all;
        for (int row = 0; row < choice.count(); ++row)
            all.append(choice.languages()->index(row, 0).data(Qt::UserRole).toString());
        return all;
    };
    QCOMPARE(keys(), (QStringList{u"en"_s, u"ur"_s})); // what somebody has checked needs nobody's leave
    choice.choose(u"pl"_s);
    QVERIFY(app::LanguageChoice::chosenIn(world.services()).isEmpty());
    offer({u"pl"_s, u"xx"_s, u"ur"_s});
    test::PageWorld::wait([&] { return choice.count() == 3; });
    QCOMPARE(keys(), (QStringList{u"en"_s, u"ur"_s, u"pl"_s})); // a language without a file is not there
    const auto chosen = [&](int row) {
        return choice.languages()->index(row, 0).data(choice.languages()->roleNames().key("chosen")).toBool();
    };
    QLocale::setDefault(QLocale(u"pl"_s)); // the device's language, which is a draft: English is what it speaks
    const QSignalSpy read(&choice, &app::LanguageChoice::shown);
    choice.reload();
    test::PageWorld::wait([&] { return !read.isEmpty(); });
    QVERIFY(chosen(0) && !chosen(2));
    choice.choose(u"pl"_s);
    QCOMPARE(app::LanguageChoice::chosenIn(world.services()), u"pl"_s);
    offer({u"xx"_s});
    test::PageWorld::wait([&] { return app::LanguageChoice::chosenIn(world.services()) == "en"_L1; });
}

void LanguageTest::theAgreementStandsInEnglishBesideADraft()
{
    const Started english(u"en_GB"_s);
    const app::NeighbourAgreement wants{u"Bea"_s, u"The blue door"_s, {}, QDate(2026, 9, 3)};
    QCOMPARE(wants.words(QDate(2025, 9, 3), u"North"_s), wants.wordsInEnglish(u"North"_s));
    QVERIFY(wants.wordsInEnglish({}).contains("It ends on Thursday 3 September 2026."_L1));
    const QDate day(2026, 3, 3);
    const auto kept = wants.toRecord(day, u"North"_s, true);
    QVERIFY(kept);
    QVERIFY(kept->wordsUsed.contains(wants.words(day, u"North"_s)));
    QVERIFY(kept->wordsUsed.endsWith(wants.wordsInEnglish(u"North"_s)));
}

// What a family reads of its own standing is what the law and a letter call it, whoever translated it.
void LanguageTest::wordsOfTheLawKeepTheirEnglishBesideThem()
{
    const auto plan = [] { return app::Words::footing(core::Footing::ChildProtection); };
    test::PageWorld world;
    const auto inTwoVersions = [&world](core::Footing footing) {
        const QByteArray encoded = core::encodeValue(core::Value(qint64(footing)));
        return *world.onStore([encoded](core::RecordStore &store) -> core::Result<QString> {
            const core::KindInfo &kind = core::kindOf<core::Status>;
            return app::FieldWords::value(store, kind, *kind.field("footing"), encoded, {});
        });
    };
    {
        const Started english(u"en_GB"_s);
        QCOMPARE(plan(), u"child protection plan"_s);
        QCOMPARE(inTwoVersions(core::Footing::ChildProtection), u"child protection plan"_s);
    }
    Started polish(u"pl"_s);
    polish.app.services().setSetting("language", u"pl"_s);
    const QString both = u"[Draft: plan of protection] (\u2068child protection plan\u2069)"_s;
    QCOMPARE(plan(), both);
    QCOMPARE(inTwoVersions(core::Footing::ChildProtection), both);
    QCOMPARE(app::Words::footing(core::Footing::EarlyHelp), u"[Draft: early]"_s); // no word of the law
    QCOMPARE(inTwoVersions(core::Footing::EarlyHelp), u"[Draft: early]"_s);
}

// An entry that nobody says any more would guard nothing.
void LanguageTest::everyWordOfTheLawIsSaid()
{
    const Started english(u"en_GB"_s);
    QStringList said;
    for (int footing = 0; footing < int(core::enumNames<core::Footing>.size()); ++footing)
        said.append(app::Words::footing(core::Footing(footing)));
    for (const app::LegalWords::Word &word : app::LegalWords::all) {
        const QString words = QString::fromUtf8(word.english.data(), qsizetype(word.english.size()));
        QVERIFY2(said.contains(words), qPrintable(words));
        QVERIFY(!word.law.empty());
    }
}

void LanguageTest::theRecipeFindsEveryText()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"doorstep_ur.ts"_s);
    const QStringList words = recipe(file);
    QVERIFY2(words.size() > 5 && words.first().endsWith("lupdate"_L1), qPrintable(words.join(u' ')));
    QVERIFY(!printedBy(QStringLiteral(DOORSTEP_LUPDATE), words.mid(1)).isEmpty());
    const qsizetype count = translateAll(file);
    QVERIFY2(count > 500, qPrintable(QString::number(count)));

    const QString compiled = folder.filePath(u"doorstep_ur.qm"_s);
    const QString said = printedBy(QStringLiteral(DOORSTEP_LRELEASE), {file, u"-qm"_s, compiled});
    QVERIFY2(
        said.contains(u"Generated %1 translation(s) (%1 finished and 0 unfinished)"_s.arg(count)), qPrintable(said));
    QTranslator translator;
    QVERIFY(translator.load(compiled));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QVERIFY(PinAdvice::against(u"12"_s).startsWith(u'[')); // from app
    QCOMPARE(QCoreApplication::translate("PinPad", "%Ln digits typed", nullptr, 3), u"[3 digits typed]"_s); // from qml
}

// No language is more than a draft before somebody who reads it has read it through.
void LanguageTest::everyLanguageHasItsReader()
{
    const QString readers = textOf(root + u"translations/README.md"_s);
    QVERIFY(readers.contains("| `en` |"_L1));
    const QStringList files = QDir(root + u"translations"_s).entryList({u"doorstep_*.ts"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        QVERIFY2(readers.contains(u"| `%1` |"_s.arg(language)), qPrintable(file + u" has no reader in README.md"_s));
    }
}

QTEST_MAIN(LanguageTest)
#include "languagetest.moc"
