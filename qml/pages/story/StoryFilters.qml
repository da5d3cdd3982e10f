// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What of the story is shown, under the thumb: which kind of thing, and whose part.
ColumnLayout {
    id: filters

    required property StoryModel story

    signal whoWanted

    spacing: 0

    ChoiceRow {
        Layout.fillWidth: true
        label: qsTr("What is shown")
        model: filters.story.filters
        current: filters.story.filter
        onChosen: index => filters.story.filter = index
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        Layout.leftMargin: filters.LayoutMirroring.enabled ? 0 : -12
        kind: Button.Kind.Quiet
        iconName: "person"
        text: filters.story.person === "" ? qsTr("With everybody")
                                          : qsTr("With %1").arg(Theme.isolate(filters.story.personName))
        onClicked: filters.whoWanted()
    }
}
