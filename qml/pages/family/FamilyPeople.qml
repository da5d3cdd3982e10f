// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The same people as a list, nearest first, and where they live: for who would rather read than look.
ColumnLayout {
    id: list

    required property Navigator nav
    required property string familyId
    property alias people: nearest.rows
    property alias homes: homeRows.model
    property alias taken: takenRows.model
    property bool mayWrite: false
    property bool mayTake: false

    readonly property int step: 20

    signal broughtBack(personId: string)

    spacing: 0

    Label {
        Layout.fillWidth: true
        text: qsTr("People")
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    FirstRows {
        id: nearest
        most: list.step
    }
    Repeater {
        model: nearest

        ListRow {
            id: row

            required property string personId
            required property string name
            required property string words
            required property bool worker

            Layout.fillWidth: true
            title: row.name
            detail: row.words
            leading: Face {
                name: row.name
                personId: row.personId
            }
            onClicked: {
                if (row.worker)
                    list.nav.open("WorkerPage", { familyId: list.familyId, linkId: row.personId });
                else
                    list.nav.open("PersonPage", { familyId: list.familyId, personId: row.personId });
            }
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Show %Ln more", "", Math.min(list.step, nearest.beyond))
        iconName: "chevron-down"
        visible: nearest.beyond > 0
        onClicked: nearest.most += list.step
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Add a person")
        iconName: "person-plus"
        visible: list.mayWrite
        onClicked: list.nav.open("PersonEditPage", { familyId: list.familyId, personId: "" })
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("Homes")
        size: Theme.title
        strong: true
        visible: homeRows.count > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: homeRows

        ListRow {
            id: home

            required property string recordId
            required detail
            required note

            Layout.fillWidth: true
            leading: Icon { icon: "house-door" }
            onClicked: list.nav.open("HomePage", { familyId: list.familyId, homeId: home.recordId })
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Add a home")
        iconName: "house-door"
        visible: list.mayWrite
        onClicked: list.nav.open("HouseholdEditPage", { familyId: list.familyId, homeId: "" })
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
        text: qsTr("Taken away")
        size: Theme.title
        strong: true
        visible: takenRows.count > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: takenRows

        Banner {
            id: one

            required property string title
            required property string recordId
            required detail

            Layout.fillWidth: true
            Layout.topMargin: Theme.unit
            text: one.title
            action: list.mayTake ? qsTr("Bring back") : ""
            onActionTriggered: list.broughtBack(one.recordId)
        }
    }
}
