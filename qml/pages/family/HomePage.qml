// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// A home: the way to the door and who lives there.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string homeId

    title: qsTr("A home")
    canGoBack: page.nav.canGoBack
    mainAction: qsTr("Change or add")
    mainIcon: "pencil"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("HouseholdEditPage", { familyId: page.familyId, homeId: page.homeId })

    FieldsModel {
        id: fields
        services: Services
        kind: "household"
        recordId: page.homeId
    }
    ModelStates {
        Layout.fillWidth: true
        model: fields
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
    }
    SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: page.familyId
    }
}
