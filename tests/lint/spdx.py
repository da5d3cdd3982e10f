# SPDX-License-Identifier: Apache-2.0
"""Every source file says its licence in its first three lines."""

from tree import Finding, run

SUFFIXES = (".h", ".cpp", ".qml", ".js", ".py", ".sh", ".cmake", "CMakeLists.txt", ".sql", ".java")
NAMES = ("dev", ".ci/run")
MARK = "SPDX-License-Identifier: Apache-2.0"


def lint(tree):
    for path in tree.files():
        if not (path.endswith(SUFFIXES) or path in NAMES):
            continue
        if not any(MARK in line for line in tree.text(path).splitlines()[:3]):
            yield Finding(path, 1, "spdx", f"no line `{MARK}` at the top")


if __name__ == "__main__":
    run(lint)
