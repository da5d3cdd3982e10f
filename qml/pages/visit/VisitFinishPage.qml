// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// In the car: one note, one thing for the story or none, and done.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId

    title: finishing.done ? qsTr("Done") : qsTr("One note, and done")
    subtitle: finishing.familyName
    canGoBack: page.nav.canGoBack
    gone: finishing.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    backText: qsTr("Back to the visit")
    mainAction: finishing.done ? qsTr("Back to today") : qsTr("Done")
    mainEnabled: finishing.state === ViewModel.Ready && !finishing.busy
    onBack: page.nav.back()
    onMainActionTriggered: {
        if (finishing.done)
            page.nav.backTo("TodayPage");
        else
            finishing.finish();
    }
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: finishing.familyId
        scopeKind: "family"
        enabled: !finishing.done
    }

    VisitFinish {
        id: finishing
        services: Services
        visitId: page.visitId
        onShown: if (done) thanks.thicken()
    }
    VisitMeter {
        services: Services
        visitId: page.visitId
        running: page.visible && !finishing.done
    }
    ModelStates {
        Layout.fillWidth: true
        model: finishing
    }
    Strand {
        id: thanks
        Layout.fillWidth: true
        visible: finishing.done
    }
    Banner {
        Layout.fillWidth: true
        tone: finishing.sent ? Banner.Tone.Note : Banner.Tone.NotSent
        text: finishing.sent ? qsTr("Saved, and at the office.") : qsTr("Saved on this device. Not at the office yet.")
        detail: finishing.sent ? "" : qsTr("It goes by itself when there is signal.")
        action: qsTr("Undo")
        visible: finishing.done
        onActionTriggered: finishing.undo()
    }
    Label {
        Layout.fillWidth: true
        text: finishing.minutes
        quiet: true
        visible: text !== "" && finishing.done
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("What happened, and what does it mean for the children? Write it to them.")
        visible: !finishing.done
    }
    TextArea {
        Layout.fillWidth: true
        text: finishing.note
        visible: !finishing.done
        Accessible.name: qsTr("The note of this visit")
        onTextChanged: finishing.note = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("For the story: what should still be read in ten years?")
        strong: true
        visible: !finishing.done
    }
    Repeater {
        model: finishing.done ? null : finishing.pins

        RadioButton {
            required property int index
            required text
            Layout.fillWidth: true
            checked: finishing.pin === index
            onClicked: finishing.pin = index
        }
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: finishing.familyId
    }
}
