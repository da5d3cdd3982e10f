// SPDX-License-Identifier: Apache-2.0
// The walk itself is tested: each kind of fault is planted into a copy of a page of the app, and the walk finds it and
// no other.
#include "qml/style/fonts.h"
#include "tests/support/pseudotranslator.h"
#include "tests/walk/walker.h"
#include "tests/walk/walkpages.h"

#include <QAccessible>
#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace doorstep::walk;
using doorstep::test::Pseudo;
using doorstep::test::PseudoTranslator;

Q_DECLARE_METATYPE(doorstep::walk::FaultKind)

class WalkFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlantedFaultAndNoOther_data();
    void findsThePlantedFaultAndNoOther();
    void findsNothingInTheCopyWithoutAFault();
    void findsTextThatIsTooLongOnlyInTheLongerLanguage();
    void findsASheetThatLiesUnderTheNotch();
    void keepsPlaceholdersInPseudoArabic();
    void makesLongWordsOfTheSameLetters();

private:
    [[nodiscard]] WalkPage copyOfARealPage(const QString &planted);

    QTemporaryDir m_folder;
    const QList<WalkPage> m_pages = appPages();
    int m_copies = 0;
};

// One page of the app after another, with its own data, and `planted` as its last child.
WalkPage WalkFaultsTest::copyOfARealPage(const QString &planted)
{
    static const QStringList planting{u"VisitReadyPage"_s, u"PersonEditPage"_s, u"AdvocatePage"_s, u"MePage"_s};
    const QString &name = planting.at(m_copies % planting.size());
    const auto real = std::ranges::find(m_pages, name, &WalkPage::name);
    QFile page(u":/qt-project.org/imports/Doorstep/Ui/"_s + name + u".qml"_s);
    if (real == m_pages.cend() || !page.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(page.readAll());
    text.insert(text.lastIndexOf(u'}'), planted + u'\n');
    text.insert(text.indexOf("import"_L1), u"import Doorstep.Ui\n"_s); // what stood beside it
    const QString path = m_folder.filePath(u"Copy%1.qml"_s.arg(++m_copies));
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(text.toUtf8()) < 0)
        return {};
    WalkPage copied = *real;
    copied.url = QUrl::fromLocalFile(path);
    return copied;
}

void WalkFaultsTest::findsThePlantedFaultAndNoOther_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("planted");
    QTest::newRow("button without a name") << FaultKind::NoName << u"Button { iconName: \"x-lg\" }"_s;
    QTest::newRow("tap handler without a role")
        << FaultKind::NoRole
        << u"Item { implicitWidth: 60; implicitHeight: 60; Accessible.name: \"Tap\"; TapHandler {} }"_s;
    QTest::newRow("low button") << FaultKind::SmallTarget << u"Button { text: \"Low\"; Layout.preferredHeight: 40 }"_s;
    QTest::newRow("narrow button")
        << FaultKind::SmallTarget
        << u"Button { iconName: \"x-lg\"; Accessible.name: \"Shut\"; Layout.preferredWidth: 40 }"_s;
    QTest::newRow("elided text")
        << FaultKind::CutText
        << u"Label { text: \"A sentence that does not fit\"; Layout.maximumWidth: 80; wrapMode: Text.NoWrap; elide: Text.ElideRight }"_s;
    QTest::newRow("text higher than its box")
        << FaultKind::CutText
        << u"Label { text: \"One\\ntwo\\nthree\"; Layout.preferredHeight: 30; Layout.fillWidth: true }"_s;
    QTest::newRow("text over the edge of a clipped box")
        << FaultKind::CutText
        << u"Item { implicitWidth: 100; implicitHeight: 60; clip: true; Label { x: 60; text: \"Over the edge\" } }"_s;
    QTest::newRow("text over text")
        << FaultKind::TextOverText
        << u"Item { implicitWidth: 200; implicitHeight: 80; Label { text: \"Under\" } Label { x: 8; y: 4; text: \"Over\" } }"_s;
    QTest::newRow("buttons on each other")
        << FaultKind::Overlap
        << u"Item { implicitWidth: 300; implicitHeight: 140; Button { iconName: \"x-lg\"; Accessible.name: \"One\" } Button { x: 30; iconName: \"x-lg\"; Accessible.name: \"Two\" } }"_s;
    QTest::newRow("pale text") << FaultKind::LowContrast << u"Label { text: \"Pale\"; color: \"#8F8F8F\" }"_s;
    QTest::newRow("pale words in a field")
        << FaultKind::LowContrast << u"TextField { text: \"Typed\"; color: \"#8F8F8F\"; Accessible.name: \"Pale\" }"_s;
    QTest::newRow("typed words higher than their field")
        << FaultKind::CutText
        << u"TextArea { text: \"One\\ntwo\\nthree\\nfour\"; Accessible.name: \"Low\"; Layout.preferredHeight: 60 }"_s;
    QTest::newRow("text that fades") << FaultKind::LowContrast << u"Label { text: \"Faded\"; opacity: 0.45 }"_s;
    QTest::newRow("button beside the page")
        << FaultKind::OutOfReach << u"Item { Button { x: 3000; iconName: \"x-lg\"; Accessible.name: \"Away\" } }"_s;
    QTest::newRow("a name that nobody defines") << FaultKind::Warning << u"Item { visible: nobody.knows }"_s;
    QTest::newRow("a binding loop") << FaultKind::Warning
                                    << u"Item { implicitHeight: height + 1; height: implicitHeight }"_s;
}

void WalkFaultsTest::findsThePlantedFaultAndNoOther()
{
    QFETCH(FaultKind, kind);
    QFETCH(QString, planted);
    Walker walker;
    const QList<Fault> faults = walker.walk(copyOfARealPage(planted), allLooks().constFirst());
    QVERIFY2(!faults.isEmpty(), "the walk found nothing");
    for (const Fault &fault : faults)
        QVERIFY2(fault.kind == kind, qPrintable(nameOf(fault.kind) + u": "_s + fault.what));
}

void WalkFaultsTest::findsNothingInTheCopyWithoutAFault()
{
    Walker walker;
    for (int page = 0; page < 4; ++page) {
        const QList<Fault> faults = walker.walk(copyOfARealPage({}), allLooks().constFirst());
        QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().what));
    }
    QVERIFY(walker.controlsChecked() > 20);
    QVERIFY(walker.textsChecked() > 20);
}

void WalkFaultsTest::findsTextThatIsTooLongOnlyInTheLongerLanguage()
{
    const WalkPage page = copyOfARealPage(
        u"Label { text: qsTr(\"It will fit\"); Layout.maximumWidth: 84; wrapMode: Text.NoWrap; elide: Text.ElideRight }"_s);
    Walker walker;
    for (const Look &look : allLooks()) {
        if (look.textScale > 1 || look.size.width() > 400)
            continue;
        const QList<Fault> faults = walker.walk(page, look);
        QCOMPARE(faults.size(), look.mirrored() ? 1 : 0);
    }
}

void WalkFaultsTest::findsASheetThatLiesUnderTheNotch()
{
    const QString
        planted = u"Button { text: \"Open\"; onClicked: high.open() } Sheet { id: high; title: \"High\"%1 }"_s;
    Walker walker;
    const QList<Look> looks = allLooks();
    const auto notch = std::ranges::find_if(looks, [](const Look &look) { return !look.kept.isNull(); });
    QVERIFY(notch != looks.cend());
    for (const bool under : {false, true}) {
        WalkPage page = copyOfARealPage(planted.arg(under ? u"; y: 0"_s : QString()));
        page.steps = {tap(u"Open"_s)};
        const QList<Fault> faults = walker.walk(page, *notch);
        QCOMPARE(!faults.isEmpty(), under);
        for (const Fault &fault : faults)
            QVERIFY2(fault.kind == FaultKind::InWhatIsKept, qPrintable(nameOf(fault.kind) + u": "_s + fault.what));
    }
}

void WalkFaultsTest::keepsPlaceholdersInPseudoArabic()
{
    const QString made = PseudoTranslator::pseudo(u"Door %1 of %L2, 14:02"_s);
    QVERIFY(made.contains(u"%1"_s) && made.contains(u"%L2"_s) && made.contains(u"14:02"_s));
    QVERIFY(made.size() >= u"Door %1 of %L2, 14:02"_s.size() + 2);
    QVERIFY(std::none_of(
        made.begin(), made.end(), [](QChar c) { return c.isLetter() && c.unicode() < 0x600 && c != u'L'; }));
}

void WalkFaultsTest::makesLongWordsOfTheSameLetters()
{
    const QString made = PseudoTranslator::pseudo(u"Door %1 of 24"_s, Pseudo::LongWords);
    QVERIFY(made.contains(u"%1"_s) && made.contains(u"24"_s));
    QCOMPARE(made.size(), u"Door %1 of 24"_s.size() + 2 + 1);
    QVERIFY(QRegularExpression(PseudoTranslator::patternOf(u"Door"_s, Pseudo::LongWords)).match(made).hasMatch());
    QVERIFY(std::none_of(made.begin(), made.end(), [](QChar c) { return c.isLetter() && c.unicode() < 0x80; }));
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QAccessible::setActive(true);
    if (doorstep::ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    WalkFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walkfaults.moc"
