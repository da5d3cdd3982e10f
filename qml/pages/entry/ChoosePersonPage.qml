// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Parts

// Practice only: three people to be, each on a device of their own, with the PIN that a real device would never show.
ListFrame {
    id: page

    required property Entry entry

    title: qsTr("Who would you like to be?")
    subtitle: qsTr("This is a practice council. Nobody in it is real, and nothing leaves this computer.")
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
        note: qsTr("PIN %1").arg(row.pin)
        leading: Face {
            name: row.name
            personId: row.name
        }
        onClicked: page.entry.choosePerson(row.index)
    }
}
