// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A family. First the people round the child; the file comes after them.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    readonly property FamilyModel model: family
    readonly property CircleModel round: circle

    title: family.name
    subtitle: family.footing
    canGoBack: page.nav.canGoBack
    gone: family.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    columnWidth: 720
    mainAction: !family.mayWrite ? "" : family.currentVisitId !== "" ? qsTr("Go on with the visit") : qsTr("Start visit")
    mainIcon: "door-open"
    onBack: page.nav.back()
    onMainActionTriggered: {
        if (family.currentVisitId !== "")
            page.nav.openWhole("VisitPage", { visitId: family.currentVisitId });
        else
            page.nav.open("VisitReadyPage", { familyId: page.familyId });
    }
    topItems: Button {
        kind: Button.Kind.Quiet
        iconName: "pencil"
        visible: family.mayWrite
        Accessible.name: qsTr("Change what is said of the family")
        onClicked: page.nav.open("FamilyEditPage", { familyId: page.familyId })
    }

    Stages {
        id: stages
        parts: 9
    }
    FamilyModel {
        id: family
        services: Services
        familyId: page.familyId
    }
    CircleModel {
        id: circle
        services: Services
        familyId: page.familyId
        onMoved: strand.thicken()
    }
    ModelStates {
        Layout.fillWidth: true
        model: family
        loadingText: qsTr("Opening the family…")
    }
    Repeater {
        model: family.unnamedId !== "" && family.mayWrite ? 1 : 0

        Banner {
            Layout.fillWidth: true
            text: qsTr("One name is not known yet")
            detail: qsTr("Give the child a name, or join them to their family.")
            action: qsTr("Name or join")
            onActionTriggered: page.nav.open("PersonPage", { familyId: page.familyId, personId: page.model.unnamedId })
        }
    }
    SameModel {
        id: same
        services: Services
        familyId: page.familyId
    }
    Repeater {
        model: stages.made > 0 ? 1 : 0

        FamilyCircle {
            Layout.fillWidth: true
            nav: page.nav
            familyId: page.familyId
            circle: page.round // the name alone would mean its own property here
            sight: page.flickable.height
            whole: stages.made > 1
            visible: circle.state === ViewModel.Ready
        }
    }
    Strand {
        id: strand
        Layout.fillWidth: true
        faint: true
    }
    Label {
        Layout.fillWidth: true
        text: family.lastVisit
        quiet: true
        visible: text !== ""
    }
    Repeater {
        model: stages.made > 2 ? 1 : 0

        PlanVisit {
            Layout.fillWidth: true
            familyId: page.familyId
            visible: family.mayWrite
        }
    }
    Repeater {
        model: stages.made > 3 ? 1 : 0

        FamilyPromises {
            Layout.fillWidth: true
            nav: page.nav
            familyId: page.familyId
            promises: family.promises
        }
    }
    SameQuestion {
        Layout.fillWidth: true
        same: same
        visible: count > 0
    }
    Repeater {
        model: stages.made > 4 ? 1 : 0

        FamilyPeople {
            Layout.fillWidth: true
            nav: page.nav
            familyId: page.familyId
            people: circle.people
            homes: family.homes
            taken: family.taken
            mayWrite: family.mayWrite
            mayTake: family.mayTake
            onBroughtBack: personId => family.bringBack(personId)
        }
    }
    Repeater {
        model: stages.made > 5 ? 1 : 0

        FamilyFacts {
            Layout.fillWidth: true
            family: page.model // likewise
        }
    }
    Repeater {
        model: stages.made > 6 ? 1 : 0

        FamilyStory {
            Layout.fillWidth: true
            story: family.story
            more: family.earlierStory
            onWholeWanted: page.nav.open("StoryPage", { familyId: page.familyId })
            onOpened: (opens, visitId) => page.nav.open(opens, { visitId: visitId })
        }
    }
    Repeater {
        model: stages.made > 7 ? 1 : 0

        AskAdvocateLink {
            nav: page.nav
            familyId: page.familyId
        }
    }
    Repeater {
        model: stages.made > 8 ? 1 : 0

        SeeLine {
            Layout.fillWidth: true
            nav: page.nav
            scopeId: page.familyId
        }
    }
}
