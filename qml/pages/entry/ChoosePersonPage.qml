// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Who one is: in practice one of three people, with the PIN that a real device would never show; else one of those who share
// this device, each with a place of their own. Nobody is named before their PIN.
ListFrame {
    id: page

    required property Entry entry

    title: entry.practice ? qsTr("Who would you like to be?") : qsTr("Who is there?")
    subtitle: entry.practice ? qsTr("This is a practice council. Nobody in it is real, and nothing leaves this computer.")
                             : qsTr("Each person has a place of their own here, with their own PIN. Nobody sees what is in another's.")
    mainAction: entry.mayAdd ? qsTr("Add a person") : ""
    mainIcon: "person-plus"
    onMainActionTriggered: page.entry.addPerson()
    model: page.entry.people
    delegate: ListRow {
        id: row

        required property int index
        required property string name
        required property string post
        required property string pin

        width: ListView.view.width
        title: row.name
        detail: row.post
        note: row.pin !== "" ? qsTr("PIN %1").arg(row.pin) : ""
        leading: Item {
            implicitWidth: Theme.target
            implicitHeight: Theme.target

            Face {
                name: row.name
                personId: row.name
                visible: page.entry.practice
            }
            Icon {
                anchors.centerIn: parent
                icon: "person"
                visible: !page.entry.practice
            }
        }
        onClicked: page.entry.choosePerson(row.index)
    }
}
