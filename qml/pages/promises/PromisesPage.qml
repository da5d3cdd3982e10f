// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App

// What was promised, and what became of it. Narrow: one list by state. Wide: the board, a row for people and a row of the
// same size for the council.
FocusScope {
    id: page

    required property Navigator nav
    property string familyId
    property string circleId
    readonly property bool wide: width >= 900

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Promises")

    PromiseList {
        id: board
        services: Services
        familyId: page.familyId
        circleId: page.circleId
    }
    PromiseListView {
        anchors.fill: parent
        visible: !page.wide
        board: board
        canGoBack: page.nav.canGoBack
        canAdd: page.familyId !== "" || page.circleId !== ""
        onBack: page.nav.back()
        onChosen: key => page.choose(key)
        onAddRequested: promise.open()
    }
    PromiseBoardView {
        anchors.fill: parent
        visible: page.wide
        board: board
        canGoBack: page.nav.canGoBack
        canAdd: page.familyId !== "" || page.circleId !== ""
        onBack: page.nav.back()
        onChosen: key => page.choose(key)
        onAddRequested: promise.open()
    }
    PromiseSheet {
        id: one
        board: board
    }
    PromiseWheelSheet {
        id: promise
        familyId: page.familyId
        circleId: page.circleId
    }

    function choose(key: string) {
        board.choose(key);
        one.open();
    }
}
