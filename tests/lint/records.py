# SPDX-License-Identifier: Apache-2.0
"""Records never rank people, and street work never names a family.

Rule 1 of the safety rules: no field that scores, ranks or predicts. Rule 4: no kind of a `neighbourhood` scope has a
field that can hold a family, a child or a case. Reads the declarations in core/types/records.
"""

import re

from tree import Finding, line_of, run, words_of

FOLDER = "core/types/records/"
RANKING = {
    "score", "scores", "scored", "scoring", "rank", "ranks", "ranked", "ranking", "risk", "risks", "risky",
    "probability", "probabilities", "likelihood", "likely", "prediction", "predicted", "predictive", "propensity",
    "percentile", "rating", "ratings", "rag", "severity", "priority", "dangerousness",
}
FAMILY = {"family", "child", "children", "case", "person", "parent", "circle", "visit", "household"}

MEMBER = re.compile(r"^\s+[A-Za-z_][\w:<>, ]*[ >&*](\w+)(?:\s*(?:=[^;]*|\{[^;]*\}))?;", re.MULTILINE)
FIELD = re.compile(r"\bfield<&(\w+)::(\w+)>\(\s*\w+\s*,\s*\"(\w+)\"", re.DOTALL)
KIND = re.compile(r"\bkindOf<(\w+)>\s*\{\s*\w+\s*,\s*\"(\w+)\"\s*,\s*ScopeKind::(\w+)", re.DOTALL)
ENUM = re.compile(r"\benum\s+class\s+(\w+)[^{]*\{([^}]*)\}", re.DOTALL)
STREET_TYPE = re.compile(r"\bId<\s*(\w+)\s*>|\b(RecordId|\w+Id)\b")


def ranking_names(path, code):
    named = [(match.start(2), match.group(2)) for match in FIELD.finditer(code)]
    named += [(match.start(3), match.group(3)) for match in FIELD.finditer(code)]
    named += [(match.start(2), match.group(2)) for match in KIND.finditer(code)]
    named += [(match.start(1), match.group(1)) for match in MEMBER.finditer(code)]
    for enum in ENUM.finditer(code):
        named.append((enum.start(1), enum.group(1)))
        named += [(enum.start(2) + name.start(), name.group(0)) for name in re.finditer(r"\w+", enum.group(2))]
    for offset, name in named:
        bad = RANKING.intersection(words_of(name))
        if bad:
            words = f"{name} ranks people ({', '.join(sorted(bad))}); worries are sentences with an author and a date"
            yield Finding(path, line_of(code, offset), "no-scores", words)


def struct_body(code, name):
    match = re.search(r"\bstruct\s+" + name + r"\b[^{;]*\{(.*?)^\};", code, re.DOTALL | re.MULTILINE)
    return (match.start(1), match.group(1)) if match else (0, "")


def street_fields(path, code):
    for kind in KIND.finditer(code):
        if kind.group(3) != "Neighbourhood":
            continue
        start, body = struct_body(code, kind.group(1))
        for member in MEMBER.finditer(body):
            line = line_of(code, start + member.start(1))
            bad = FAMILY.intersection(words_of(member.group(1)))
            for used in STREET_TYPE.finditer(member.group(0)[: member.start(1) - member.start(0)]):
                type_name = used.group(1) or used.group(2)
                if type_name == "RecordId" or FAMILY.intersection(words_of(type_name)):
                    bad.add(type_name)
            if bad:
                words = f"{member.group(1)} could hold a family or a child; street work never does"
                yield Finding(path, line, "street-names-nobody", words)


def lint(tree):
    for path in tree.files(".h", under=FOLDER):
        code = tree.code(path)
        if not KIND.search(code):
            yield Finding(path, 1, "record-kind", "no `kindOf<…>` that this lint can read")
        yield from ranking_names(path, code)
        yield from street_fields(path, code)


if __name__ == "__main__":
    run(lint)
