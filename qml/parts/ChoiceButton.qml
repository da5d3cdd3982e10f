// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One of a few that exclude each other: checked, with a mark that does not need colour, and a radio button by ear.
// Never wider than what it stands in, where its words then wrap; while that has no width yet, as wide as it would be, so
// that the layout around learns how much room is wanted.
Button {
    width: parent && parent.width > 0 ? Math.min(implicitWidth, parent.width) : implicitWidth
    iconName: checked ? "check-lg" : ""
    Accessible.role: Accessible.RadioButton
    Accessible.checked: checked
}
