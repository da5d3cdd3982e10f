// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Asking for a parent advocate. What was asked before stands first, so that nobody asks twice; then whose circle it is
// about, and how it is safe to reach the parent. Who will read it stands by name above the button.
PageFrame {
    id: page

    required property Navigator nav
    property string familyId
    property string circleId
    readonly property bool asked: asking.askedWords !== ""

    title: qsTr("Ask for an advocate")
    subtitle: qsTr("A parent who has been through it stands beside you. They are not from the council.")
    canGoBack: page.nav.canGoBack
    gone: asking.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    doorstep: true
    mainAction: page.asked ? qsTr("Done") : qsTr("Ask")
    mainEnabled: page.asked || (asking.state === ViewModel.Ready && asking.missing === "" && !asking.busy)
    onBack: page.nav.back()
    onMainActionTriggered: {
        if (page.asked)
            page.nav.back();
        else
            asking.ask();
    }
    aboveAction: WhoCanSee {
        Layout.fillWidth: true
        leadsOn: false
        summary: asking.readers
        visible: !page.asked && summary !== ""
    }

    AdvocacyAsk {
        id: asking
        services: Services
        familyId: page.familyId
        circleId: page.circleId
    }
    ModelStates {
        Layout.fillWidth: true
        model: asking
    }
    Banner {
        Layout.fillWidth: true
        text: asking.askedWords
        action: qsTr("Undo")
        visible: page.asked
        onActionTriggered: asking.undo()
    }
    Banner {
        Layout.fillWidth: true
        text: asking.stayedWords
        visible: text !== ""
    }
    Repeater {
        model: asking.asks

        AskedBefore {
            Layout.fillWidth: true
            onEnded: asking.end(key)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        visible: !page.asked && asking.state === ViewModel.Ready

        Label {
            Layout.fillWidth: true
            text: asking.missing
            color: Theme.attention
            visible: text !== ""
        }
        AskChoice {
            label: qsTr("Whose circle is it about?")
            choices: asking.circles
            current: asking.circle
            visible: page.circleId === ""
            onChosen: row => asking.circle = row
        }
        NewCircleFields {
            Layout.fillWidth: true
            circle: asking.newCircle
            visible: asking.opensNew
        }
        AskField {
            label: qsTr("How is it safe to reach you?")
            example: qsTr("For example: text first, after school")
            text: asking.safeWay
            choices: asking.ways
            onEdited: text => asking.safeWay = text
        }
        AskField {
            label: qsTr("Your first name")
            example: qsTr("A first name is enough")
            text: asking.firstName
            choices: asking.people
            onEdited: text => asking.firstName = text
        }
        AskChoice {
            label: qsTr("When is the meeting?")
            choices: asking.meetings
            current: asking.meeting
            onChosen: row => asking.meeting = row
        }
        AskChoice {
            label: qsTr("Who should it be?")
            choices: asking.advocates
            current: asking.advocate
            onChosen: row => asking.advocate = row
        }
        AskField {
            label: qsTr("What it is about, if you want to say")
            example: qsTr("You can skip this")
            text: asking.about
            onEdited: text => asking.about = text
        }
    }
}
