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

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
        if (message != qtsOwn)
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

} // namespace

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const auto &[device, size] :
        {std::pair(u"phone"_s, QSize(390, 844)), std::pair(u"tablet"_s, QSize(1180, 820))}) {
        for (const bool mirrored : {false, true}) {
            for (const double scale : {1.0, 2.0}) {
                const QString language = mirrored ? u"pseudo-Arabic"_s : u"English"_s;
                looks.append({u"%1, %2, %3 %"_s.arg(device, language).arg(scale * 100), size, mirrored, scale});
            }
        }
    }
    looks.append({u"phone with a notch, English"_s, QSize(390, 844), false, 1.0, QMarginsF(0, 47, 0, 34)});
    looks.append({u"phone on its side, pseudo-Arabic"_s, QSize(844, 390), true, 1.0, QMarginsF(44, 0, 20, 21)});
    return looks;
}

QList<Fault> Walker::walk(const WalkPage &page, const Look &look)
{
    if (!look.kept.isNull() && page.steps.isEmpty())
        return {}; // no sheet; Main.qml keeps pages out of it, which app_phone tests
    const Listener listener;
    test::PseudoTranslator translator;
    if (look.mirrored)
        QCoreApplication::installTranslator(&translator);

    QObject data; // outlives the view
    QQuickView view;
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    QObject *theme = ui::themeOf(*view.engine());
    if (theme == nullptr)
        return {{FaultKind::Warning, u"the module Doorstep.Ui.Style is not linked in"_s}};
    theme->setProperty("textScale", look.textScale);
    theme->setProperty("mirrored", look.mirrored);
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
        if (!QTest::qWaitFor([&] { return perform(view, step, look.mirrored); }, longestPatience))
            faults.append({FaultKind::Warning, u"there is nothing to tap called “%1”"_s.arg(step.words)});
        QTest::qWait(page.patience);
    }

    const ItemTree tree = itemsOf(view);
    const QSizeF window = view.size();
    m_controls += static_cast<int>(tree.controls.size());
    m_texts += static_cast<int>(tree.texts.size());
    if (view.status() != QQuickView::Ready || tree.texts.isEmpty())
        faults.append({FaultKind::Warning, u"the page shows nothing"_s});
    faults += checkControls(tree) + checkText(tree) + checkReach(tree, window) + checkKept(tree, window, look.kept);
    for (const int scheme : {0, 1, 2}) {
        theme->setProperty("scheme", scheme);
        view.setColor(theme->property("paper").value<QColor>()); // as the app's own window
        faults += faultsInSight(view, /*overlaps=*/scheme == 0);
    }
    QCoreApplication::removeTranslator(&translator);
    return faults + listener.faults();
}

QList<Fault> Walker::faultsInSight(QQuickView &view, bool overlaps) const
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
        const QImage
            picture = view.grabWindow(); // first: it lays out, and a list lets go of rows that have scrolled off
        const ItemTree tree = itemsOf(view);
        faults += checkContrast(tree, picture, texts);
        if (!overlaps)
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
    }
    return faults;
}

int Walker::controlsChecked() const { return m_controls; }

int Walker::textsChecked() const { return m_texts; }

} // namespace doorstep::walk
