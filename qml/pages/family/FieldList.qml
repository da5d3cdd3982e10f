// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The fields of one record; where there are two versions both stand on the field, at the same size, with their names.
ColumnLayout {
    id: list

    required property FieldsModel fields

    spacing: Theme.gap

    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: list.fields.notice
        visible: list.fields.notice !== ""
    }
    Repeater {
        model: list.fields.rows

        FieldRow {
            id: row

            required property int index

            Layout.fillWidth: true
            required source
            required otherValue
            required otherSource
            required before
            canEdit: false
            onMineKept: list.fields.keepThis(row.index)
            onOtherKept: list.fields.keepOther(row.index)
        }
    }
}
