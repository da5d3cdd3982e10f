// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What the office keeps apart and this person decides on. Nothing here is in a hurry, and nothing is lost either way.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("Kept apart")
    subtitle: kept.line
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    KeptModel {
        id: kept
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        visible: kept.state === KeptModel.Loading || kept.state === KeptModel.Failed || kept.notice !== ""
        model: kept
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "check2-circle"
        title: qsTr("Nothing is kept apart")
        text: qsTr("What colleagues write and may not add by themselves comes here. You then decide.")
        visible: kept.state === KeptModel.Empty
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Colleagues wrote this, and it could not go into the record by itself. They are told what you decide.")
        quiet: true
        visible: kept.count > 0
    }
    FirstRows { // a page that opens makes a few, and the rest in the next frames
        id: waiting
        rows: kept.waiting
    }
    Repeater {
        model: waiting

        KeptCard {
            Layout.fillWidth: true
            onAdded: kept.add(key)
            onLeftOut: sheet.ask(key, scopeId)
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Decided")
        size: Theme.title
        strong: true
        visible: decided.count > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: decided
        model: kept.decided

        ListRow {
            required property string about
            required property string who
            required note

            Layout.fillWidth: true
            leadsOn: false
            detail: `${about}\n${who}`.trim()
            leading: Icon { icon: "check2-circle" }
        }
    }

    Sheet {
        id: sheet

        property string key
        property string scopeId

        function ask(asked: string, scope: string) {
            key = asked;
            scopeId = scope;
            open();
        }

        title: qsTr("Why do you leave it out?")
        action: qsTr("Leave it out")
        actionEnabled: why.words.trim() !== ""
        onActionTriggered: {
            kept.leaveOut(key, why.words);
            why.saved(kept);
            close();
        }

        Label {
            width: parent.width
            text: qsTr("The person who wrote it reads your words. What they wrote stays at the office.")
            quiet: true
        }
        DraftField {
            id: why
            width: parent.width
            scopeId: sheet.scopeId
            scopeKind: "team"
            kind: "kept_change"
            about: sheet.key
            name: "why"
            placeholderText: qsTr("In a few words")
            Accessible.name: placeholderText
        }
    }
}
