// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One person: how close they are, what is known of them, and two versions where two people wrote at once.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string personId
    property string view

    title: person.name
    subtitle: person.detail
    canGoBack: page.nav.canGoBack
    mainAction: person.mayWrite && person.joinedWords === "" ? qsTr("Change or add") : ""
    mainIcon: "pencil"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("PersonEditPage", { familyId: page.familyId, personId: page.personId })

    PersonModel {
        id: person
        services: Services
        familyId: page.familyId
        personId: page.personId
        view: page.view
    }
    FieldsModel {
        id: fields
        services: Services
        kind: "person"
        recordId: page.personId
    }
    ModelStates {
        Layout.fillWidth: true
        model: person
    }
    Banner {
        Layout.fillWidth: true
        text: person.joinedWords
        detail: qsTr("Nothing was lost. The record here stays as it was.")
        action: qsTr("Undo")
        visible: person.joinedWords !== ""
        onActionTriggered: person.unjoin()
    }
    NameOrJoin {
        Layout.fillWidth: true
        person: person
        visible: person.unnamed && person.mayWrite && person.joinedWords === ""
    }
    TieChoices {
        Layout.fillWidth: true
        person: person
        visible: !person.centre && person.mayWrite && person.joinedWords === ""
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Brought in from: %1").arg(person.source)
        quiet: true
        size: Theme.small
        visible: person.source !== ""
    }
    SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: page.familyId
    }
}
