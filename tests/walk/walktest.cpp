// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/walktest.h"

#include "qml/style/fonts.h"
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

namespace doorstep::walk {

namespace {

bool isPolishLoop(const Fault &fault) { return fault.what.contains("Polish loop detected"_L1); }

} // namespace

WalkTest::WalkTest(QList<Look> looks) : m_looks(std::move(looks)) {}

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

void WalkTest::findsNoFaultOnAnyPage()
{
    QFETCH(WalkPage, page);
    ++m_pages;
    QStringList report;
    for (const Look &look : std::as_const(m_looks)) {
        QList<Fault> faults = m_walker.walk(page, look);
        // Layouts of Qt 6.4 give up for a frame where rows come in while they are laid out, which hangs on the moment
        // of a read, and what stood in them is cut till then; a page that is laid out in circles is so every time.
        if (std::ranges::any_of(faults, isPolishLoop))
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
    qInfo().noquote() << u"walked %1 pages × %2 looks%3: %4 controls and %5 texts checked"_s.arg(m_pages)
                             .arg(m_looks.size())
                             .arg(m_looks.constFirst().contrast ? u" (contrast in 3 schemes)"_s : QString())
                             .arg(m_walker.controlsChecked())
                             .arg(m_walker.textsChecked());
}

int runWalk(int argc, char **argv, const QList<Look> &looks)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        qFatal("the built-in fonts are missing");
    WalkTest test(looks);
    return QTest::qExec(&test, argc, argv);
}

} // namespace doorstep::walk
