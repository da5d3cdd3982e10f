// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The promise board on a phone: a list by state, people's promises first, then the council's, which are one tap away: in a
// long list nobody would scroll to them.
ListFrame {
    id: view

    required property Navigator nav
    required property PromiseList board
    property string familyId
    property bool canAdd: false

    signal chosen(key: string)
    signal addRequested

    title: qsTr("Promises")
    mainAction: canAdd ? qsTr("A promise") : ""
    mainIcon: "plus-lg"
    onMainActionTriggered: addRequested()
    model: view.board.rows
    delegate: Item {
        id: row

        required property string key
        required property string heading
        required property bool headed
        required property string what
        required property string who
        required property string when
        required property string state
        required property bool waiting
        required property string answer
        required property string answeredBy
        required property string family
        required property bool sent

        width: ListView.view.width
        height: card.y + card.height + Theme.unit

        Label {
            id: title
            width: parent.width
            topPadding: Theme.gap
            bottomPadding: Theme.unit
            text: row.heading
            size: Theme.title
            strong: true
            visible: row.headed
            Accessible.role: Accessible.Heading
        }
        PromiseCard {
            id: card
            y: row.headed ? title.height : 0
            width: parent.width
            what: row.what
            who: row.family === "" ? row.who : row.who + " · " + Theme.isolate(row.family)
            when: row.sent ? row.when : qsTr("%1 · not sent yet").arg(row.when)
            state: row.state
            waiting: row.waiting
            answer: row.answer
            answeredBy: row.answeredBy
            onClicked: view.chosen(row.key)
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: view.board.councilOnly || view.board.state === ViewModel.Ready
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Whose promises")

        ChoiceButton {
            text: qsTr("Everybody's")
            checked: !view.board.councilOnly
            onClicked: view.board.councilOnly = false
        }
        ChoiceButton {
            text: qsTr("The council's")
            checked: view.board.councilOnly
            onClicked: view.board.councilOnly = true
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("%1. Earlier ones come as you scroll.").arg(view.board.howMany)
        quiet: true
        visible: view.board.howMany !== ""
    }
    ModelStates {
        Layout.fillWidth: true
        model: view.board
        visible: view.board.state === ViewModel.Loading || view.board.state === ViewModel.Failed
    }
    EmptyState {
        Layout.fillWidth: true
        title: view.board.councilOnly ? qsTr("The council has promised nothing yet") : qsTr("No promises yet")
        text: qsTr("A promise is who, what and by when. You make one at a visit or in a meeting.")
        visible: view.board.state === ViewModel.Empty
    }
    AskAdvocateLink {
        nav: view.nav
        familyId: view.familyId
        visible: view.familyId !== ""
    }
}
