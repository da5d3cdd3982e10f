// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Three taps: who, what, which day. The third saves, and something comes back at once.
PageFrame {
    id: page

    required property Navigator nav
    property string circleId

    // Of the three, the one that is asked now, over its answers.
    component Question: Label {
        Layout.fillWidth: true
        strong: true
    }

    title: qsTr("We met")
    subtitle: qsTr("Three taps, and it is kept.")
    canGoBack: page.nav.canGoBack
    gone: met.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    doorstep: true
    onBack: page.nav.back()

    TouchpointEditor {
        id: met
        services: Services
        circleId: page.circleId
        onThanked: if (thanks !== "") strand.thicken()
    }
    ModelStates {
        Layout.fillWidth: true
        model: met
        visible: met.state === ViewModel.Loading || met.state === ViewModel.Failed || met.notice !== ""
    }
    EmptyState {
        Layout.fillWidth: true
        title: qsTr("No circle yet")
        text: qsTr("This page is for time with a young person. Their circle opens here when they say yes to you.")
        visible: met.state === ViewModel.Empty
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: met.thanks !== ""

        Label {
            Layout.fillWidth: true
            text: met.thanks
            size: Theme.large
            strong: true
            color: Theme.primary
        }
        Label {
            Layout.fillWidth: true
            text: met.savedWords

            Announcement {
                words: met.thanks === "" ? "" : met.thanks + " " + met.savedWords
            }
        }
        Button {
            text: qsTr("Undo")
            iconName: "arrow-counterclockwise"
            onClicked: met.undo()
        }
    }
    Strand {
        id: strand
        Layout.fillWidth: true
        visible: met.state === ViewModel.Ready
    }
    Question {
        text: qsTr("Who were you with?")
        visible: met.who === "" && met.state === ViewModel.Ready
    }
    Repeater {
        id: circles
        model: met.circles

        ColumnLayout {
            id: circle
            required property string key
            required property string title
            Layout.fillWidth: true
            spacing: Theme.unit
            visible: met.who === "" || key === met.whoCircle // once chosen, the next question comes up to the thumb

            Label {
                Layout.fillWidth: true
                text: circle.title
                quiet: true
                strong: true
                size: Theme.small
                visible: circles.count > 1
            }
            PersonStrip {
                Layout.fillWidth: true
                model: met.peopleIn(circle.key)
                canAdd: false
                Accessible.name: qsTr("Who you were with, in %1").arg(Theme.isolate(circle.title))
                onToggled: personId => met.who = personId
            }
        }
    }
    Button {
        text: qsTr("Somebody else")
        kind: Button.Kind.Quiet
        iconName: "people"
        visible: met.who !== "" && circles.count > 1 && met.state === ViewModel.Ready
        onClicked: met.who = ""
    }
    Question {
        text: qsTr("What was it?")
        visible: met.who !== "" && met.kind < 0 && met.state === ViewModel.Ready
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width >= 330 * Theme.textScale ? 3 : 2
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit
        visible: met.who !== "" && met.state === ViewModel.Ready

        Repeater {
            model: met.kinds

            BigAnswer {
                required text
                required iconName
                required property int value
                required property bool chosen
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                checked: chosen
                onClicked: met.kind = value
            }
        }
    }
    Question {
        text: qsTr("Which day?")
        visible: met.who !== "" && met.kind >= 0 && met.state === ViewModel.Ready
    }
    Flow {
        id: days
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: met.who !== "" && met.kind >= 0

        Repeater {
            model: met.days

            Button {
                required property int index
                required text
                doorstep: true
                width: Math.min(implicitWidth, days.width)
                enabled: !met.busy
                onClicked: met.save(index)
            }
        }
    }
    SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: met.whoCircle
        scopeKind: "circle"
    }
}
