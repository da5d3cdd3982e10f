# SPDX-License-Identifier: Apache-2.0
"""Our C++ sources in the order of their last change, packed into units that compile as one (for tidy.py)."""

import json
import re
import shlex
import subprocess
from pathlib import Path

from tree import Tree

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("core", "platform", "app", "qml", "server", "tests")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.MULTILINE)
# What begins a line defines a name, as the layout of clang-format has it; a member's name comes after `::`.
DEFINITION = re.compile(r"^(?![\s#/{}]|namespace\b|using namespace\b|using [\w:]+;)[^=({;\n]*?(?<!::)\b(\w+)"
                        r"(?= ?(?:[(={;\[]|:(?!:)|$))", re.MULTILINE)
BROUGHT = re.compile(r"^using (?!namespace)[\w:]*::(\w+);", re.MULTILINE)
NAMESPACE = re.compile(r"^namespace ([\w:]+)", re.MULTILINE)
TYPE = re.compile(r"^(?:struct|class|enum class) (?:\[\[\w+\]\] )?(\w+)|^using (\w+) =", re.MULTILINE)
OPENED = re.compile(r"^using namespace ([\w:]+);", re.MULTILINE)
SECTIONS = {"public", "protected", "private"}


class Source:
    """One .cpp: its path from the root, flags, the files of ours that it sees, and the names that it defines."""

    def __init__(self, path, command, types):
        self.path = path
        self.command = command
        self.flags = list(flags_of(command))
        self.sees = set()
        includes(path, self.sees)
        # Boost and Qt Quick are the two great piles of headers; one unit seldom needs both.
        self.server = any(name.startswith("server/") for name in self.sees)
        text = (ROOT / path).read_text(encoding="utf-8", errors="replace")
        self.names = {name for name in DEFINITION.findall(text) if not name.isupper()} - SECTIONS
        self.brought = set(BROUGHT.findall(text))
        for namespace in OPENED.findall(text.split("\nnamespace ")[0]):  # what is opened at the top is open to the end
            self.brought |= types.get(namespace, set())


def types_of(tree):
    """The types that our headers declare, by namespace."""
    types = {}
    for header in tree.files(".h"):
        text = tree.text(header)
        for namespace in NAMESPACE.findall(text):
            types.setdefault(namespace, set()).update(one or other for one, other in TYPE.findall(text))
    return types


def flags_of(command):
    """What matters to a reader of the source: folders, macros and warnings, without what differs by target alone."""
    words = iter(shlex.split(command))
    for word in words:
        if word == "-isystem":
            yield word + next(words)
        elif word.startswith(("-I", "-D", "-W", "-std=")) and not word.startswith(("-Wno-", "-Winvalid-pch")):
            yield word


def includes(path, seen):
    """Every file of ours that `path` sees, itself included."""
    if path in seen or not (ROOT / path).is_file():
        return
    seen.add(path)
    text = (ROOT / path).read_text(encoding="utf-8", errors="replace")
    for name in INCLUDE.findall(text):
        includes(name, seen)
        includes(f"{path.rsplit('/', 1)[0]}/{name}", seen)


def newest_first():
    """Paths as git knows them: what is not committed, then by the last commit."""
    def git(*words):
        done = subprocess.run(["git", "-C", str(ROOT), *words], capture_output=True, text=True)
        return done.stdout.splitlines()  # without a history everything is equally old
    changed = [line[3:].split(" -> ")[-1] for line in git("status", "--porcelain", "--untracked-files=all")]
    return list(dict.fromkeys(changed + [line for line in git("log", "--format=", "--name-only") if line]))


def sources(build):
    """Every source of ours in the build, what changed last first."""
    known, types = {}, types_of(Tree(ROOT))
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = (Path(entry["directory"]) / entry["file"]).resolve()
        if path.is_relative_to(build) or not path.is_relative_to(ROOT) or not path.is_file():
            continue  # generated, or moved away since the build was configured
        relative = str(path.relative_to(ROOT))
        if relative.split("/")[0] in FOLDERS and relative not in known:
            known[relative] = Source(relative, entry["command"], types)
    return by_change(newest_first(), known)


def by_change(changed, known):
    """The sources `known` in the order of the paths `changed`. A header's change is looked at in one source that sees
    it, its own if it has one."""
    ordered = {}
    for path in changed:
        if path.endswith(".h") and not any(path in source.sees for source in ordered.values()):
            own = path.removesuffix(".h") + ".cpp"
            path = own if own in known else min((p for p, source in known.items() if path in source.sees), default="")
        if path in known:
            ordered.setdefault(path, known[path])
    return list((ordered | {path: known[path] for path in sorted(known) if path not in ordered}).values())


def clash(one, other):
    """Whether a name would be defined twice with both in one unit, or stand for two things."""
    return bool(one.names & (other.names | other.brought) or one.brought & other.names)


def pack(waiting, size):
    """Units of about `size` sources, in the order of their first; no two of one clash."""
    units = []
    for source in waiting:
        for unit in units:
            if len(unit) < size and unit[0].server == source.server and not any(clash(source, s) for s in unit):
                unit.append(source)
                break
        else:
            units.append([source])
    return without_crumbs(units, size // 4)


def without_crumbs(units, few):
    """The units, where those of fewer than `few` sources went into others as far as nothing clashes: each costs the headers
    once more."""
    for crumb in [unit for unit in units if len(unit) < few]:
        for source in list(crumb):
            roomy = next((u for u in units if len(u) >= few and not any(clash(source, s) for s in u)), None)
            if roomy:
                roomy.append(source)
                crumb.remove(source)
    return [unit for unit in units if unit]


def lines(source):
    """`source` as part of a unit. Each test and program has its own main()."""
    name = re.sub(r"\W", "_", source.path)
    return f'#define main main_of_{name}\n#include "{ROOT / source.path}" // NOLINT\n#undef main\n'


def flags(unit):
    """The flags of all together; of a macro with several values (where a test's data lies) the first."""
    named = {}
    for flag in (flag for source in unit for flag in source.flags):
        named.setdefault(flag.split("=")[0] if flag.startswith("-D") else flag, flag)
    return [*named.values(), "-Wno-shadow"]  # names of other files are in sight here; g++ looks at each alone
