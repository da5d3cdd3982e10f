# SPDX-License-Identifier: Apache-2.0
"""Every header of a library is named in its CMakeLists.txt, which says what the library shows."""

import re

from tree import Finding, run

LAYERS = ("core/", "platform/", "app/engine/", "server/")


def lint(tree):
    lists = set(tree.files("CMakeLists.txt"))
    for path in tree.files(".h"):
        if not path.startswith(LAYERS):
            continue
        folder, name = path.rsplit("/", 1)
        while folder and f"{folder}/CMakeLists.txt" not in lists:
            folder, _, last = folder.rpartition("/")
            name = f"{last}/{name}"
        if not folder:
            continue
        text = tree.code(f"{folder}/CMakeLists.txt")
        inside = name.rpartition("/")[0]
        globbed = re.search(r"GLOB[^)]*" + re.escape(f"{inside}/*.h" if inside else "/*.h"), text)
        if not globbed and not re.search(r"(?<![\w/])" + re.escape(name) + r"(?![\w])", text):
            yield Finding(path, 1, "header-listed", f"not among the HEADERS in {folder}/CMakeLists.txt")


if __name__ == "__main__":
    run(lint)
