// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Who lives or lived in a home, from when to when. A tap on a name says or changes it.
ColumnLayout {
    id: residents

    required property HomeModel home

    signal chosen(personId: string)

    spacing: 0

    Label {
        Layout.fillWidth: true
        text: qsTr("Who lives there, or did")
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: residents.home.residents

        ListRow {
            id: row

            required property string personId
            required property string name
            required property string words

            Layout.fillWidth: true
            title: row.name
            detail: row.words === "" ? qsTr("Since when is not said") : row.words
            leadsOn: residents.home.mayWrite
            leading: Face {
                name: row.name
                personId: row.personId
            }
            onClicked: residents.chosen(row.personId)
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: Theme.unit
        text: qsTr("Somebody lived here before")
        iconName: "person-plus"
        visible: residents.home.mayWrite && others.count > 0
        onClicked: before.open()
    }
    Sheet {
        id: before
        title: qsTr("Who lived here before?")

        Repeater {
            id: others
            model: residents.home.others

            ListRow {
                id: other

                required property string personId
                required property string name
                required property string words

                width: parent ? parent.width : 0
                title: other.name
                detail: other.words
                onClicked: {
                    before.close();
                    residents.chosen(other.personId);
                }
            }
        }
    }
}
