// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What leaves the device: counts of a whole block.
ColumnLayout {
    id: counts

    required property StreetRound round

    spacing: Theme.unit

    Banner {
        Layout.fillWidth: true
        text: counts.round.wiped ? qsTr("Saved. Every tap is wiped from this device.")
                                 : qsTr("Saved. The taps are wiped when Doorstep next starts.")
        detail: qsTr("This is all that leaves it:")
    }
    Repeater {
        model: counts.round.counts

        RowLayout {
            id: row
            required property string text
            required property int count
            Layout.fillWidth: true
            spacing: Theme.gap

            Label {
                Layout.preferredWidth: Theme.target
                text: row.count.toLocaleString(Qt.locale(), "f", 0)
                size: Theme.title
                strong: true
                horizontalAlignment: Text.AlignRight
            }
            Label {
                Layout.fillWidth: true
                text: row.text
                size: Theme.lead
            }
        }
    }
}
