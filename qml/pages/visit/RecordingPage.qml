// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What somebody says in their own words, recorded once everybody has said yes, heard again, and said in words as well.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId
    property string childId // who speaks; empty: nobody said
    readonly property bool recording: sound.stage === RecordingModel.Recording
    readonly property bool recorded: sound.stage === RecordingModel.Recorded

    title: sound.childName === "" ? qsTr("In their own words") : qsTr("%1 in their own words").arg(Theme.isolate(sound.childName))
    subtitle: qsTr("It stands in the story and can be heard there.")
    canGoBack: page.nav.canGoBack
    gone: sound.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Keep this recording")
    mainEnabled: sound.canSave && !sound.busy
    onBack: page.nav.back()
    onMainActionTriggered: sound.keep()
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: sound.familyId
        scopeKind: "family"
    }

    RecordingModel {
        id: sound
        services: Services
        visitId: page.visitId
        childId: page.childId
        shown: page.visible
        handedOver: page.nav.handedOver
        onKept: page.nav.back()
    }
    VisitMeter {
        services: Services
        visitId: page.visitId
        running: page.visible
    }
    ModelStates {
        Layout.fillWidth: true
        model: sound
    }
    Announcement {
        words: page.recording ? qsTr("Recording") : page.recorded ? qsTr("Recorded. %1").arg(sound.spokenDuration) : sound.problem
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Tell everybody here that you record. Begin when they have all said yes.")
        visible: !page.recorded
    }
    RoundButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: page.columnWidth
        iconName: page.recording ? "stop-fill" : "mic"
        text: page.recording ? qsTr("Stop") : sound.stage === RecordingModel.Asking ? qsTr("Asking for the microphone…") : qsTr("Record")
        running: page.recording
        level: sound.level
        enabled: sound.restored && sound.stage !== RecordingModel.Asking
        visible: !page.recorded
        onClicked: page.recording ? sound.stop() : sound.record()
    }
    Label {
        Layout.fillWidth: true
        text: sound.duration
        size: Theme.display
        strong: true
        horizontalAlignment: Text.AlignHCenter
        visible: page.recording
        Accessible.name: sound.spokenDuration
    }
    Label {
        Layout.fillWidth: true
        text: sound.problem
        color: Theme.attention
        visible: text !== ""
    }
    HeardSound {
        Layout.fillWidth: true
        nav: page.nav
        what: sound.shows !== "" ? sound.shows : qsTr("What you recorded")
        player: sound.player
        inSight: page.visible
        visible: page.recorded
    }
    Label {
        Layout.fillWidth: true
        text: page.recorded ? qsTr("It is not kept yet. It goes if this page closes before you keep it.")
                            : qsTr("It may last 30 minutes. It stops when you leave this page.")
        quiet: true
    }
    WordsField {
        Layout.fillWidth: true
        label: qsTr("What can be heard, in words")
        text: sound.shows
        enabled: sound.restored
        onEdited: words => sound.shows = words
    }
    WordsField {
        Layout.fillWidth: true
        label: qsTr("Who said yes to being recorded")
        text: sound.agreedBy
        enabled: sound.restored
        onEdited: words => sound.agreedBy = words
    }
    Label {
        Layout.fillWidth: true
        text: sound.missing
        quiet: true
        visible: text !== ""
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        iconName: "x-lg"
        text: qsTr("Do not keep it")
        visible: page.recorded || (!page.recording && (sound.shows !== "" || sound.agreedBy !== ""))
        onClicked: sound.leave()
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: sound.familyId
    }
}
