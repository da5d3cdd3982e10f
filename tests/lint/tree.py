# SPDX-License-Identifier: Apache-2.0
"""What the lints share: the files of a tree, text without comments, and one way to report.

A lint is a function that takes a Tree and yields findings; `run` makes a program of it. Each program takes an optional
folder (default: the repository), prints `path:line: error: words [rule]` and ends with 1 when it printed an error.
Warnings carry `[aim]` and do not fail.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SKIPPED_FOLDERS = {".git", "build", "dist", "__pycache__", ".cache"}


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    words: str
    warning: bool = False

    def __str__(self):
        kind = "warning" if self.warning else "error"
        return f"{self.path}:{self.line}: {kind}: {self.words} [{self.rule}]"


class Tree:
    """The files of one folder: those git would take when it is a repository, else all of them."""

    def __init__(self, root):
        self.root = Path(root).resolve()
        self._text = {}
        self.paths = sorted(self._git_paths() if (self.root / ".git").exists() else self._walked_paths())
        self.known = set(self.paths)

    def _git_paths(self):
        command = ["git", "-C", str(self.root), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, check=True, capture_output=True).stdout.decode().split("\0")
        return [path for path in listed if path and (self.root / path).is_file()]

    def _walked_paths(self):
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if name not in SKIPPED_FOLDERS]
            for name in names:
                yield str((Path(folder) / name).relative_to(self.root))

    def files(self, *suffixes, under=""):
        """Paths that end in one of the suffixes (all when none is given) and start with `under`."""
        return [p for p in self.paths if p.startswith(under) and (not suffixes or p.endswith(suffixes))]

    def text(self, path):
        """The file's text; nothing when it is not text."""
        if path not in self._text:
            try:
                self._text[path] = (self.root / path).read_text(encoding="utf-8")
            except (UnicodeDecodeError, FileNotFoundError):
                self._text[path] = ""
        return self._text[path]

    def code(self, path):
        """The text with comments blanked out; lines keep their numbers and strings stay."""
        return without_comments(self.text(path), hash_comments=not path.endswith(C_LIKE), sql=path.endswith(".sql"))


C_LIKE = (".h", ".cpp", ".qml", ".js", ".mm", ".java", ".in", ".sql")

_C_TOKEN = re.compile(
    r'(?P<string>R"(?P<mark>[^(\s]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`[^`]*`)'
    r"|(?P<comment>//[^\n]*|/\*.*?\*/)",
    re.DOTALL,
)
_SQL_TOKEN = re.compile(r"(?P<string>'(?:''|[^'])*')|(?P<comment>--[^\n]*|/\*.*?\*/)", re.DOTALL)
_HASH_TOKEN = re.compile(r'(?P<string>"(?:\\.|[^"\\])*")|(?P<comment>#\[\[.*?\]\]|#[^\n]*)', re.DOTALL)


def without_comments(text, hash_comments=False, sql=False):
    # An apostrophe between digits (1'000) is no string.
    text = re.sub(r"(?<=[0-9a-fA-F])'(?=[0-9a-fA-F])", "_", text) if not hash_comments and not sql else text
    token = _SQL_TOKEN if sql else _HASH_TOKEN if hash_comments else _C_TOKEN

    def blank(match):
        return match.group(0) if match.group("string") else re.sub(r"[^\n]", " ", match.group(0))

    return token.sub(blank, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def words_of(identifier):
    """camelCase and snake_case names as their lower-case words."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", identifier)
    return [word for word in re.split(r"[^A-Za-z0-9]+", spaced.lower()) if word]


def run(lint):
    root = sys.argv[1] if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    findings = sorted(set(lint(Tree(root))), key=lambda f: (f.warning, f.path, f.line, f.rule))
    for finding in findings:
        print(finding)
    errors = sum(not finding.warning for finding in findings)
    if errors:
        print(f"{errors} to put right")
    sys.exit(1 if errors else 0)
