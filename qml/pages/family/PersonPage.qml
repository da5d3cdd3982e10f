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
    gone: person.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    readonly property bool here: person.joinedWords === "" && person.takenWords === ""

    mainAction: person.mayWrite && page.here ? qsTr("Change or add") : ""
    mainIcon: "pencil"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("PersonEditPage", { familyId: page.familyId, personId: person.recordId })

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
        recordId: person.recordId
    }
    SameModel {
        id: same
        services: Services
        familyId: page.familyId
        personId: page.personId
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
    Banner {
        Layout.fillWidth: true
        text: person.takenWords
        detail: qsTr("What others wrote about them stays where it is.")
        action: person.mayWrite ? qsTr("Undo") : ""
        visible: person.takenWords !== ""
        onActionTriggered: person.bringBack()
    }
    SameQuestion {
        Layout.fillWidth: true
        same: same
        visible: count > 0 && page.here
    }
    NameOrJoin {
        Layout.fillWidth: true
        person: person
        visible: person.unnamed && person.mayWrite && page.here
        onJoinWanted: page.nav.open("JoinPage", { familyId: page.familyId, personId: person.recordId })
    }
    TieChoices {
        Layout.fillWidth: true
        person: person
        visible: !person.centre && person.mayWrite && page.here
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
    }
    WrittenLine {
        Layout.fillWidth: true
        by: person.writtenBy
        source: person.source
    }
    AlsoWritten {
        Layout.fillWidth: true
        same: same
        mayWrite: person.mayWrite
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Take away…")
        iconName: "x-lg"
        visible: person.mayWrite && page.here
        onClicked: why.open()
    }
    Sheet {
        id: why
        title: qsTr("Why should they not be here?")

        Repeater {
            model: person.takeReasons

            Button {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
                onClicked: {
                    why.close();
                    person.takeAway(modelData);
                }
            }
        }
        Label {
            width: parent ? parent.width : 0
            text: qsTr("One tap brings them back. What others wrote about them stays where it is.")
            quiet: true
            size: Theme.small
        }
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
