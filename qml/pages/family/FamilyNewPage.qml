// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A family made by hand, also without a signal: one first name is enough, and no status.
PageFrame {
    id: page

    required property Navigator nav
    property string familyId

    title: qsTr("A new family")
    subtitle: qsTr("One first name is enough. Everything else can wait.")
    canGoBack: page.nav.canGoBack
    mainAction: qsTr("Save")
    mainEnabled: family.savable && !family.busy
    onBack: page.nav.back()
    onMainActionTriggered: family.save()
    aboveAction: SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: family.familyId
    }

    NewFamily {
        id: family
        services: Services
        familyId: page.familyId
        onSaved: page.nav.replace("FamilyPage", { familyId: family.familyId })
    }
    EditorStates {
        Layout.fillWidth: true
        editor: family
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("First name")
        value: family.knownAs
        editing: true
        onEdited: text => family.knownAs = text
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("A child or young person")
        checked: family.isChild
        onToggled: family.isChild = checked
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What the family calls itself (if you know)")
        value: family.familyName
        editing: true
        onEdited: text => family.familyName = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What they want help with, in their words")
        value: family.needs
        editing: true
        severalLines: true
        onEdited: text => family.needs = text
    }
}
