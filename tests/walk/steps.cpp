// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/steps.h"

#include "tests/support/pseudotranslator.h"
#include "tests/walk/itemtree.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

QString nameOf(QQuickItem &item)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&item);
    QString name = accessible != nullptr ? accessible->text(QAccessible::Name) : QString();
    return name.removeIf([](QChar c) { return c.category() == QChar::Other_Format; }); // the marks of direction
}

QString patternOf(const QString &words, Speech speech)
{
    switch (speech) {
    case Speech::English: break;
    case Speech::PseudoArabic: return test::PseudoTranslator::patternOf(words, test::Pseudo::Arabic);
    case Speech::LongWords: return test::PseudoTranslator::patternOf(words, test::Pseudo::LongWords);
    }
    return QRegularExpression::escape(words);
}

QQuickItem *find(QQuickWindow &window, const QString &words, Speech speech)
{
    const QString pattern = patternOf(words, speech);
    const ItemTree tree = itemsOf(window);
    for (const QString &form : {u"^%1$"_s, u"^%1"_s}) {
        const QRegularExpression wanted(form.arg(pattern));
        for (QQuickItem *control : tree.controls) {
            if (wanted.match(nameOf(*control)).hasMatch())
                return control;
        }
    }
    return nullptr;
}

void scrollTo(QQuickItem &item)
{
    for (QQuickItem *above = item.parentItem(); above != nullptr; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable"))
            continue;
        if (above->property("scrolled").isValid())
            above->setProperty("scrolled", true); // as by a finger: until then a list stays at its top while it grows
        const QPointF middle = item.mapToItem(above, QPointF(item.width() / 2, item.height() / 2));
        const double y = middle.y();
        const double first = above->property("originY").toDouble();
        const double last = first + above->property("contentHeight").toDouble() - above->height();
        const double wanted = above->property("contentY").toDouble() + y - above->height() / 2;
        above->setProperty("contentY", std::clamp(wanted, first, std::max(first, last)));
        // And sideways, where a row of choices is moved by a finger.
        const double left = above->property("originX").toDouble();
        const double right = left + above->property("contentWidth").toDouble() - above->width();
        const double x = above->property("contentX").toDouble() + middle.x() - above->width() / 2;
        if (above->property("contentWidth").toDouble() > above->width())
            above->setProperty("contentX", std::clamp(x, left, std::max(left, right)));
    }
    QTest::qWait(1);
}

} // namespace

bool perform(QQuickWindow &window, const Step &step, Speech speech)
{
    if (step.what == Step::What::Answer)
        return step.answer(window);
    if (step.what == Step::What::Type) {
        for (const QChar character : step.words)
            QTest::sendKeyEvent(QTest::Click, &window, Qt::Key_unknown, QString(character), Qt::NoModifier, 1);
        return true;
    }
    QQuickItem *control = find(window, step.words, speech);
    if (control == nullptr)
        return false;
    scrollTo(*control);
    QTest::mouseClick(&window, Qt::LeftButton, Qt::NoModifier, sceneRect(*control).center().toPoint());
    return true;
}

} // namespace doorstep::walk
