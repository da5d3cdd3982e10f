// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The newest of what happened, on one line of time, and the way to the rest of it.
ColumnLayout {
    id: list

    property alias story: rows.model
    property bool more: false // there is an earlier part

    signal wholeWanted
    signal opened(page: string, visitId: string)

    spacing: 0

    Label {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        text: qsTr("The story so far")
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
        visible: rows.count > 0
    }
    Repeater {
        id: rows

        TimelineRow {
            id: row

            required property int index
            required property string detail
            required property string note
            required property string recordId
            required property string key
            required property string opens

            Layout.fillWidth: true
            when: row.recordId
            words: row.detail
            by: row.note
            first: row.index === 0
            last: row.index === rows.count - 1 && !list.more
            focusPolicy: row.opens === "" ? Qt.NoFocus : Qt.StrongFocus
            onClicked: if (row.opens !== "") list.opened(row.opens, row.key)
        }
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("The whole story")
        detail: qsTr("Visits, promises, time together, homes and people")
        leading: Icon { icon: "clock-history" }
        onClicked: list.wholeWanted()
    }
}
