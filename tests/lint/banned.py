# SPDX-License-Identifier: Apache-2.0
"""Names that must not appear, each with the place where it may and the reason why not elsewhere."""

import re
from dataclasses import dataclass

from tree import Finding, line_of, run

CPP = (".h", ".cpp")
QML = (".qml", ".js")
CMAKE = ("CMakeLists.txt", ".cmake")
# Every text that a person or a program of ours reads.
ANY = (*CPP, *QML, *CMAKE, ".py", ".sh", ".sql", ".json", ".md", ".txt", ".yml", ".ini", "dev", ".ci/run")


@dataclass(frozen=True)
class Rule:
    name: str
    pattern: str
    why: str
    files: tuple = CPP
    allowed: tuple = ()
    comments: bool = False  # looks into comments as well


RULES = [
    Rule("qt-sql", r"\bQtSql\b|\bQSql[A-Z]\w+|\bQt6?::Sql\b|find_package\([^)]*\bSql\b",
         "it loads a second SQLite into the process, which is undefined beside SQLCipher", CPP + CMAKE),
    Rule("qml-storage", r"QtQuick\.LocalStorage", "it keeps plain text in a second SQLite", QML),
    Rule("sqlite", r"#\s*include\s*[<\"][\w/]*sqlite3\.h[>\"]|\bsqlite3(?:_\w+)?\s*[*(]|[Ss][Qq][Ll][Cc][Ii][Pp][Hh][Ee][Rr]_\w*::",
         "only core/store touches the database library", CPP, ("core/store/", "tests/")),
    Rule("libpq", r"#\s*include\s*[<\"](?:postgresql/)?libpq[-/]\w+\.h[>\"]", "only the server talks to PostgreSQL",
         CPP, ("server/", "tests/")),
    Rule("keychain", r"\bQtKeychain\b|\bQKeychain\b|qt6?keychain", "behind core/ports/keyvault.h",
         CPP + ("CMakeLists.txt",), ("platform/",)),
    Rule("cbor-value", r"\bQCbor(?:Value|Map|Array)\w*", "crashes on hostile bytes in Qt 6.4; QCborStreamReader only"),
    Rule("c-rand", r"(?<![\w.>:])(?:std\s*::\s*)?s?rand\s*\(", "use QRandomGenerator, or libsodium for secrets"),
    Rule("qml-register", r"\bqmlRegister\w+", "declare types (QML_ELEMENT …), so that qmllint sees them"),
    Rule("context-property", r"\bsetContextProperty\b|\bsetContextObject\b",
         "hand objects in as required properties, or as a declared singleton"),
    Rule("property-var", r"\bproperty\s+var(?:iant)?\b", "give the property its type", QML),
    Rule("deaf-button", r"\bT\.AbstractButton\s*\{", "Press by the accessibility bus does nothing on it: a Pressable", QML,
         ("qml/style/Pressable.qml",)),
    Rule("parent-parent", r"\bparent\.parent\b", "give the item an id, or hand the value in", QML),
    Rule("console", r"\bconsole\.(?:log|debug|info)\b", "nobody reads it, and it may hold a name", QML),
    Rule("html-text", r"\bText\.(?:RichText|StyledText|AutoText|MarkdownText)\b",
         "what people typed is shown as they typed it, never as markup", QML),
    Rule("throw", r"(?<![\w\"])throw\b(?!\s*\"[^\"]*\";)", "return a Result; exceptions are only caught", CPP, ("tests/",)),
    Rule("singleton", r"\bstatic\s+[\w:]+\s*[&*]\s*(?:instance|self|get)\s*\(\s*\)", "main() wires everything"),
    Rule("using-in-header", r"^using namespace\b", "a header must not choose names for its readers", (".h",)),
    Rule("relative-include", r"#\s*include\s*\"\.\.?/", "include from the top of the tree"),
    Rule("registry-host", r"https?://[^\s/\"'>)]*\b(?:mirror|registry|archive|npm\w*|pypi|crates|proxy|"
         r"artifactory|nexus|deb|debian|ubuntu)\b[\w.-]*[./]",
         "the set-up derives the mirror from the machine's own sources", ANY, comments=True),
    Rule("machine-path", r"(?<![\w.$}/])/(?:home|Users|root|work)/\w",
         "a path of one machine; take an argument, or a folder of the build", ANY, comments=True),
    Rule("private-key", r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----", "keys are made when they are needed", ANY,
         comments=True),
]

OWN_FOLDER = "tests/lint/"  # holds the patterns and their planted faults


def lint(tree):
    for rule in RULES:
        pattern = re.compile(rule.pattern, re.MULTILINE)
        for path in tree.files(*rule.files):
            if path.startswith((*rule.allowed, OWN_FOLDER)):
                continue
            text = tree.text(path) if rule.comments else tree.code(path)
            for match in pattern.finditer(text):
                found = " ".join(match.group(0).split())
                yield Finding(path, line_of(text, match.start()), rule.name, f"{found}: {rule.why}")


if __name__ == "__main__":
    run(lint)
