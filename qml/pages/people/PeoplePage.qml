// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Everybody whom this person works with, and search as one types.
ListFrame {
    id: page

    required property Navigator nav

    title: qsTr("People")
    mainAction: people.mayAddFamily ? qsTr("A new family") : ""
    mainIcon: "plus-lg"
    onMainActionTriggered: page.nav.open("FamilyNewPage")
    model: people.rows
    delegate: ListRow {
        id: row

        required property string opens
        required property string familyId
        required property string recordId
        required property bool waiting
        required property string faceName
        required property string iconName
        required detail
        required note

        width: ListView.view.width
        leading: Item {
            implicitWidth: face.width
            implicitHeight: face.height

            Face {
                id: face
                name: row.faceName
                personId: row.recordId !== "" ? row.recordId : row.familyId
                visible: row.iconName === ""
            }
            Repeater { // made where there is one, as the badge: a list that changes makes many rows in one frame
                model: row.iconName !== "" ? 1 : 0

                Icon {
                    anchors.centerIn: parent
                    icon: row.iconName
                }
            }
        }
        badges: Repeater {
            model: row.waiting ? 1 : 0

            Badge {
                text: qsTr("Not sent yet")
                tone: Badge.Tone.Waiting
            }
        }
        onClicked: {
            if (row.opens === "PersonPage")
                page.nav.open("PersonPage", { familyId: row.familyId, personId: row.recordId });
            else if (row.opens === "PlacePage")
                page.nav.open("PlacePage", { placeId: row.recordId });
            else if (row.recordId === "" && row.opens !== "FamilyPage")
                page.nav.open(row.opens, { circleId: row.familyId });
            else
                page.nav.open("FamilyPage", { familyId: row.familyId });
        }
    }

    PeopleModel {
        id: people
        services: Services
        search: search.text
    }
    SearchField {
        id: search
        Layout.fillWidth: true
    }
    ComesCloseNote {
        Layout.fillWidth: true
        visible: people.comesClose
    }
    LoadingState {
        Layout.fillWidth: true
        text: qsTr("Opening your list…")
        running: people.state === PeopleModel.Loading
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: people.errorText
        action: qsTr("Try again")
        visible: people.state === PeopleModel.Failed
        onActionTriggered: people.reload()
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: search.text === "" ? "people" : "search"
        title: search.text === "" ? qsTr("Nobody here yet") : qsTr("Nothing found")
        text: search.text !== "" ? qsTr("Only what is on this device was searched. Try the beginning of a name.")
            : people.mayAddFamily ? qsTr("Families that you work with stand here. You can begin with a first name alone.")
                                  : qsTr("When somebody opens their circle to you, it stands here.")
        visible: people.state === PeopleModel.Empty
    }
}
