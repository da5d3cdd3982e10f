// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtCore
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A photo from a file of this device, seen large before it is kept, and what it shows in words.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId
    property string childId // whom it is about; empty: nobody said
    readonly property bool picked: photo.picked

    title: photo.childName === "" ? qsTr("A photo") : qsTr("A photo about %1").arg(Theme.isolate(photo.childName))
    subtitle: qsTr("It stands in the story, with what you say of it.")
    canGoBack: page.nav.canGoBack
    gone: photo.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Keep this photo")
    mainEnabled: photo.canSave && !photo.busy && !photo.opening
    onBack: page.nav.back()
    onMainActionTriggered: photo.keep()
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: photo.familyId
        scopeKind: "family"
    }

    PhotoModel {
        id: photo
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
    FileDialog {
        id: files
        parentWindow: page.Window.window // the page is in none yet when Qt looks for it
        title: qsTr("Choose a photo")
        currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
        nameFilters: [qsTr("Photos") + " (*.jpg *.jpeg *.png *.JPG *.JPEG *.PNG)"]
        onAccepted: photo.pick(selectedFile)
    }
    ModelStates {
        Layout.fillWidth: true
        model: photo
    }
    Announcement {
        words: photo.opening ? opening.text : photo.problem
    }
    PictureFrame {
        Layout.fillWidth: true
        shows: photo.shows !== "" ? photo.shows : qsTr("The photo that you chose")
        source: photo.source
        mostHeight: Math.max(240, page.height * 0.5)
        visible: page.picked
    }
    Label {
        id: opening
        Layout.fillWidth: true
        text: qsTr("Opening the photo…")
        quiet: true
        visible: photo.opening
    }
    Label {
        Layout.fillWidth: true
        text: photo.problem
        color: Theme.attention
        visible: text !== ""
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: page.picked ? implicitWidth : -1
        kind: page.picked ? Button.Kind.Quiet : Button.Kind.Primary
        iconName: "image"
        text: page.picked ? qsTr("Choose another photo") : qsTr("Choose a photo")
        enabled: photo.restored && !photo.opening
        onClicked: files.open()
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("We keep a copy of the picture, without its place, date and owner. Your own file stays as it is.")
        quiet: true
    }
    WordsField {
        Layout.fillWidth: true
        label: qsTr("What it shows, in words")
        text: photo.shows
        enabled: photo.restored
        onEdited: words => photo.shows = words
    }
    Label {
        Layout.fillWidth: true
        text: photo.missing
        quiet: true
        visible: text !== ""
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        iconName: "x-lg"
        text: qsTr("Do not keep it")
        visible: page.picked || photo.shows !== ""
        onClicked: photo.leave()
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: photo.familyId
    }
}
