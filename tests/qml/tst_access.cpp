// SPDX-License-Identifier: Apache-2.0
// What the system's accessibility is told of a control that is disabled, and of what lies behind a sheet.
#include "qml/style/access.h"
#include "qml/style/fonts.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;

namespace {

const QByteArray page = R"(
import QtQuick
import Doorstep.Ui.Parts

Item {
    property bool usable: true
    property bool done: false

    Behind {
        objectName: "behind"
        width: 400
        height: 600
        Accessible.role: Accessible.Pane

        Item {
            width: 400
            height: 600

            Column {
                enabled: usable
                Button { objectName: "Button"; text: "Save"; onClicked: done = true }
                CheckBox { objectName: "CheckBox"; text: "Seen"; checked: true; onClicked: done = true }
                RadioButton { objectName: "RadioButton"; text: "Asleep"; onClicked: done = true }
                Switch { objectName: "Switch"; text: "Less motion"; onClicked: done = true }
                ToggleButton { objectName: "ToggleButton"; text: "Alone"; onClicked: done = true }
                ChoiceButton { objectName: "ChoiceButton"; text: "Light"; onClicked: done = true }
                ListRow { objectName: "ListRow"; title: "Change my PIN"; onClicked: done = true }
                BigChoice { objectName: "BigChoice"; text: "No answer"; onClicked: done = true }
            }
        }
    }
}
)";

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDisabledControlSaysSo_data();
    void aDisabledControlSaysSo();
    void whatLiesBehindIsNotThere();

private:
    [[nodiscard]] QQuickItem *item(const QString &name) const { return m_page->findChild<QQuickItem *>(name); }

    QQuickView m_view;
    std::unique_ptr<QQuickItem> m_page;
};

void AccessTest::initTestCase()
{
    QVERIFY(ui::installFonts().size() > 1);
    ui::installAccess();
    QAccessible::setActive(true);
    QQmlComponent component(m_view.engine());
    component.setData(page, {});
    m_page.reset(qobject_cast<QQuickItem *>(component.create()));
    QVERIFY2(m_page, qPrintable(component.errorString()));
    m_page->setParentItem(m_view.contentItem());
    m_view.resize(400, 600);
    m_view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_view));
}

void AccessTest::aDisabledControlSaysSo_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
        {"Button", "CheckBox", "RadioButton", "Switch", "ToggleButton", "ChoiceButton", "ListRow", "BigChoice"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void AccessTest::aDisabledControlSaysSo()
{
    QFETCH(QString, name);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(item(name));
    QVERIFY(access);
    const auto press = [&] {
        m_page->setProperty("done", false);
        for (const QString &action :
            {QAccessibleActionInterface::pressAction(), QAccessibleActionInterface::toggleAction()}) {
            if (access->actionInterface()->actionNames().contains(action))
                access->actionInterface()->doAction(action);
        }
        return m_page->property("done").toBool();
    };
    const auto checked = access->state().checked;
    QVERIFY(!access->state().disabled && access->state().focusable);
    QVERIFY(press());
    m_page->setProperty("usable", false);
    QVERIFY(access->state().disabled && !access->state().focusable);
    QVERIFY(!press());
    QVERIFY(!access->text(QAccessible::Name).isEmpty());
    if (name == "ToggleButton"_L1)
        QCOMPARE(access->state().checked, checked);
    m_page->setProperty("usable", true);
    QVERIFY(!access->state().disabled);
    QVERIFY(press());
}

void AccessTest::whatLiesBehindIsNotThere()
{
    auto *behind = qobject_cast<ui::Behind *>(item(u"behind"_s));
    QVERIFY(behind);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(behind);
    QVERIFY(access);
    QCOMPARE(access->childCount(), 8); // what is plain between them is passed over
    QAccessibleInterface *first = access->child(0);
    QCOMPARE(first->object(), item(u"Button"_s));
    QCOMPARE(access->indexOfChild(first), 0);
    QCOMPARE(first->parent()->object(), behind);
    const QPoint at = first->rect().center();
    QVERIFY(access->childAt(at.x(), at.y()));
    behind->setCovered(true);
    QCOMPARE(access->childCount(), 0);
    QVERIFY(!access->child(0) && !access->childAt(at.x(), at.y()));
    QCOMPARE(access->indexOfChild(first), -1);
    QVERIFY(access->state().invisible);
    behind->setCovered(false);
    QCOMPARE(access->childCount(), 8);
    QVERIFY(!access->state().invisible);
}

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
