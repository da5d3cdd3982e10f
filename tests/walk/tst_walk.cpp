// SPDX-License-Identifier: Apache-2.0
// Every page in every look, design §8. Prints what it looked at.
#include "qml/style/fonts.h"
#include "tests/walk/walker.h"
#include "tests/walk/walkpages.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QQuickWindow>
#include <QStyleHints>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace doorstep::walk;

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryPage();
    void findsNoFaultOnAnyPage_data();
    void findsNoFaultOnAnyPage();
    void cleanupTestCase();

private:
    Walker m_walker;
    int m_pages = 0;
};

// A page that is built in and not walked is a page that nobody looked at.
void WalkTest::knowsEveryPage()
{
    QStringList known;
    const QList<WalkPage> walked = appPages();
    for (const WalkPage &page : walked)
        known.append(page.name);
    const QDir built(u":/qt-project.org/imports/Doorstep/Ui"_s);
    const QStringList files = built.entryList({u"*Page.qml"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        QVERIFY2(known.contains(file.chopped(4)), qPrintable(file + u" is not in tests/walk/apppages.cpp"_s));
}

void WalkTest::findsNoFaultOnAnyPage_data()
{
    QTest::addColumn<WalkPage>("page");
    for (const WalkPage &page : galleryPages() + appPages()) {
        QString name = page.name;
        for (const Step &step : page.steps)
            name += u" · "_s + step.words;
        QTest::newRow(qPrintable(name)) << page;
    }
}

static bool isPolishLoop(const Fault &fault) { return fault.what.contains("Polish loop detected"_L1); }

void WalkTest::findsNoFaultOnAnyPage()
{
    QFETCH(WalkPage, page);
    ++m_pages;
    QStringList report;
    for (const Look &look : allLooks()) {
        QList<Fault> faults = m_walker.walk(page, look);
        // Layouts of Qt 6.4 give up for a frame where rows come in while they are laid out, which hangs on the moment
        // of a read; a page that is laid out in circles is so every time.
        if (!faults.isEmpty() && std::ranges::all_of(faults, isPolishLoop))
            faults = m_walker.walk(page, look);
        for (const Fault &fault : std::as_const(faults))
            report.append(u"%1 | %2: %3"_s.arg(look.name, nameOf(fault.kind), fault.what));
    }
    // Qt Test cuts a long message; whoever mends the page wants all of it.
    for (const QString &line : std::as_const(report))
        std::fprintf(stderr, "%s: %s\n", qPrintable(page.name), qPrintable(line));
    QVERIFY2(report.isEmpty(), qPrintable(u"%1 faults, named above"_s.arg(report.size())));
}

void WalkTest::cleanupTestCase()
{
    qInfo().noquote()
        << u"walked %1 pages × %2 combinations (contrast in 3 schemes): %3 controls and %4 texts checked"_s.arg(m_pages)
               .arg(allLooks().size())
               .arg(m_walker.controlsChecked())
               .arg(m_walker.textsChecked());
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
    if (doorstep::ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    WalkTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_walk.moc"
