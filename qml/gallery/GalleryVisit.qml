// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: Theme.isolate(qsTr("Amara and Jo"))
    subtitle: qsTr("Since 15:34")
    canGoBack: true
    mainAction: qsTr("Close together")
    doorstep: true
    aboveAction: WhoCanSee {
        Layout.fillWidth: true
        summary: qsTr("Amara's mum, Ms Reid and you can read this.")
        model: ListModel {
            ListElement { personId: "mum"; name: "Adaeze" }
            ListElement { personId: "reid"; name: "Ms Reid" }
            ListElement { personId: "me"; name: "Sam Hall" }
        }
    }

    Strand { Layout.fillWidth: true; progress: 0.4 }
    PersonStrip {
        Layout.fillWidth: true
        model: ListModel {
            ListElement { personId: "mum"; name: "Mum"; picture: ""; here: true }
            ListElement { personId: "amara"; name: "Amara"; picture: ""; here: true }
            ListElement { personId: "jo"; name: "Jo"; picture: ""; here: false }
            ListElement { personId: "nana"; name: "Nana Grace"; picture: ""; here: false }
        }
    }
    SeenRow {
        Layout.fillWidth: true
        name: "Amara"
        personId: "amara"
        seen: true
        alone: true
    }
    SeenRow {
        Layout.fillWidth: true
        name: "Jo"
        personId: "jo"
        seen: false
        alone: false
        whyNot: qsTr("Asleep at Nana's")
    }
    SeenRow {
        Layout.fillWidth: true
        name: "Zofia"
        personId: "zofia"
        seen: true
        alone: false
    }
    WheelSet {
        id: wheels
        Layout.fillWidth: true

        Wheel {
            width: wheels.wheelWidth
            name: qsTr("Who")
            model: ListModel {
                ListElement { text: "I" }
                ListElement { text: "Mum" }
                ListElement { text: "Nana Grace" }
                ListElement { text: "Housing team" }
            }
        }
        Wheel {
            width: wheels.wheelWidth
            name: qsTr("What")
            currentIndex: 1
            model: ListModel {
                ListElement { text: "Come again" }
                ListElement { text: "Ring the school" }
                ListElement { text: "Bring the form" }
                ListElement { text: "Something else" }
            }
        }
        Wheel {
            width: wheels.wheelWidth
            name: qsTr("When")
            currentIndex: 2
            model: ListModel {
                ListElement { text: "Today" }
                ListElement { text: "Tomorrow" }
                ListElement { text: "Thursday" }
                ListElement { text: "Next week" }
            }
        }
    }
}
