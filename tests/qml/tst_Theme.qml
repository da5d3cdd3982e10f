// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Style

// The colour roles by themselves: what is read, and what tells where a control is (WCAG 2.2, 1.4.3 and 1.4.11). The walk
// measures words on pictures of the pages; edges and icons are these colours and no others.
TestCase {
    name: "Theme"

    function light(c) {
        const part = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
    }
    function contrast(one, other) {
        const a = light(one), b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function cleanup() {
        Theme.scheme = Theme.Scheme.Light;
    }

    function test_everyPairOfColoursCanBeToldApart_data() {
        const schemes = [{name: "light", scheme: Theme.Scheme.Light}, {name: "dark", scheme: Theme.Scheme.Dark},
            {name: "high contrast", scheme: Theme.Scheme.HighContrast}];
        const pairs = [];
        for (const scheme of schemes) {
            const add = (front, ground, least) => pairs.push({tag: scheme.name + ": " + front + " on " + ground,
                scheme: scheme.scheme, front: front, ground: ground, least: least});
            for (const ground of ["paper", "card", "primaryTint", "attentionTint", "faultTint"]) {
                for (const words of ["ink", "quietInk", "primary", "attention", "fault"])
                    add(words, ground, 4.5);
                add("line", ground, 3);
            }
            add("primaryInk", "primary", 4.5);
            add("primaryInk", "primaryPressed", 4.5);
            add("quietInk", "idle", 4.5);
        }
        return pairs;
    }
    function test_everyPairOfColoursCanBeToldApart(pair) {
        Theme.scheme = pair.scheme;
        const seen = contrast(Theme[pair.front], Theme[pair.ground]);
        verify(seen >= pair.least, seen);
    }
}
