// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One column of the promise board.
Column {
    id: column

    required property string title
    required property bool council
    required property QtObject cards // a list model of promises
    property bool wanted: true

    signal chosen(key: string)

    visible: wanted
    spacing: Theme.unit
    Accessible.role: Accessible.List
    Accessible.name: title

    Label {
        width: parent.width
        text: column.title
        quiet: true
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("None")
        quiet: true
        size: Theme.small
        visible: rows.count === 0
    }
    Repeater {
        id: rows
        model: column.wanted ? column.cards : null

        PromiseCard {
            required property string key
            required waiting
            required answer
            required answeredBy
            width: column.width
            onClicked: column.chosen(key)
        }
    }
}
