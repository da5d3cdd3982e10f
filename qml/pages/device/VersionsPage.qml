// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// Two people wrote at the same time. Both versions stand on their field, with names; one tap decides, and nobody waits.
PageFrame {
    id: page

    required property Navigator nav
    required property string kind
    required property string recordId

    title: qsTr("Two versions")
    subtitle: fields.undecided > 0 ? qsTr("Nothing is lost. Choose what holds from now on.") : qsTr("Everything here is decided.")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    FieldsModel {
        id: fields
        services: Services
        kind: page.kind
        recordId: page.recordId
    }
    ModelStates {
        Layout.fillWidth: true
        model: fields
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
    }
}
