// SPDX-License-Identifier: Apache-2.0
// One thing and several: every %Ln of the app has both forms in English, they are built in, and they are the ones
// shown.
#include "app/pinadvice.h"
#include "app/touchpointthanks.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool finished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append({context, {}, {}, true});
        else if (xml.name() == "source"_L1)
            messages.last().source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            messages.last().finished = !xml.attributes().hasAttribute("type"_L1);
        else if (xml.name() == "numerusform"_L1)
            messages.last().forms.append(xml.readElementText());
    }
    return messages;
}

QString shown(const Message &message, int count)
{
    return QCoreApplication::translate(
        message.context.toUtf8().constData(), message.source.toUtf8().constData(), nullptr, count);
}

} // namespace

class PluralsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormThatIsWrittenIsBuiltIn();
    void everyNumberInTheCodeHasItsForms();
    void oneIsNotSaidAsSeveral();

private:
    QTranslator m_english;
};

void PluralsTest::initTestCase()
{
    QVERIFY(m_english.load(u":/i18n/doorstep_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&m_english));
}

void PluralsTest::everyFormThatIsWrittenIsBuiltIn()
{
    const QList<Message> messages = messagesOf(QStringLiteral(DOORSTEP_SOURCE "/translations/doorstep_en.ts"));
    QVERIFY(messages.size() > 15);
    for (const Message &message : messages) {
        QVERIFY2(message.finished && message.forms.size() == 2, qPrintable(message.source));
        QCOMPARE(shown(message, 1), QString(message.forms[0]).replace("%Ln"_L1, "1"_L1));
        QCOMPARE(shown(message, 2), QString(message.forms[1]).replace("%Ln"_L1, "2"_L1));
        QCOMPARE(message.forms[1], message.source); // the code says it as for several
    }
}

// The tool that finds them in the code finds none that is not in the file already.
void PluralsTest::everyNumberInTheCodeHasItsForms()
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"doorstep_en.ts"_s);
    QVERIFY(QFile::copy(QStringLiteral(DOORSTEP_SOURCE "/translations/doorstep_en.ts"), copy));
    const qsizetype before = messagesOf(copy).size();
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(DOORSTEP_SOURCE));
    lupdate.start(QStringLiteral(DOORSTEP_LUPDATE),
        {u"-silent"_s, u"-pluralonly"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s,
            u"-target-language"_s, u"en_GB"_s, u"-I"_s, u"."_s, u"app"_s, u"qml"_s, u"-extensions"_s, u"cpp,h,qml"_s,
            u"-ts"_s, copy});
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    // It says where it takes a sentence for another class's than the program does: such a one is never translated.
    QCOMPARE(lupdate.readAllStandardError(), QByteArray());
    const QList<Message> messages = messagesOf(copy);
    for (const Message &message : messages)
        QVERIFY2(message.finished, qPrintable(u"no English forms yet: "_s + message.source));
    QCOMPARE(messages.size(), before); // and none is left of what the code no longer says
}

void PluralsTest::oneIsNotSaidAsSeveral()
{
    QCOMPARE(QCoreApplication::translate(
                 "doorstep::app::Entry", "That was not the PIN. You have %Ln tries left.", nullptr, 1),
        u"That was not the PIN. You have 1 try left."_s);
    QVERIFY(doorstep::app::PinAdvice::against(u"12"_s).contains("6 digits"_L1));
    const QDate tuesday(2026, 3, 3);
    QCOMPARE(
        doorstep::app::touchpointThanks({tuesday, tuesday.addDays(-7)}, tuesday, u"Jay"_s), u"That's 2 Tuesdays."_s);
}

QTEST_GUILESS_MAIN(PluralsTest)
#include "pluralstest.moc"
