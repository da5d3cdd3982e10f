# SPDX-License-Identifier: Apache-2.0
"""Files and functions stay short. Over the aim is a warning; over the limit is an error, unless the file says why.

`Longer than 400 lines because …` in a comment near the top is the way to say it.
"""

import re

from tree import Finding, run

AIMS = {".cpp": 250, ".h": 120, ".qml": 200, ".py": 250}
LIMIT = 400
FUNCTION_AIM = 40
QML_FUNCTION_AIM = 5

REASON = re.compile(r"Longer than 400 lines because \w")
NOT_A_FUNCTION = re.compile(r"^\s*(?:class|struct|namespace|enum|union|extern)\b")
QML_FUNCTION = re.compile(r"^(\s*)function\s+(\w+)\s*\([^)]*\)[^{]*\{\s*$")


def cpp_functions(lines):
    """(first line, length) of each function body: a lone `{` and the `}` at its depth, as our format lays them out."""
    for number, line in enumerate(lines):
        if line.strip() != "{":
            continue
        head = next((lines[i] for i in range(number - 1, -1, -1) if lines[i].strip()), "")
        if NOT_A_FUNCTION.match(head) or not re.search(r"[\w)}>&]\s*$", head):
            continue
        depth = line[: line.index("{")]
        for end in range(number + 1, len(lines)):
            if lines[end].rstrip() in (depth + "}", depth + "};"):
                yield number, end - number - 1
                break


def qml_functions(lines):
    for number, line in enumerate(lines):
        head = QML_FUNCTION.match(line)
        if not head:
            continue
        for end in range(number + 1, len(lines)):
            if lines[end].rstrip() == head.group(1) + "}":
                yield number, end - number - 1
                break


def lint(tree):
    for path in tree.files(*AIMS):
        suffix = path[path.rindex("."):]
        text = tree.text(path)
        count = text.count("\n")
        if count > LIMIT and not REASON.search("\n".join(text.splitlines()[:30])):
            yield Finding(path, 1, "size", f"{count} lines; over {LIMIT} needs a reason")
        elif count > AIMS[suffix]:
            yield Finding(path, 1, "aim", f"{count} lines; the aim is {AIMS[suffix]}", warning=True)

        lines = tree.code(path).splitlines()
        functions, aim = [], 0
        if suffix in (".cpp", ".h"):
            functions, aim = cpp_functions(lines), FUNCTION_AIM
        elif suffix == ".qml":
            functions, aim = qml_functions(lines), QML_FUNCTION_AIM
        for number, length in functions:
            if length > aim:
                yield Finding(path, number + 1, "aim", f"a function of {length} lines; the aim is {aim}", warning=True)


if __name__ == "__main__":
    run(lint)
