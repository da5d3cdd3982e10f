# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over our sources, many in one unit, and remembers what was clean.

Nearly all of clang-tidy's time goes into the headers of Qt and Boost, which every check reads again for every file. So
files with the same flags are included in one unit and looked at together; files that define the same name stand in
different units (units.py), and a unit that does not compile is taken apart. A file is looked at again only
when it, a header of ours that it includes, its flags, .clang-tidy or clang-tidy itself changed.

What changed last comes first, by the history of git, and no unit is begun after --seconds: a clean clone on a small
machine sees every change when it lands, and what there was no time for is named. A fault that was found always fails.
"""

import argparse
import concurrent.futures
import hashlib
import re
import subprocess
import sys
import time
from pathlib import Path

import units

ROOT = units.ROOT
TIDY = "clang-tidy-19"
OURS = rf"^{re.escape(str(ROOT))}/({'|'.join(units.FOLDERS)})/[^:]*\.(h|cpp)$"
FINDING = re.compile(r"^([^\s:]+):\d+:\d+: (?:warning|error): .*\[([^\],]+)[^\]]*\]$", re.MULTILINE)


def fingerprint(source, common):
    digest = hashlib.sha256(common + repr(source.flags).encode())
    for name in sorted(source.sees):
        digest.update(name.encode() + b"\0" + (ROOT / name).read_bytes())
    return digest.hexdigest()


def tidy(unit, build):
    """Looks at one unit; what it printed, with paths from the root."""
    text = "".join(units.lines(source) for source in unit)
    folder = build / "tidy-units"
    folder.mkdir(exist_ok=True)
    file = folder / (hashlib.sha256(text.encode()).hexdigest()[:16] + ".cpp")
    file.write_text(text, encoding="utf-8")
    command = [TIDY, "--quiet", f"--config-file={ROOT / '.clang-tidy'}", f"--header-filter={OURS}", str(file), "--"]
    command += [*units.flags(unit), "-Wno-unknown-warning-option", "-ferror-limit=0"]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, cwd=build)
    file.unlink()
    output = re.sub(rf"{re.escape(str(ROOT))}/(?:[\w/]+/\.\./\.\./)?", "", done.stdout)
    return done.returncode, output + (done.stderr if done.returncode and not done.stdout else "")


def apart(unit, found):
    """What to look at instead of a unit that does not compile: its sources in which the compiler stumbled, each alone, and
    the others together; halves, where it stumbled in all or in none."""
    stumbled = {path for path, check in found if check == "clang-diagnostic-error"}
    others = [source for source in unit if source.path not in stumbled]
    if not others or len(others) == len(unit):
        return unit[:len(unit) // 2], unit[len(unit) // 2:]
    return [others, *([source] for source in unit if source.path in stumbled)]


def look(unit, build):
    """(output, faulty sources, units to look at in its place) of one unit."""
    status, output = tidy(unit, build)
    if status == 0:
        return "", [], []
    found = FINDING.findall(output)
    if len(unit) > 1 and (not found or any(check == "clang-diagnostic-error" for _, check in found)):
        # Names that get in each other's way, or a fault of its own: alone it will show.
        why = re.search(r"^.*\[clang-diagnostic-error\]$", output, re.MULTILINE)
        return f"taken apart: {why[0] if why else output[-500:]}\n", [], apart(unit, found)
    named = {path for path, _ in found}
    return output, [source for source in unit if source.sees & named] or unit, []


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seconds", type=int, default=240, help="begin no unit after this long")
    parser.add_argument("--size", type=int, default=32, help="about so many files in one unit")
    parser.add_argument("--all", action="store_true", help="however long it takes")
    parser.add_argument("paths", nargs="*", help="only these files")
    options = parser.parse_args()
    build = options.build.resolve()
    clean = build / "tidy-clean"
    clean.mkdir(exist_ok=True)
    version = subprocess.run([TIDY, "--version"], capture_output=True, check=True).stdout
    common = version + (ROOT / ".clang-tidy").read_bytes()
    began = time.monotonic()

    sources = [s for s in units.sources(build) if not options.paths or s.path in options.paths]
    marks = {source.path: clean / fingerprint(source, common) for source in sources}
    waiting = [source for source in sources if not marks[source.path].exists()]
    late, faulty = [], []

    def job(unit):
        if time.monotonic() - began > options.seconds and not options.all:
            late.extend(unit)
            return
        start = time.monotonic()
        output, bad, parts = look(unit, build)
        print(f"{output}{len(unit)} files in {time.monotonic() - start:.0f} s: {unit[0].path} …", flush=True)
        faulty.extend(bad)
        for part in parts:
            job(part)
        for source in unit if not parts else []:
            if source not in bad:
                marks[source.path].touch()

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        list(pool.map(job, units.pack(waiting, options.size)))

    looked, seconds = len(waiting) - len(late), time.monotonic() - began
    print(f"{looked} files looked at in {seconds:.0f} s, {len(sources) - len(waiting)} clean since the last time, "
          f"{len(faulty)} with faults" + "".join(f"\n  {source.path}" for source in faulty))
    if late:
        print(f"no time for {len(late)}: " + " ".join(source.path for source in late))
    sys.exit(1 if faulty else 0)


if __name__ == "__main__":
    main()
