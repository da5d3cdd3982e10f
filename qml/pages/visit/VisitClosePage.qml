// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// At the door, the screen turned to the family: large words, nothing else beside them.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId
    property bool turned: false // and so in the family's hands, with this page alone
    onTurnedChanged: page.turned ? page.nav.handOver() : page.nav.giveBack()

    title: qsTr("What we did today")
    canGoBack: page.nav.canGoBack
    gone: closing.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    doorstep: true
    mainAction: closing.left ? qsTr("Go on in the car") : qsTr("I'm out")
    mainEnabled: closing.state === ViewModel.Ready && !closing.busy && !page.nav.handedOver
    secondAction: page.turned ? qsTr("Turn it back to me") : qsTr("Turn it to the family")
    rotation: page.turned ? 180 : 0
    onBack: page.nav.back()
    onMainActionTriggered: closing.leave()
    onSecondActionTriggered: page.turned = !page.turned
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: closing.familyId
        scopeKind: "family"
    }

    Behavior on rotation {
        NumberAnimation { duration: Theme.calm; easing.type: Easing.InOutQuad }
    }
    Connections {
        target: page.nav
        function onCanGoBackChanged() {
            page.turned = page.turned && page.nav.handedOver;
        }
    }
    VisitClose {
        id: closing
        services: Services
        visitId: page.visitId
        onLeaving: page.nav.openWhole("VisitFinishPage", {visitId: page.visitId})
    }
    ModelStates {
        Layout.fillWidth: true
        model: closing
    }
    SummaryParagraph {
        Layout.fillWidth: true
        text: closing.did
        saidDifferently: closing.familyWords
        saidBy: closing.saidBy
        visible: closing.did !== ""
    }
    SummaryParagraph {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        heading: qsTr("What we promised")
        text: closing.promised
        visible: closing.promised !== ""
    }
    Listen {
        Layout.fillWidth: true
        nav: page.nav
        words: closing.aloud
    }
    GridLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        columns: width >= 300 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit

        BigAnswer {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("That's right")
            checked: closing.answer === VisitClose.ThatsRight
            iconName: checked ? "check-lg" : ""
            onClicked: closing.say(VisitClose.ThatsRight)
        }
        BigAnswer {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            text: qsTr("Not quite")
            checked: closing.answer === VisitClose.NotQuite
            iconName: checked ? "check-lg" : ""
            onClicked: {
                closing.say(VisitClose.NotQuite);
                if (closing.familyWords === "")
                    ownWords.open();
            }
        }
    }
    Button {
        Layout.fillWidth: true
        doorstep: true
        iconName: "chat-quote"
        text: closing.familyWords === "" ? qsTr("Add your words") : qsTr("Change your words")
        onClicked: ownWords.open()
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("You can skip this. You can also say it later.")
        quiet: true
    }
    AskChoice {
        Layout.topMargin: Theme.unit
        label: qsTr("When do we meet again?")
        choices: closing.nexts
        current: closing.next
        onChosen: row => closing.agreeNext(row)
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: closing.familyId
    }
    Sheet {
        id: ownWords
        title: qsTr("Your words")
        action: qsTr("Keep them beside ours")
        onActionTriggered: {
            closing.keepWords();
            close();
        }

        Label {
            width: parent.width
            text: qsTr("They stand beside ours, as large, for as long as ours do.")
        }
        TextArea {
            width: parent.width
            text: closing.familyWords
            placeholderText: qsTr("How you would say it")
            Accessible.name: ownWords.title
            onTextChanged: closing.familyWords = text
        }
        SeenByLine {
            width: parent.width
            scopeId: closing.familyId
            scopeKind: "family"
        }
    }
}
