// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The promise board where there is room: columns by state, the people's row and the council's row of the same size.
PageFrame {
    id: view

    required property Navigator nav
    required property PromiseList board
    property string familyId
    property bool canAdd: false

    signal chosen(key: string)
    signal addRequested

    title: qsTr("Promises")
    columnWidth: width
    mainAction: canAdd ? qsTr("A promise") : ""
    mainIcon: "plus-lg"
    onMainActionTriggered: addRequested()

    ModelStates {
        Layout.fillWidth: true
        model: view.board
        visible: view.board.state === ViewModel.Loading || view.board.state === ViewModel.Failed
    }
    EmptyState {
        Layout.fillWidth: true
        title: qsTr("No promises yet")
        text: qsTr("A promise is who, what and by when. You make one at a visit or in a meeting.")
        visible: view.board.state === ViewModel.Empty
    }
    Repeater {
        model: view.board.state === ViewModel.Ready ? [qsTr("What people promised"), qsTr("What the council promised")] : []

        ColumnLayout {
            id: band

            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: Theme.unit

            Strand {
                Layout.fillWidth: true
                visible: band.index === 1
            }
            Label {
                Layout.fillWidth: true
                text: band.modelData
                size: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
            }
            Flow {
                id: columns
                Layout.fillWidth: true
                spacing: Theme.gap

                // As many columns as fit at a width in which words still stand; the others wrap under them.
                readonly property int fitting: Math.max(1, Math.min(5, Math.floor((width + spacing) / (176 * Theme.textScale + spacing))))
                readonly property real columnWidth: Math.floor((width - (fitting - 1) * spacing) / fitting)

                Repeater {
                    model: view.board.columns

                    PromiseColumn {
                        wanted: council === (band.index === 1)
                        width: columns.columnWidth
                        onChosen: key => view.chosen(key)
                    }
                }
            }
        }
    }
    EarlierPromises {
        Layout.fillWidth: true
        board: view.board
    }
    AskAdvocateLink {
        nav: view.nav
        familyId: view.familyId
        visible: view.familyId !== ""
    }
}
