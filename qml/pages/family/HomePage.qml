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

    title: home.name === "" ? qsTr("A home") : home.name
    canGoBack: page.nav.canGoBack
    gone: home.gone || fields.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: home.mayWrite ? qsTr("Change or add") : ""
    mainIcon: "pencil"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("HouseholdEditPage", { familyId: page.familyId, homeId: page.homeId })

    HomeModel {
        id: home
        services: Services
        familyId: page.familyId
        homeId: page.homeId
    }
    FieldsModel {
        id: fields
        services: Services
        kind: "household"
        saidElsewhere: "members"
        recordId: page.homeId
    }
    ModelStates {
        Layout.fillWidth: true
        model: home
    }
    Banner {
        Layout.fillWidth: true
        text: home.endedWords
        action: home.mayWrite ? qsTr("Undo") : ""
        visible: home.endedWords !== ""
        onActionTriggered: home.undo()
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
    }
    HomeResidents {
        Layout.fillWidth: true
        home: home
        visible: home.state === ViewModel.Ready
        onChosen: personId => page.nav.open("ResidencePage", { familyId: page.familyId, homeId: page.homeId, personId: personId })
    }
    WrittenLine {
        Layout.fillWidth: true
        by: home.writtenBy
        source: home.source
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Nobody lives here any more")
        iconName: "house-door"
        enabled: !home.busy
        visible: home.mayWrite && home.endedWords === ""
        onClicked: home.end()
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
    SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: page.familyId
    }
}
