# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over our sources, a few at once, and remembers what was clean.

A file is looked at again only when it, a header of ours that it includes, its compile command, .clang-tidy or
clang-tidy itself changed. Without --all the tests are left out (they compile with the same warnings, and the preset
`tidy` checks them), and the run ends after --seconds: what it had no time for is named, and comes first next time,
because everything that was clean is skipped then. A fault that was found always fails.
"""

import argparse
import concurrent.futures
import hashlib
import json
import re
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIDY = "clang-tidy-19"
# What matters most comes first, should the time run out.
FOLDERS = ("core/", "app/engine/", "platform/", "server/", "app/", "qml/")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.MULTILINE)


def sources(build, with_tests):
    """(path from the root, compile command) of each source of ours in the build."""
    database = json.loads((build / "compile_commands.json").read_text())
    folders = FOLDERS + (("tests/",) if with_tests else ())
    found = {}
    for entry in database:
        path = (Path(entry["directory"]) / entry["file"]).resolve()
        if path.is_relative_to(build) or not path.is_relative_to(ROOT):
            continue  # generated
        relative = str(path.relative_to(ROOT))
        rank = next((i for i, folder in enumerate(folders) if relative.startswith(folder)), None)
        if rank is not None:
            found.setdefault(relative, (rank, entry["command"]))
    ordered = sorted(found, key=lambda path: (found[path][0], path))
    return [(path, found[path][1]) for path in ordered]


def own_includes(path, seen):
    """Every header of ours that `path` sees, itself included."""
    if path in seen or not (ROOT / path).is_file():
        return
    seen.add(path)
    text = (ROOT / path).read_text(encoding="utf-8", errors="replace")
    folder = path.rsplit("/", 1)[0]
    for name in INCLUDE.findall(text):
        own_includes(name, seen)
        own_includes(f"{folder}/{name}", seen)


def fingerprint(path, command, common):
    digest = hashlib.sha256(common + command.encode())
    seen = set()
    own_includes(path, seen)
    for name in sorted(seen):
        digest.update(name.encode() + b"\0" + (ROOT / name).read_bytes())
    return digest.hexdigest()


def tidy(path, build):
    command = [TIDY, "--quiet", "-p", str(build), "--extra-arg=-Wno-unknown-warning-option", str(ROOT / path)]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=ROOT)
    return done.returncode, done.stdout.replace(str(ROOT) + "/", "")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seconds", type=int, default=600, help="start no file after this long")
    parser.add_argument("--all", action="store_true", help="the tests too, however long it takes")
    parser.add_argument("paths", nargs="*", help="only these files")
    options = parser.parse_args()
    build = options.build.resolve()
    clean = build / "tidy-clean"
    clean.mkdir(exist_ok=True)
    version = subprocess.run([TIDY, "--version"], capture_output=True, check=True).stdout
    common = version + (ROOT / ".clang-tidy").read_bytes()
    ends = time.monotonic() + (10**9 if options.all else options.seconds)

    waiting, skipped = [], 0
    for path, command in sources(build, options.all or bool(options.paths)):
        if options.paths and path not in options.paths:
            continue
        mark = clean / fingerprint(path, command, common)
        if mark.exists():
            skipped += 1
        else:
            waiting.append((path, mark))

    late, faulty = [], []

    def look(job):
        path, mark = job
        if time.monotonic() > ends:
            late.append(path)
            return
        status, output = tidy(path, build)
        if status == 0:
            mark.touch()
        else:
            faulty.append(path)
            print(output, flush=True)

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(look, waiting))

    looked = len(waiting) - len(late)
    print(f"{looked} files looked at, {skipped} clean since the last time, {len(faulty)} with faults")
    if late:
        print(f"no time for {len(late)}: " + " ".join(late))
    sys.exit(1 if faulty else 0)


if __name__ == "__main__":
    main()
