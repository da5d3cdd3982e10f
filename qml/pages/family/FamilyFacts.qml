// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What is good to know before one speaks, and where it came from.
ColumnLayout {
    id: facts

    required property FamilyModel family

    spacing: Theme.gap
    visible: family.needs !== "" || family.language !== "" || family.wordsToUse !== "" || family.source !== ""

    component Fact: FieldRow {
        Layout.fillWidth: true
        canEdit: false
        visible: value !== ""
    }

    Fact {
        label: qsTr("What they want help with")
        value: facts.family.needs
    }
    Fact {
        label: qsTr("Language")
        value: facts.family.language
    }
    Fact {
        label: qsTr("Words to use")
        value: facts.family.wordsToUse
    }
    WrittenLine {
        Layout.fillWidth: true
        by: facts.family.writtenBy
        source: facts.family.source
    }
}
