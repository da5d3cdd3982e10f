// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A promise from three wheels: who, what, by when. Read back as one sentence before it is kept.
Sheet {
    id: sheet

    property alias familyId: maker.familyId
    property alias circleId: maker.circleId
    property alias visitId: maker.visitId
    property alias councilOnly: maker.councilOnly

    title: maker.councilOnly ? qsTr("The council promises") : qsTr("A promise")
    action: maker.keptSentence !== "" ? qsTr("Close") : qsTr("Keep this promise")
    actionEnabled: maker.keptSentence !== "" || (maker.canKeep && !maker.busy)
    onActionTriggered: {
        if (maker.keptSentence !== "")
            close();
        else
            maker.keep();
    }

    PromiseMaker {
        id: maker
        services: Services
        onKeptChanged: if (keptSentence !== "") thanks.thicken()
    }
    VisitMeter {
        services: Services
        visitId: maker.visitId
        running: sheet.opened
    }
    WheelSet {
        id: wheels
        width: parent.width

        Wheel {
            width: wheels.wheelWidth
            name: qsTr("Who")
            model: maker.whoModel
            currentIndex: maker.who
            onTurned: index => maker.who = index
        }
        Wheel {
            width: wheels.wheelWidth
            name: qsTr("What")
            model: maker.whatModel
            currentIndex: maker.what
            onTurned: index => maker.what = index
        }
        Wheel {
            width: wheels.wheelWidth
            name: qsTr("By when")
            model: maker.whenModel
            currentIndex: maker.when
            onTurned: index => maker.when = index
        }
    }
    TextField {
        width: parent.width
        visible: maker.wantsOwnWords
        text: maker.ownWords
        placeholderText: qsTr("What is promised, in your words")
        Accessible.name: placeholderText
        onTextEdited: maker.ownWords = text
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
        id: thanks
        width: parent.width
    }
    Label {
        width: parent.width
        text: maker.keptSentence !== "" ? qsTr("Kept. %1").arg(maker.keptSentence) : maker.sentence
        size: Theme.lead
        strong: true
        Accessible.role: Accessible.StaticText
    }
    Button {
        text: qsTr("Undo")
        iconName: "arrow-counterclockwise"
        visible: maker.keptSentence !== ""
        onClicked: maker.undo()
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
