// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A promise from three wheels: who, what, by when. Read back as one sentence before it is kept. Keeping it closes the
// sheet; a PromiseKept on the page says so and takes it back.
Sheet {
    id: sheet

    property alias familyId: maker.familyId
    property alias circleId: maker.circleId
    property alias visitId: maker.visitId
    property alias councilOnly: maker.councilOnly

    title: maker.councilOnly ? qsTr("The council promises") : qsTr("A promise")
    readonly property string keptSentence: maker.keptSentence
    readonly property string notice: maker.notice

    function undo() {
        maker.undo();
    }

    action: qsTr("Keep this promise")
    actionEnabled: maker.canKeep && !maker.busy
    onAboutToShow: maker.begin()
    onActionTriggered: maker.keep()

    PromiseMaker {
        id: maker
        services: Services
        onKeptChanged: if (keptSentence !== "") sheet.close()
        onTurned: {
            whoWheel.currentIndex = who;
            whatWheel.currentIndex = what;
            whenWheel.currentIndex = when;
        }
    }
    VisitMeter {
        services: Services
        visitId: maker.visitId
        running: sheet.opened
    }
    FamilyCircles {
        id: circles
        services: Services
        familyId: maker.familyId
    }
    AskChoice {
        width: parent.width
        label: qsTr("Whose circle does it go to?")
        choices: circles.rows
        current: circles.current
        visible: circles.several
        onChosen: row => maker.circleId = circles.choose(row)
    }
    WheelSet {
        id: wheels
        width: parent.width

        Wheel {
            id: whoWheel
            width: wheels.wheelWidth
            name: qsTr("Who")
            model: maker.whoModel
            onTurned: index => maker.who = index
        }
        Wheel {
            id: whatWheel
            width: wheels.wheelWidth
            name: qsTr("What")
            model: maker.whatModel
            onTurned: index => maker.what = index
        }
        Wheel {
            id: whenWheel
            width: wheels.wheelWidth
            name: qsTr("By when")
            model: maker.whenModel
            onTurned: index => maker.when = index
        }
    }
    TextField {
        width: parent.width
        visible: maker.wantsOwnWords
        text: maker.ownWords
        placeholderText: qsTr("What is promised, in your words")
        Accessible.name: placeholderText
        onTextChanged: if (activeFocus) maker.ownWords = text
    }
    Flow {
        width: parent.width
        spacing: Theme.unit
        visible: maker.wantsDate

        Label {
            height: Math.max(Theme.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: maker.dateWords
            strong: true
        }
        Button {
            text: qsTr("A day less")
            onClicked: maker.moveDay(-1)
        }
        Button {
            text: qsTr("A day more")
            onClicked: maker.moveDay(1)
        }
        Button {
            text: qsTr("A week more")
            onClicked: maker.moveDay(7)
        }
    }
    Strand {
        width: parent.width
    }
    Label {
        width: parent.width
        text: maker.sentence
        size: Theme.lead
        strong: true
    }
    SeenByLine {
        width: parent.width
        scopeId: maker.targetCircle
        scopeKind: "circle"
    }
    Label {
        width: parent.width
        text: maker.notice
        color: Theme.fault
        visible: text !== ""
    }
}
