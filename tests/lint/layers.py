# SPDX-License-Identifier: Apache-2.0
"""The arrows between the layers: a file includes, and a target links, only what its layer may know.

The linker forbids upward calls; this also sees a header that is only included, and a link that nobody uses yet.
"""

import re

from tree import Finding, line_of, run

# Longest prefix wins. Each layer: the layers it may know besides itself.
TYPES, WIRE, RULES, PORTS = "core/types", "core/wire", "core/rules", "core/ports"
STORE, SYNC, ENGINE, PHOTO = "core/store", "core/sync", "app/engine", "app/photo"
CORE = {TYPES, WIRE, RULES, PORTS, STORE, SYNC}
ARROWS = {
    TYPES: set(),
    WIRE: {TYPES},
    RULES: {TYPES, WIRE},
    PORTS: {TYPES, WIRE, RULES},
    STORE: {TYPES, WIRE, RULES, PORTS},
    SYNC: {TYPES, WIRE, RULES, PORTS},
    "platform": {TYPES, PORTS},
    "platform/fake": {TYPES, WIRE, RULES, PORTS},
    ENGINE: CORE,
    PHOTO: {TYPES},
    "app": CORE | {ENGINE, PHOTO},
    "app/device": CORE | {ENGINE, PHOTO, "platform"},
    "app/main.cpp": CORE | {ENGINE, "app", "platform", "qml"},  # the composition root
    "qml": CORE | {ENGINE, "app"},
    "server": {TYPES, WIRE, RULES},
}
# Whose CMakeLists.txt builds the executable of the composition root and therefore links what that root may know.
COMPOSITION_ROOTS = {"app": {"platform", "qml"}}

# The parts of Qt that a layer may link. Layers that are not named may link any.
QT = {
    **{layer: {"Core"} for layer in CORE},
    ENGINE: {"Core", "Network"},
    PHOTO: {"Core", "Gui"},
    "server": {"Core"},
}

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+["<]([^">]+)[">]', re.MULTILINE)
COMMAND = re.compile(r"\b(\w+)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)", re.DOTALL)
DEFINES = re.compile(r"^(?:qt_|qt6_)?(?:add_library|add_executable|add_qml_module|doorstep_\w*(?:library|module|executable|program))$")


def layer_of(path):
    parts = path.split("/")
    for length in range(len(parts), 0, -1):
        prefix = "/".join(parts[:length])
        if prefix in ARROWS:
            return prefix
    return None


def check_includes(tree):
    for path in tree.files(".h", ".cpp"):
        layer = layer_of(path)
        if layer is None:
            continue
        code = tree.code(path)
        for match in INCLUDE.finditer(code):
            target = layer_of(match.group(1)) if "/" in match.group(1) else None
            if target and target != layer and target not in ARROWS[layer]:
                words = f"{layer} may not know {target} ({match.group(1)})"
                yield Finding(path, line_of(code, match.start()), "layer-include", words)


def targets(tree):
    """Our targets by name, with the layer of the folder that makes them."""
    found = {}
    for path in tree.files("CMakeLists.txt"):
        for match in COMMAND.finditer(tree.code(path)):
            words = match.group(2).split()
            if words and DEFINES.match(match.group(1)):
                found.setdefault(words[0], layer_of(path))
    return found


def links(command, arguments):
    """The targets that a command links, for the commands that do."""
    words = arguments.split()
    if command == "target_link_libraries":
        return words[1:]
    linked, taking = [], False
    for word in words[1:] if DEFINES.match(command) else []:
        if word.isupper() and len(word) > 2:
            taking = word in ("LINKS", "PRIVATE_LINKS")
        elif taking:
            linked.append(word)
    return linked


def check_links(tree):
    made = targets(tree)
    for path in tree.files("CMakeLists.txt"):
        layer = layer_of(path)
        if layer is None:
            continue
        code = tree.code(path)
        allowed = ARROWS[layer] | COMPOSITION_ROOTS.get(layer, set()) | {layer}
        for match in COMMAND.finditer(code):
            for name in links(match.group(1), match.group(2)):
                line = line_of(code, match.start())
                target = made.get(name) or made.get(re.sub("plugin$", "", name))
                if target and target not in allowed:
                    yield Finding(path, line, "layer-link", f"{layer} may not link {name} of {target}")
                part = re.fullmatch(r"Qt6?::(\w+)", name)
                if part and layer in QT and part.group(1) not in QT[layer]:
                    yield Finding(path, line, "layer-qt", f"{layer} may not link {name}")


def lint(tree):
    yield from check_includes(tree)
    yield from check_links(tree)


if __name__ == "__main__":
    run(lint)
