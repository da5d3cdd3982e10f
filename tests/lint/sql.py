# SPDX-License-Identifier: Apache-2.0
"""The server's SQL runs on PostgreSQL and on engines that shard it by scope.

No sequences for order, no LISTEN, no advisory locks, no row versions of one engine, no code inside the database; every
key of scoped data begins with the scope. The tables of users, devices, invitations and grants are not scoped data.
"""

import re

from tree import Finding, line_of, run

BANNED = {
    r"\b(?:small|big)?serial\b|\bnextval\b|\bcreate\s+sequence\b|\bas\s+identity\b":
        "order comes from the counter in the scope's head row",
    r"^[ \t]*(?:un)?listen[ \t]+[\w*]+[ \t]*;?[ \t]*$|^[ \t]*notify[ \t]+\w+[ \t]*[,;]|\bpg_notify\b":
        "copies of the server look at the scope heads instead",
    r"\bpg_(?:try_)?advisory\w*": "lock the scope's head row instead",
    r"\bxmin\b|\bxmax\b|\bctid\b|\btxid_\w+|\bpg_current_xact\w*|\bpg_snapshot\w*": "only one engine has it",
    r"\bcreate\s+(?:or\s+replace\s+)?(?:function|procedure|trigger|rule)\b|\bdo\s+\$": "merging is done in core/rules",
}
UNSCOPED = {"users", "device", "devices", "invite", "invites", "token", "tokens", "grants"}

TABLE = re.compile(r"\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?(\w+)\s*\((.*?)^\)", re.I | re.DOTALL | re.MULTILINE)
INDEX = re.compile(r"\bcreate\s+(?:unique\s+)?index\s+(?:if\s+not\s+exists\s+)?\w*\s*on\s+(\w+)[^(]*\(\s*(\w+)", re.I)
KEY = re.compile(r"\b(?:primary\s+key|unique)\s*\(\s*(\w+)", re.I)
COLUMN_KEY = re.compile(r"^\s*(\w+)\s+[^,()\n]*\b(?:primary\s+key|unique)\b(?!\s*\()", re.I | re.MULTILINE)
LITERAL = re.compile(r'R"(\w*)\((.*?)\)\1"|"((?:\\.|[^"\\\n])*)"', re.DOTALL)
IS_SQL = re.compile(r"^\s*(?:select|insert|update|delete|with|create|alter|listen|notify|do)\b", re.I)


def statements(tree):
    """(path, text, line of its start) of all SQL: the schema's files and the literals in the server's sources."""
    for path in tree.files(".sql", under="server/"):
        yield path, tree.code(path), 1
    for path in tree.files(".cpp", ".h", under="server/"):
        code = tree.code(path)
        for literal in LITERAL.finditer(code):
            text = literal.group(2) if literal.group(2) is not None else literal.group(3)
            if IS_SQL.match(text or ""):
                yield path, text, line_of(code, literal.start())


def keys(sql):
    """(offset, table, first column) of each key and index of the tables that have a scope."""
    scoped = set()
    for table in TABLE.finditer(sql):
        name, body = table.group(1).lower(), table.group(2)
        if name in UNSCOPED or not re.search(r"^\s*scope_id\b", body, re.I | re.MULTILINE):
            continue
        scoped.add(name)
        for key in [*KEY.finditer(body), *COLUMN_KEY.finditer(body)]:
            yield table.start(2) + key.start(1), name, key.group(1).lower()
    for index in INDEX.finditer(sql):
        if index.group(1).lower() in scoped:
            yield index.start(2), index.group(1), index.group(2).lower()


def lint(tree):
    for path, sql, first in statements(tree):
        for pattern, why in BANNED.items():
            for match in re.finditer(pattern, sql, re.IGNORECASE | re.MULTILINE):
                found = " ".join(match.group(0).split())
                yield Finding(path, first + line_of(sql, match.start()) - 1, "plain-sql", f"{found}: {why}")
        for offset, table, column in keys(sql):
            if column != "scope_id":
                words = f"a key of {table} begins with {column}, not with scope_id"
                yield Finding(path, first + line_of(sql, offset) - 1, "scope-first", words)


if __name__ == "__main__":
    run(lint)
