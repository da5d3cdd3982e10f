// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What somebody draws at a visit, and what it shows in their own words.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId
    property string childId // who draws; empty: nobody said

    title: drawing.childName === "" ? qsTr("A drawing") : qsTr("What %1 draws").arg(Theme.isolate(drawing.childName))
    subtitle: qsTr("It stands in the story as it was drawn.")
    canGoBack: page.nav.canGoBack
    gone: drawing.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Keep this drawing")
    mainEnabled: drawing.canSave && !drawing.busy
    onBack: page.nav.back()
    onMainActionTriggered: drawing.keep()
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: drawing.familyId
        scopeKind: "family"
    }

    DrawingModel {
        id: drawing
        services: Services
        visitId: page.visitId
        childId: page.childId
        onKept: page.nav.back()
    }
    VisitMeter {
        services: Services
        visitId: page.visitId
        running: page.visible
    }
    ModelStates {
        Layout.fillWidth: true
        model: drawing
    }
    DrawingPad {
        id: pad
        Layout.fillWidth: true
        enabled: drawing.restored
        title: qsTr("The paper")
        ink: drawing.ink
        words: drawing.shows
        onEdited: {
            drawing.ink = ink;
            drawing.shows = words;
        }
    }
    Label {
        Layout.fillWidth: true
        text: drawing.missing
        quiet: true
        visible: text !== ""
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: drawing.familyId
    }
}
