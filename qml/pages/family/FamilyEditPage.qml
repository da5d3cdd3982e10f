// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// What is said of the family as a whole, while somebody types.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId

    title: qsTr("The family")
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

    FamilyEditor {
        id: editor
        services: Services
        familyId: page.familyId
        recordId: page.familyId
        onSaved: page.nav.back()
    }
    FieldsModel {
        id: fields
        services: Services
        kind: "family"
        recordId: page.familyId
    }
    EditorStates {
        Layout.fillWidth: true
        editor: editor
    }
    FieldList {
        Layout.fillWidth: true
        fields: fields
        visible: fields.undecided > 0
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What the family calls itself")
        value: editor.name
        editing: true
        onEdited: text => editor.name = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What they want help with, in their words")
        value: editor.needs
        editing: true
        severalLines: true
        onEdited: text => editor.needs = text
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("The language to speak at the door")
        detail: editor.language === "" ? qsTr("Not said yet") : languages.nameOf(editor.language)
        leading: Icon { icon: "translate" }
        onClicked: languageSheet.open()
    }
    LanguageSheet {
        id: languageSheet
        languages: LanguageList { id: languages }
        onChosen: tag => editor.language = tag
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Who interprets (never a child or a relative)")
        value: editor.interpreter
        editing: true
        onEdited: text => editor.interpreter = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("How to say names and hard things")
        value: editor.wordsToUse
        editing: true
        severalLines: true
        onEdited: text => editor.wordsToUse = text
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
}
