// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Whose part of the story is shown.
Sheet {
    id: sheet

    required property StoryModel story

    function choose(key: string) {
        sheet.story.person = key;
        sheet.close();
    }

    title: qsTr("With whom?")

    ListRow {
        width: parent ? parent.width : 0
        title: qsTr("Everybody")
        picks: true
        leading: Icon { icon: sheet.story.person === "" ? "check-lg" : "people" }
        Accessible.role: Accessible.RadioButton
        Accessible.checked: sheet.story.person === ""
        onClicked: sheet.choose("")
    }
    Repeater {
        model: sheet.story.people

        ListRow {
            id: row

            required property string key
            required property string name
            required detail

            width: parent ? parent.width : 0
            title: row.name
            picks: true
            leading: Face {
                name: row.name
                personId: row.key
                size: 36
            }
            badges: Badge {
                text: qsTr("Shown now")
                visible: sheet.story.person === row.key
            }
            Accessible.role: Accessible.RadioButton
            Accessible.checked: sheet.story.person === row.key
            onClicked: sheet.choose(row.key)
        }
    }
}
