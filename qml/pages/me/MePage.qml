// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Who I am here, how the screens look, and this device.
PageFrame {
    id: page

    required property Navigator nav

    title: me.name
    subtitle: me.post !== "" && me.organisation !== "" ? me.post + ", " + me.organisation : me.post + me.organisation

    MeModel {
        id: me
        services: Services
    }
    LanguageChoice {
        id: tongues
        services: Services
    }
    Appearance {
        id: look
        services: Services
    }

    component Heading: Label {
        Layout.fillWidth: true
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }

    Label {
        Layout.fillWidth: true
        text: me.minutes
        quiet: true
        visible: text !== ""
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Sent and kept")
        detail: qsTr("What is not sent yet, and what this device holds")
        leading: Icon { icon: "cloud-check" }
        onClicked: page.nav.open("SyncPage")
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Change my PIN")
        leading: Icon { icon: "lock" }
        onClicked: page.nav.open("PinPage")
    }
    Heading {
        text: qsTr("Language")
        visible: tongues.count > 1
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: tongues.count > 1

        Repeater {
            model: tongues.languages

            ChoiceButton {
                required property string key
                required property bool draft
                required property bool chosen
                required text

                checked: chosen
                Accessible.description: draft ? qsTr("Not checked by a reader of this language") : ""
                onClicked: tongues.choose(key)
            }
        }
    }
    Heading {
        text: qsTr("How it looks")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit

        ChoiceButton {
            text: qsTr("Light")
            checked: look.scheme === Theme.Scheme.Light
            onClicked: look.scheme = Theme.Scheme.Light
        }
        ChoiceButton {
            text: qsTr("Dark")
            checked: look.scheme === Theme.Scheme.Dark
            onClicked: look.scheme = Theme.Scheme.Dark
        }
        ChoiceButton {
            text: qsTr("High contrast")
            checked: look.scheme === Theme.Scheme.HighContrast
            onClicked: look.scheme = Theme.Scheme.HighContrast
        }
    }
    Heading {
        text: qsTr("Size of the words")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit

        Repeater {
            model: [1.0, 1.25, 1.5, 2.0]

            ChoiceButton {
                required property real modelData

                text: qsTr("%L1 per cent").arg(Math.round(modelData * 100))
                checked: Math.abs(look.textScale - modelData) < 0.01
                onClicked: look.textScale = modelData
            }
        }
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Nothing on the screen moves by itself")
        checked: look.reduceMotion
        onToggled: look.reduceMotion = checked
    }
    Heading {
        text: qsTr("Read aloud")
        visible: look.canReadAloud
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Pages can be listened to")
        checked: look.readAloud
        visible: look.canReadAloud
        onToggled: look.readAloud = checked
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: look.canReadAloud && look.readAloud
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("How fast")

        ChoiceButton {
            text: qsTr("As people speak")
            checked: !look.slower
            onClicked: look.slower = false
        }
        ChoiceButton {
            text: qsTr("Slower")
            checked: look.slower
            onClicked: look.slower = true
        }
    }
}
