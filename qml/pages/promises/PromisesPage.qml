// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App

// What was promised, and what became of it. Narrow: one list by state. Wide: the board, a row for people and a row of the
// same size for the council.
FocusScope {
    id: page

    required property Navigator nav
    property string familyId
    property string circleId
    readonly property bool wide: width >= 900
    readonly property bool canAdd: familyId !== "" || circleId !== ""

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Promises")

    PromiseList {
        id: promises
        services: Services
        familyId: page.familyId
        circleId: page.circleId
        onStateChanged: if (gone) page.nav.replace("GonePage")
    }
    // Only the one that is looked at is made. Repeaters of one: see Main.qml.
    Repeater {
        model: page.width > 0 && !page.wide ? 1 : 0

        PromiseListView {
            anchors.fill: parent
            board: promises
            nav: page.nav
            familyId: page.familyId
            canGoBack: page.nav.canGoBack
            canAdd: page.canAdd && !promises.gone
            aboveAction: PromiseNews {
                Layout.fillWidth: true
                board: promises
                sheet: promise
            }
            onBack: page.nav.back()
            onChosen: key => page.choose(key)
            onAddRequested: promise.open()
        }
    }
    Repeater {
        model: page.wide ? 1 : 0
        onItemAdded: promises.councilOnly = false // the board has a row for each

        PromiseBoardView {
            anchors.fill: parent
            board: promises
            nav: page.nav
            familyId: page.familyId
            canGoBack: page.nav.canGoBack
            canAdd: page.canAdd && !promises.gone
            aboveAction: PromiseNews {
                Layout.fillWidth: true
                board: promises
                sheet: promise
            }
            onBack: page.nav.back()
            onChosen: key => page.choose(key)
            onAddRequested: promise.open()
        }
    }
    PromiseSheet {
        id: one
        board: promises
    }
    PromiseWheelSheet {
        id: promise
        familyId: page.familyId
        circleId: page.circleId
    }

    function choose(key: string) {
        promises.choose(key);
        one.open();
    }
}
