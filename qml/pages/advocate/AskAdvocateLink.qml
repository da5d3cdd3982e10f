// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style

// The way to an advocate, at the foot of every page of a family: one tap, calm, always with the same words.
Button {
    required property Navigator nav
    property string familyId
    property string circleId

    Layout.alignment: Qt.AlignLeft
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
    kind: Button.Kind.Quiet
    text: qsTr("Ask for an advocate")
    iconName: "person-heart"
    enabled: familyId !== "" || circleId !== ""
    onClicked: nav.open("AskAdvocatePage", circleId !== "" ? { circleId: circleId } : { familyId: familyId })
}
