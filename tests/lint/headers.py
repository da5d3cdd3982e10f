# SPDX-License-Identifier: Apache-2.0
"""Proves that every header of ours compiles alone: it includes all that it needs.

A source whose first line of code includes a header has compiled it with nothing before it, and the same holds of the
header that this one includes first, and so on. So what the build has compiled is proof, as long as its object is up to
date and no precompiled header stood before it. Only the headers that stand first nowhere are compiled here, by the
compiler and with the flags of a source that sees them, and without making code.
"""

import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
import time
from pathlib import Path

import units
from tree import Tree

FIRST = re.compile(r'\s*(?:#[ \t]*pragma[ \t]+once\b\s*)?#[ \t]*include[ \t]*"([^"]+)"')
MADE = re.compile(r"Building CXX object (\S+\.o)\b")
ALONE = {"-c", "-MD", "-Winvalid-pch"}  # words of a command that a header's own has not
PAIRS = {"-o", "-MT", "-MF", "-include"}


def first_include(tree, path):
    """The header of ours before which `path` has no code, or None."""
    found = FIRST.match(tree.code(path))
    if not found:
        return None
    beside = os.path.normpath(os.path.join(os.path.dirname(path), found[1]))  # where a compiler looks first
    return next((name for name in (beside, found[1]) if name in tree.known), None)


def chain(tree, path):
    """Every header that stands at the very beginning of `path`."""
    headers = []
    while (path := first_include(tree, path)) and path not in headers:
        headers.append(path)
    return headers


def left(tree, compiled):
    """The headers to compile so that all are proved, when the sources `compiled` have been."""
    proved = {header for source in compiled for header in chain(tree, source)}
    rest = [header for header in tree.files(".h") if header not in proved]
    inner = {header for other in rest for header in chain(tree, other)}
    return [header for header in rest if header not in inner]


def up_to_date(commands, build):
    """The sources whose objects stand and would not be made anew; `commands` is {source: its compile command}."""
    objects = {source: re.search(r" -o (\S+)", command)[1] for source, command in commands.items()}
    objects = {source: name for source, name in objects.items() if (build / name).exists()}
    asked = subprocess.run(["ninja", "-C", str(build), "-n", *objects.values()], capture_output=True, text=True)
    stale = set(MADE.findall(asked.stdout))
    return [source for source, name in objects.items() if name not in stale] if asked.returncode == 0 else []


def alone(command):
    """A source's compile command as the command for a header on standard input."""
    words = shlex.split(command)
    kept, after = [], False
    for word in words[:-1]:  # the last is the source
        if not after and word not in ALONE | PAIRS and not word.endswith("ccache"):
            kept.append(word)
        after = word in PAIRS
    return [*kept, "-fsyntax-only", "-x", "c++", "-"]


def against(header, command, folder):
    """What the compiler says against the header alone; nothing when it compiles."""
    done = subprocess.run(command, input=f'#include "{header}"\n', capture_output=True, text=True, cwd=folder)
    return f"{header} does not compile alone:\n{done.stderr}" if done.returncode else ""


def nearest(sources, header):
    """The source whose flags a header shares: of the nearest folder, and one that sees it if there is one."""
    def distance(source):
        common = os.path.commonpath([os.path.dirname(source.path), os.path.dirname(header)])
        return -len(Path(common).parts), header not in source.sees, source.path
    return min(sources, key=distance)


def mark(header, command):
    """What a header's compiling alone depends on, as a name."""
    seen = set()
    units.includes(header, seen)
    digest = hashlib.sha256(repr(command).encode())
    for name in sorted(seen):
        digest.update(name.encode() + b"\0" + (units.ROOT / name).read_bytes())
    return digest.hexdigest()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    build, began = options.build.resolve(), time.monotonic()
    clean = build / "headers-clean"
    clean.mkdir(exist_ok=True)

    tree = Tree(units.ROOT)
    entries = json.loads((build / "compile_commands.json").read_text())
    plain = {os.path.relpath(entry["file"], units.ROOT): entry["command"] for entry in entries
             if " -include " not in entry["command"]}
    heads = left(tree, [path for path in up_to_date(plain, build) if path in tree.known])
    sources = units.sources(build)

    def job(header):
        """Whether the header had to be compiled, and what the compiler says against it."""
        command = alone(nearest(sources, header).command)
        file = clean / mark(header, command)
        if file.exists():
            return False, ""
        fault = against(header, command, build)
        if not fault:
            file.touch()
        return True, fault

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        done = list(pool.map(job, heads))
    faults = [fault for _, fault in done if fault]
    print("".join(faults), end="")
    print(f"{len(tree.files('.h'))} headers: {len(heads)} compiled alone ({sum(now for now, _ in done)} of them now), the "
          f"others by the build, {len(faults)} with faults; {time.monotonic() - began:.0f} s")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
