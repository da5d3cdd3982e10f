// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style

// Digits for one thumb, or from a keyboard. Holds what was typed only until `entered`, then forgets it.
FocusScope {
    id: pad

    property int minimumLength: 6
    property int maximumLength: 12
    property string message // "That was not the PIN. 8 tries left."
    property bool busy: false
    property bool wide: false // the digits stand beside the words, where a page is low
    property string prompt: qsTr("Your PIN")
    property string typed

    signal entered(pin: string)

    function clear() {
        typed = "";
    }
    function press(digit: string) {
        if (!busy && typed.length < maximumLength)
            typed += digit;
    }
    function finish() {
        const pin = typed;
        typed = "";
        entered(pin);
    }

    readonly property bool ready: typed.length >= minimumLength && !busy

    implicitWidth: wide ? 560 : 288 // no wider than a page's column
    implicitHeight: grid.implicitHeight
    focus: true
    Accessible.role: Accessible.Grouping
    Accessible.name: prompt
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Backspace)
            pad.typed = pad.typed.slice(0, -1);
        else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && pad.ready)
            pad.finish();
        else if (event.text >= "0" && event.text <= "9" && event.text.length === 1)
            pad.press(event.text);
        else
            event.accepted = false;
    }

    Announcement {
        words: pad.typed.length > 0 ? dots.Accessible.name : pad.message
    }

    component Key: Pressable {
        id: key

        property string iconName
        property bool strong: false

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitWidth: Theme.doorTarget
        implicitHeight: Math.max(Theme.doorTarget, digit.implicitHeight)
        focusPolicy: Qt.TabFocus
        Accessible.name: text

        contentItem: Item {
            Label {
                id: digit
                anchors.centerIn: parent
                text: key.text
                size: Theme.title
                lineHeight: 1
                visible: key.iconName === ""
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                icon: key.iconName
                color: !key.enabled ? Theme.quietInk : key.strong ? Theme.primaryInk : Theme.ink
                visible: key.iconName !== ""
            }
        }
        background: Rectangle {
            radius: Theme.buttonRadius
            color: key.strong && key.enabled ? (key.down ? Theme.primaryPressed : Theme.primary)
                                             : key.down ? Theme.primaryTint : Theme.card
            border.width: Theme.lineWidth
            border.color: Theme.hairline

            FocusRing {
                shown: key.visualFocus
            }
        }
    }

    GridLayout {
        id: grid
        width: parent.width
        columns: pad.wide ? 2 : 1
        columnSpacing: Theme.wideGap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.gap

            Label {
                Layout.fillWidth: true
                text: pad.prompt
                horizontalAlignment: Text.AlignHCenter
            }
            Row { // how many, never which
                id: dots
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredHeight: 16
                spacing: 12
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%Ln digits typed", "", pad.typed.length)

                Repeater {
                    model: Math.max(pad.minimumLength, pad.typed.length)

                    Rectangle {
                        required property int index

                        width: 14
                        height: 14
                        radius: 7
                        color: index < pad.typed.length ? Theme.primary : "transparent"
                        border.width: 2
                        border.color: index < pad.typed.length ? Theme.primary : Theme.line
                    }
                }
            }
            Label {
                Layout.fillWidth: true
                text: pad.message
                color: Theme.attention
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
            }
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            LayoutMirroring.enabled: false // digits stand as on every telephone
            LayoutMirroring.childrenInherit: true
            columns: 3
            columnSpacing: Theme.unit
            rowSpacing: Theme.unit
            enabled: !pad.busy

            Repeater {
                model: 9

                Key {
                    required property int index

                    text: String(index + 1)
                    onClicked: pad.press(text)
                }
            }
            Key {
                iconName: "backspace"
                text: qsTr("Delete one digit")
                enabled: pad.typed.length > 0
                onClicked: pad.typed = pad.typed.slice(0, -1)
            }
            Key {
                text: "0"
                onClicked: pad.press(text)
            }
            Key {
                iconName: "check-lg"
                text: qsTr("Unlock")
                strong: true
                enabled: pad.ready
                onClicked: pad.finish()
            }
        }
    }
}
