// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What a parent opened to their advocate: the people of the circle by first name, and what the council promised. At a
// meeting a promise is three turns of a wheel. What became of it is the parent's to say; the council's answer stands
// beside it.
PageFrame {
    id: page

    required property Navigator nav
    required property string circleId

    title: circle.name
    subtitle: circle.meeting === "" ? circle.until : qsTr("Meeting %1. %2").arg(circle.meeting).arg(circle.until)
    canGoBack: page.nav.canGoBack
    gone: circle.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    doorstep: true
    mainAction: qsTr("The council promises…")
    mainIcon: "plus-lg"
    mainEnabled: circle.state === ViewModel.Ready
    onBack: page.nav.back()
    onMainActionTriggered: promise.open()
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: page.circleId
        scopeKind: "circle"
    }

    AdvocacyCircle {
        id: circle
        services: Services
        circleId: page.circleId
    }
    PromiseList {
        id: promises
        services: Services
        circleId: page.circleId
        councilOnly: true
    }
    ModelStates {
        Layout.fillWidth: true
        model: circle
    }
    FactLine {
        Layout.fillWidth: true
        iconName: "telephone"
        title: qsTr("Safe way to reach them")
        words: circle.safeWay
        visible: circle.safeWay !== ""
    }
    Label {
        Layout.fillWidth: true
        text: circle.purpose
        visible: text !== ""
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("What the council promised")
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Nothing yet. Note each promise while it is said: who, what, by when.")
        quiet: true
        visible: promises.state === ViewModel.Empty
    }
    Repeater {
        model: promises.rows

        PromiseCard {
            required property string key
            required waiting
            required answer
            required answeredBy
            Layout.fillWidth: true
            onClicked: page.choose(key)
        }
    }
    EarlierPromises {
        Layout.fillWidth: true
        board: promises
    }
    PromiseNews {
        Layout.fillWidth: true
        board: promises
        sheet: promise
    }
    Strand {
        Layout.fillWidth: true
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Who is in the circle")
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: circle.people

        PersonLine {
            Layout.fillWidth: true
        }
    }
    PromiseSheet {
        id: one
        board: promises
    }
    PromiseWheelSheet {
        id: promise
        circleId: page.circleId
        councilOnly: true
    }

    function choose(key: string) {
        promises.choose(key);
        one.open();
    }
}
