// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// Every colour, size, distance and time that a screen uses. The app sets `scheme`, `textScale`, `reduceMotion` and
// `mirrored` from the person's settings; everything else follows from them. Units are device-independent pixels and milliseconds.
// Contrast of each pair is stated in the gallery and checked by the page walk.
QtObject {
    id: theme

    enum Scheme {
        Light,
        Dark,
        HighContrast
    }

    property int scheme: Theme.Scheme.Light
    property real textScale: 1.0 // 1.0 to 2.0
    property bool reduceMotion: false
    property bool mirrored: false // the language reads from right to left
    // What of the window the system keeps for itself, on the screen's own left and right. Main.qml keeps out of it with
    // everything; only what lies over the whole window (a sheet) asks for it.
    property real keptLeft: 0
    property real keptTop: 0
    property real keptRight: 0
    property real keptBottom: 0
    property real keyboard: 0 // from the window's lower edge; 0 while there is none
    readonly property real bottom: Math.max(keptBottom, keyboard)

    readonly property bool dark: scheme === Theme.Scheme.Dark
    readonly property bool highContrast: scheme === Theme.Scheme.HighContrast

    // Colour roles: [light, dark, high contrast]
    readonly property color paper: ["#FAF7F2", "#11171A", "#FFFFFF"][scheme]
    readonly property color card: ["#FFFFFF", "#1B2428", "#FFFFFF"][scheme]
    readonly property color ink: ["#1D262B", "#F3EFE8", "#000000"][scheme]
    readonly property color quietInk: ["#4A5860", "#B7C3C7", "#000000"][scheme]
    readonly property color line: ["#75848A", "#7C8D95", "#000000"][scheme] // carries meaning
    readonly property color hairline: ["#E4DED3", "#2C383D", "#000000"][scheme] // only separates
    readonly property color primary: ["#0B5563", "#86CFDA", "#000000"][scheme]
    readonly property color primaryInk: ["#FFFFFF", "#06282E", "#FFFFFF"][scheme]
    readonly property color primaryPressed: ["#083F4A", "#A5DEE6", "#333333"][scheme]
    readonly property color primaryTint: ["#DDEEF0", "#143A41", "#FFFFFF"][scheme]
    readonly property color idle: ["#E4DED3", "#2C383D", "#FFFFFF"][scheme] // a main action that cannot be taken now
    readonly property color attention: ["#8A4B08", "#F5C37A", "#000000"][scheme]
    readonly property color attentionTint: ["#FFF1D9", "#3A2A10", "#FFFFFF"][scheme]
    readonly property color fault: ["#9B1C1C", "#FFB4AB", "#000000"][scheme]
    readonly property color faultTint: ["#FDE8E6", "#4A1512", "#FFFFFF"][scheme]
    readonly property color shade: ["#66202A2E", "#99000000", "#99000000"][scheme] // behind a sheet

    // Eight muted hues for faces. A hue never means anything.
    readonly property color faceInk: ink
    function faceHue(index: int): color {
        const light = ["#E3D5C3", "#CFE0D2", "#D3DCE8", "#E8D3D0", "#DED5E6", "#CDE1E2", "#E6DFBF", "#DDD9D4"];
        const night = ["#5A4936", "#38523F", "#3A4A60", "#5F423E", "#514561", "#33535A", "#565026", "#4B4C4E"];
        return highContrast ? "#FFFFFF" : (dark ? night : light)[Math.abs(index) % 8];
    }

    // Type: 14, 16, 18, 22, 28, 36. Never below 14; two weights, 400 and 600.
    readonly property int small: Math.round(14 * textScale)
    readonly property int body: Math.round(16 * textScale)
    readonly property int lead: Math.round(18 * textScale)
    readonly property int title: Math.round(22 * textScale)
    readonly property int large: Math.round(28 * textScale)
    readonly property int display: Math.round(36 * textScale)
    readonly property real lineHeight: 1.03 // of Noto Sans's own 1.36, which makes 1.4; Nastaliq keeps its taller line
    readonly property int column: Math.round(560 * Math.min(textScale, 1.4)) // about 70 characters of body text

    // Space: a grid of 8, and 4 inside a control.
    readonly property int half: 4
    readonly property int unit: 8
    readonly property int gap: 16
    readonly property int wideGap: 24
    readonly property int widePage: 720 // from this width on, a page may stand in columns
    function margin(width: real): int {
        return width >= widePage ? 24 : 16;
    }

    // Shape
    readonly property int cardRadius: 12
    readonly property int buttonRadius: 24
    readonly property int lineWidth: highContrast ? 2 : 1
    readonly property int strandWidth: 3 // the strand, the tie, the ribbon: one weight everywhere
    readonly property int focusWidth: 3

    // Touch
    readonly property int target: 48
    readonly property int doorTarget: 56 // what is used standing on a doorstep
    readonly property int iconSize: Math.round(24 * Math.min(textScale, 1.5))

    // Motion: only to show where something came from or went.
    readonly property int quick: reduceMotion ? 0 : 150
    readonly property int calm: reduceMotion ? 0 : 250

    // A name keeps its own direction inside a sentence of the other: first-strong isolate … pop isolate.
    function isolate(text: string): string {
        return "\u2068" + text + "\u2069";
    }
    // What a screen reader says of a row: its lines as sentences, without the empty ones.
    function spoken(first: string, second: string, third: string, fourth: string, fifth: string): string {
        return `${first}\n${second}\n${third}\n${fourth}\n${fifth}`.trim().replace(/\n+/g, ". ");
    }
    function icon(name: string): url {
        return "qrc:/doorstep/icons/" + name + ".svg";
    }
}
