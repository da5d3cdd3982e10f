// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// An offer or an ask, while somebody types: what, when, who may see.
PageFrame {
    id: page

    required property Navigator nav
    property string circleId

    title: editor.ask ? qsTr("Ask for something") : qsTr("Offer something")
    canGoBack: page.nav.canGoBack
    gone: editor.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Post")
    mainEnabled: editor.postable && !editor.busy
    onBack: page.nav.back()
    onMainActionTriggered: editor.post()
    aboveAction: SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: editor.placeId
        scopeKind: editor.placeKind
        visible: editor.placeId !== ""
    }

    OfferEditor {
        id: editor
        services: Services
        circleId: page.circleId
        onPosted: page.nav.back()
    }
    ModelStates {
        Layout.fillWidth: true
        model: editor
        visible: editor.state === ViewModel.Loading || editor.state === ViewModel.Failed || editor.notice !== ""
    }
    WordChoice {
        label: qsTr("Which is it?")
        words: [qsTr("I ask for something"), qsTr("I offer something")]
        current: editor.ask ? 0 : 1
        onChosen: row => editor.ask = row === 0
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What")
        example: editor.ask ? qsTr("A lift to the clinic at ten") : qsTr("I can look after a dog")
        value: editor.what
        problem: editor.problem
        editing: true
        onEdited: text => editor.what = text
    }
    Label {
        Layout.fillWidth: true
        text: editor.caution
        color: Theme.attention
        size: Theme.small
        visible: text !== ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    AskChoice {
        label: qsTr("When?")
        choices: editor.days
        current: editor.day
        onChosen: row => editor.day = row
    }
    AskChoice {
        label: qsTr("Who may see it?")
        choices: editor.places
        current: editor.place
        onChosen: row => editor.place = row
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Where, roughly")
        example: qsTr("Near the school")
        value: editor.where
        editing: true
        onEdited: text => editor.where = text
    }
    EmptyState {
        Layout.fillWidth: true
        title: qsTr("No street and no circle yet")
        text: qsTr("There is nobody yet who could read this.")
        visible: editor.state === ViewModel.Empty
    }
}
