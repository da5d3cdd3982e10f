// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Everything that happened in a family, newest first, by month.
ListFrame {
    id: page

    required property Navigator nav
    required property string familyId

    title: qsTr("The whole story")
    subtitle: story.name
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()
    model: story.rows
    delegate: Item {
        id: row

        required property int index
        required property string key
        required property string heading
        required property bool headed
        required property string iconName
        required property string when
        required property string title
        required property string words
        required property string by
        required property bool pinned
        required property bool leads
        required property string picture
        required property string sound

        width: ListView.view.width
        height: line.y + line.height + shown.height

        Label {
            id: month
            width: parent.width
            topPadding: row.index === 0 ? Theme.unit : Theme.gap
            bottomPadding: Theme.unit
            text: row.heading
            size: Theme.title
            strong: true
            visible: row.headed
            Accessible.role: Accessible.Heading
        }
        TimelineRow {
            id: line
            y: row.headed ? month.height : 0
            width: parent.width
            iconName: row.iconName
            when: row.when
            title: row.title
            words: row.words
            by: row.by
            pinned: row.pinned
            leadsOn: row.leads
            first: row.headed
            last: row.index === page.list.count - 1
            onClicked: if (row.leads) story.open(row.key, page.nav)
        }
        Rectangle { // the ribbon goes on beside the picture
            anchors.left: parent.left
            anchors.leftMargin: 14
            y: shown.y
            width: Theme.strandWidth
            height: shown.height
            color: Theme.primary
            visible: shown.holds && !line.last
        }
        Column {
            id: shown

            readonly property bool holds: under.count + beside.count > 0

            anchors.left: parent.left
            anchors.leftMargin: line.aside
            anchors.right: parent.right
            y: line.y + line.height
            bottomPadding: holds ? Theme.gap : 0

            Repeater { // of one: few rows have a picture
                id: under
                model: row.picture !== "" ? 1 : 0

                StoryPicture {
                    width: shown.width
                    attachmentId: row.picture
                }
            }
            Repeater {
                id: beside
                model: row.sound !== "" ? 1 : 0

                StorySound {
                    nav: page.nav
                    width: shown.width
                    inSight: page.visible
                    attachmentId: row.sound
                }
            }
        }
    }
    below: AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
        visible: story.state === ViewModel.Ready // an empty list of Qt 6.4 leaves its footer where the header grows
    }
    aboveAction: StoryFilters {
        Layout.fillWidth: true
        story: story
        visible: story.state === ViewModel.Ready || story.filtered
        onWhoWanted: who.open()
    }

    StoryModel {
        id: story
        services: Services
        familyId: page.familyId
        onStateChanged: if (gone) page.nav.replace("GonePage")
        onFilterChanged: page.list.scrolled = false
    }
    Listen {
        Layout.fillWidth: true
        nav: page.nav
        words: story.aloud
    }
    ModelStates {
        Layout.fillWidth: true
        model: story
        loadingText: qsTr("Opening the story…")
        visible: story.state === ViewModel.Loading || story.state === ViewModel.Failed
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "book"
        title: qsTr("The story begins here")
        text: qsTr("What happens from now on stands here, the newest first.")
        action: story.mayWrite ? qsTr("Start visit") : ""
        visible: story.state === ViewModel.Empty && !story.filtered
        onActionTriggered: page.nav.open("VisitReadyPage", { familyId: page.familyId })
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "search"
        title: qsTr("Nothing of this kind")
        text: story.person === "" ? qsTr("Nobody has written down anything of this kind yet.")
                                  : qsTr("Nobody has written this down with %1 yet.").arg(Theme.isolate(story.personName))
        action: qsTr("Show everything")
        visible: story.state === ViewModel.Empty && story.filtered
        onActionTriggered: story.showEverything()
    }
    StoryWhoSheet {
        id: who
        story: story
    }
}
