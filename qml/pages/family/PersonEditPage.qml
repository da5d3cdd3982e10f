// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// A person, while somebody types. Everything but one name may wait.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string personId

    title: editor.isNew ? qsTr("A new person") : editor.knownAs
    canGoBack: page.nav.canGoBack
    gone: editor.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Save")
    mainEnabled: editor.savable && !editor.busy
    onBack: page.nav.back()
    onMainActionTriggered: editor.save()
    aboveAction: SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: page.familyId
    }

    PersonEditor {
        id: editor
        services: Services
        familyId: page.familyId
        recordId: page.personId
        onSaved: recordId => page.personId === "" ? same.lookAt(recordId) : page.nav.back()
    }
    SameModel {
        id: same
        services: Services
        familyId: page.familyId
        onLooked: (personId, mayBeTwice) => {
            if (mayBeTwice)
                page.nav.replace("PersonPage", { familyId: page.familyId, personId: personId });
            else
                page.nav.back();
        }
    }
    EditorStates {
        Layout.fillWidth: true
        editor: editor
    }
    PersonFields {
        Layout.fillWidth: true
        editor: editor
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
}
