// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/walker.h"

#include "qml/style/themeaccess.h"
#include "tests/support/pseudotranslator.h"
#include "tests/walk/checks.h"
#include "tests/walk/steps.h"

#include <QCoreApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

// The message handler is a plain function and has nowhere else to put them.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
QStringList warnings;
QtMessageHandler before = nullptr;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

// Qt 6.4's own and no page's: a QML Timer is a pause animation, Qt stops its driver while nothing but pauses run, and
// stops it a second time when the last of them ends between two frames. Every other line is a fault.
constexpr QStringView qtsOwn = u"QUnifiedTimer::stopAnimationDriver: driver is not running";
// Qt's own too: it goes down the list of built-in fonts for each script, and names every one that does not have it.
constexpr QStringView nextFont = u"OpenType support missing for \"Noto";

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        if (message != qtsOwn && !message.contains(nextFont))
            warnings.append(message);
    } else if (before != nullptr)
        before(type, context, message);
}

// Hears everything that Qt warns of, for as long as it lives. Qt Test sets a handler of its own when a test begins, so
// that one for each walk is not too many.
class Listener
{
public:
    Listener()
    {
        warnings.clear();
        before = qInstallMessageHandler(hear);
    }
    ~Listener() { qInstallMessageHandler(before); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] QList<Fault> faults() const
    {
        QList<Fault> found;
        for (const QString &warning : std::as_const(warnings))
            found.append({FaultKind::Warning, warning});
        return found;
    }
};

constexpr int longestPatience = 2000; // milliseconds
constexpr int atRestMs = 200;
constexpr double leastScroller = 200; // lower ones are wheels, whose rows look alike

QString nameOf(Speech speech)
{
    switch (speech) {
    case Speech::English: break;
    case Speech::PseudoArabic: return u"pseudo-Arabic"_s;
    case Speech::LongWords: return u"long words"_s;
    }
    return u"English"_s;
}

// DOORSTEP_PICTURES=folder keeps what was walked, for whoever wants to look at it too.
void keepPicture(QQuickView &view, const WalkPage &page, const Look &look)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (folder.isEmpty())
        return;
    QString name = page.name;
    for (const Step &step : page.steps)
        name += u"-"_s + step.words.left(12);
    name += u"-"_s + look.name;
    static const QRegularExpression unsafe(u"[^A-Za-z0-9%]+"_s);
    if (!view.grabWindow().save(folder + u'/' + name.replace(unsafe, u"-"_s) + u".png"_s))
        qWarning("no picture was kept in %s", qPrintable(folder));
}

Look look(const QString &device, QSize size, Speech speech, double scale)
{
    return {u"%1, %2, %3 %"_s.arg(device, nameOf(speech)).arg(scale * 100), size, speech, scale};
}

} // namespace

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const auto &[device, size] :
        {std::pair(u"phone"_s, QSize(390, 844)), std::pair(u"tablet"_s, QSize(1180, 820))}) {
        for (const bool mirrored : {false, true}) {
            for (const double scale : {1.0, 2.0}) {
                looks.append(look(device, size, mirrored ? Speech::PseudoArabic : Speech::English, scale));
            }
        }
    }
    looks.append(
        {u"phone with a notch, English"_s, QSize(390, 844), Speech::English, 1.0, true, QMarginsF(0, 47, 0, 34)});
    looks.append({u"phone on its side, pseudo-Arabic"_s, QSize(844, 390), Speech::PseudoArabic, 1.0, true,
        QMarginsF(44, 0, 20, 21)});
    return looks;
}

QList<Look> otherWidths()
{
    QList<Look> looks{look(u"smallest phone"_s, QSize(320, 568), Speech::LongWords, 1.0),
        look(u"smallest phone"_s, QSize(320, 568), Speech::PseudoArabic, 1.5),
        look(u"phone on its side"_s, QSize(844, 390), Speech::LongWords, 1.0),
        look(u"phone"_s, QSize(390, 844), Speech::LongWords, 2.0),
        look(u"beside another app"_s, QSize(600, 820), Speech::LongWords, 2.0),
        look(u"widest window"_s, QSize(1600, 900), Speech::LongWords, 1.0)};
    for (Look &one : looks)
        one.contrast = false;
    return looks;
}

QList<Fault> Walker::walk(const WalkPage &page, const Look &look)
{
    if (!look.kept.isNull() && page.steps.isEmpty())
        return {}; // no sheet; Main.qml keeps pages out of it, which app_phone tests
    const Listener listener;
    test::PseudoTranslator translator(look.mirrored() ? test::Pseudo::Arabic : test::Pseudo::LongWords);
    if (look.speech != Speech::English)
        QCoreApplication::installTranslator(&translator);

    QObject data; // outlives the view
    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    QObject *theme = ui::themeOf(*view.engine());
    if (theme == nullptr)
        return {{FaultKind::Warning, u"the module Doorstep.Ui.Style is not linked in"_s}};
    theme->setProperty("textScale", look.textScale);
    theme->setProperty("mirrored", look.mirrored());
    theme->setProperty("reduceMotion", true);
    theme->setProperty("scheme", 0);
    theme->setProperty("keptLeft", look.kept.left());
    theme->setProperty("keptTop", look.kept.top());
    theme->setProperty("keptRight", look.kept.right());
    theme->setProperty("keptBottom", look.kept.bottom());
    if (page.properties)
        view.setInitialProperties(page.properties(*view.engine(), &data));
    view.setSource(page.url);
    view.resize(look.size);
    view.show();
    QTest::qWait(page.patience);

    QList<Fault> faults;
    for (const Step &step : page.steps) {
        // What is to be tapped may come late on a busy machine, and then one waits for it.
        if (!QTest::qWaitFor([&] { return perform(view, step, look.speech); }, longestPatience))
            faults.append({FaultKind::Warning, u"there is nothing to tap called “%1”"_s.arg(step.words)});
        QTest::qWait(page.patience);
    }

    const auto asItStands = [&view, &look] {
        const ItemTree now = itemsOf(view);
        return checkControls(now) + checkText(now) + checkReach(now, view.size())
               + checkKept(now, view.size(), look.kept);
    };
    QList<Fault> found = asItStands();
    // Once more at rest: on a busy machine a page may still be laid out.
    for (int waited = 0; !found.isEmpty() && waited < longestPatience; waited += atRestMs) {
        QTest::qWait(atRestMs);
        found = asItStands();
    }
    faults += found;
    const ItemTree tree = itemsOf(view);
    m_controls += static_cast<int>(tree.controls.size());
    m_texts += static_cast<int>(tree.texts.size());
    if (view.status() != QQuickView::Ready || tree.texts.isEmpty())
        faults.append({FaultKind::Warning, u"the page shows nothing"_s});
    const int contrast = look.contrast ? Contrast : 0;
    for (const int scheme : look.contrast ? QList{0, 1, 2} : QList{0}) {
        theme->setProperty("scheme", scheme);
        view.setColor(theme->property("paper").value<QColor>()); // as the app's own window
        faults += faultsInSight(view, contrast | (scheme == 0 ? Overlaps : 0));
    }
    keepPicture(view, page, look);
    QCoreApplication::removeTranslator(&translator);
    return faults + listener.faults();
}

QList<Fault> Walker::faultsInSight(QQuickView &view, int checks) const
{
    QList<Fault> faults;
    QSet<const QQuickItem *> texts;
    Pairs pairs;
    const auto crowded = [&] {
        const ItemTree tree = itemsOf(view);
        return checkOverlap(tree, view.size(), pairs) + checkTextOverText(tree, view.size(), pairs);
    };
    const auto look = [&] {
        QTest::qWait(1);
        // First: it lays out, and a list lets go of rows that have scrolled off.
        const QImage picture = view.grabWindow();
        if ((checks & Contrast) != 0)
            faults += checkContrast(itemsOf(view), picture, texts);
        if ((checks & Overlaps) == 0)
            return;
        const Pairs before = pairs;
        QList<Fault> found = crowded();
        if (!found.isEmpty()) { // once more at rest: on a busy machine rows of a wheel may still be on their way
            QTest::qWait(atRestMs);
            pairs = before;
            found = crowded();
        }
        faults += found;
    };
    look();
    const QList<QQuickItem *> scrollers = itemsOf(view).scrollers;
    for (QQuickItem *scroller : scrollers) {
        if (!scroller->property("interactive").toBool() || scroller->height() < leastScroller)
            continue;
        const double top = scroller->property("contentY").toDouble();
        const double last = scroller->property("originY").toDouble() + scroller->property("contentHeight").toDouble()
                            - scroller->height();
        const double step = scroller->height() * 0.6;
        double y = top;
        while (y < last) {
            y = std::min(y + step, last);
            scroller->setProperty("contentY", y);
            look();
        }
        scroller->setProperty("contentY", top);
        // A list of rows of many heights has moved its own beginning meanwhile; what is looked at next is not its void.
        QMetaObject::invokeMethod(scroller, "returnToBounds");
    }
    return faults;
}

int Walker::controlsChecked() const { return m_controls; }

int Walker::textsChecked() const { return m_texts; }

} // namespace doorstep::walk
