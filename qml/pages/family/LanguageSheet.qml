// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Which language: the common ones first, every other one by typing the beginning of its name.
Sheet {
    id: sheet

    required property LanguageList languages

    signal chosen(tag: string)

    title: qsTr("Which language?")
    onOpened: search.clear()

    SearchField {
        id: search
        width: parent ? parent.width : 0
        placeholderText: qsTr("Search languages")
        onTextChanged: sheet.languages.search = text
    }
    Repeater {
        model: sheet.languages.rows

        ListRow {
            id: row

            required property string tag
            required detail

            width: parent ? parent.width : 0
            picks: true
            onClicked: {
                sheet.chosen(row.tag);
                sheet.close();
            }
        }
    }
    Label {
        width: parent ? parent.width : 0
        text: qsTr("No language is called that. Try its name in English.")
        quiet: true
        visible: sheet.languages.count === 0
    }
}
