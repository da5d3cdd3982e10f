# SPDX-License-Identifier: Apache-2.0
"""What people typed is shown as they typed it: every Text and Label says `textFormat: Text.PlainText`.

Qt's default guesses, and a note that holds `<img src=…>` would be fetched and drawn. A part of ours that wraps Text and
says so passes it on to whoever uses it.
"""

import re

from tree import Finding, line_of, run

GUESSING = ("Text", "Label")  # TextEdit, TextArea and TextField are plain by default
OBJECT = re.compile(r"(?:^|[\s:\[{;])((?:[A-Z]\w*\.)?(" + "|".join(GUESSING) + r"))\s*\{")
PLAIN = re.compile(r"\btextFormat\s*:\s*(?:\w+\.)?(?:Text|Label)\.PlainText\b")


def body_at(code, opening):
    """The object's own bindings: the text between its braces without nested objects."""
    depth, own = 0, []
    for character in code[opening:]:
        if character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
            if depth == 0:
                break
        elif depth == 1:
            own.append(character)
    return "".join(own)


def without_strings(code):
    return re.sub(r"\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'", lambda m: '"' + " " * (len(m.group(0)) - 2) + '"', code)


def lint(tree):
    # A style's own Label.qml is what `Label` means; it is checked itself.
    own_types = {path.rsplit("/", 1)[-1][:-4] for path in tree.files(".qml", under="qml/")}
    for path in tree.files(".qml", under="qml/"):
        code = without_strings(tree.code(path))
        for match in OBJECT.finditer(code):
            qualified, name = match.groups()
            if qualified == name and name in own_types and not path.endswith(f"/{name}.qml"):
                continue
            if not PLAIN.search(body_at(code, match.end() - 1)):
                words = f"{qualified} without `textFormat: Text.PlainText`"
                yield Finding(path, line_of(code, match.start(1)), "plain-text", words)


if __name__ == "__main__":
    run(lint)
