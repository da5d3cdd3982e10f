// SPDX-License-Identifier: Apache-2.0
import Doorstep.Ui.Style

// Who wrote what stands above, or where it was brought in from.
Label {
    required property string by
    required property string source

    text: source !== "" ? qsTr("Brought in from: %1").arg(source) : by
    quiet: true
    size: Theme.small
    visible: text !== ""
}
