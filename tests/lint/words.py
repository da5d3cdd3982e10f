# SPDX-License-Identifier: Apache-2.0
"""Words that people read: plain, short sentences, and the words that families would use of themselves.

Looks at translatable strings: qsTr and its kin in QML, tr and its kin in app/ and qml/. The swap list is the project's
own; a phrase that needs one of its words anyway stands in ALLOWED.
"""

import re

from tree import Finding, line_of, run

SWAPS = {
    r"contact(?:s|ed|ing|able)?": "time together (or: reach, call)",
    r"placements?|placed|placing": "home, stay",
    r"LAC|looked[- ]after": "never",
    r"disengag\w+|non-?engag\w+|hard to reach": "did not want to, or: we had not earned trust",
    r"fail\w* to attend|DNA|(?:did not|didn't) attend": "was not there",
    r"cases?|caseloads?": "family, families",
    r"respite": "a break",
    r"disclos\w+": "told us",
    r"refus\w+": "said no",
    r"service users?|clients?": "people, family",
    r"streaks?|badges?|leaderboards?": "nothing is a game here",
}
ALLOWED = re.compile(r"\bsafe contact\b|\b(?:in|just in|upper|lower) case\b", re.IGNORECASE)
LONGEST_SENTENCE = 20
# A sentence ends at its stop and at nothing else: a colon or a dash does not make a long one short.
# Words with legal force keep the English beside them in every language, and so are whole texts in one list.
LEGAL = re.compile(r"\b(?:section \d+|s\d\d+\b|child(?:ren)? in need|child protection|(?:care|court|supervision) order|"
                   r"voluntary|parental responsibility)\b", re.IGNORECASE)
LEGAL_LIST = "app/legalwords.h"
SENTENCE_END = re.compile(r"(?<=[.?!…])[”’\"')]*(?:\s|$)|\n")

CALL = re.compile(
    r"\b(?:qsTr|qsTranslate|QT_TR_NOOP|QT_TRANSLATE_NOOP|tr|translate|QCoreApplication::translate)\s*\(\s*", re.DOTALL
)
LITERAL = re.compile(r"\s*(?:u8|u|L)?(\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*')(?:_s|_L1)?", re.DOTALL)
# Text that is shown and was not made translatable.
BARE_QML = re.compile(
    r"\b(?:text|title|placeholderText|subtitle|label|caption|Accessible\.name|Accessible\.description)\s*:\s*"
    r"\"([^\"\n]*[A-Za-z]{2}[^\"\n]*)\""
)


def texts(code):
    """(offset, text) of each translatable string; literals side by side are one string."""
    for call in CALL.finditer(code):
        context = "ranslate" in call.group(0) or "TRANSLATE" in call.group(0)
        offset = call.end()
        for _ in range(2 if context else 1):
            parts = []
            start = offset
            while literal := LITERAL.match(code, offset):
                parts.append(literal.group(1)[1:-1])
                offset = literal.end()
            comma = re.compile(r"\s*,").match(code, offset)
            offset = comma.end() if comma else offset
        if parts:
            yield start, "".join(parts).replace('\\"', '"').replace("\\n", "\n")


def faults(text):
    plain = ALLOWED.sub(" ", text)
    for pattern, instead in SWAPS.items():
        for match in re.finditer(r"\b(?:" + pattern + r")\b", plain, 0 if pattern.isupper() else re.IGNORECASE):
            yield "swap-word", f"'{match.group(0)}' in \"{text}\"; say instead: {instead}"
    if "!" in text:
        yield "no-cheer", f'no exclamation mark: "{text}"'
    for sentence in SENTENCE_END.split(text):
        count = len([word for word in sentence.split() if re.search(r"\w", word)])
        if count > LONGEST_SENTENCE:
            yield "long-sentence", f'{count} words, at most {LONGEST_SENTENCE}: "{sentence.strip()}"'


def legal_words(tree):
    """The texts of the list, without the laws that stand beside them."""
    listed = tree.text(LEGAL_LIST) if LEGAL_LIST in tree.files(".h") else ""
    return set(re.findall(r'Word\{"([^"]*)"', listed))


def lint(tree):
    legal = legal_words(tree)
    paths = [p for p in tree.files(".qml", ".js", ".h", ".cpp") if p.startswith(("qml/", "app/", "platform/"))]
    for path in paths:
        code = tree.code(path)
        for offset, text in texts(code):
            for rule, words in faults(text):
                yield Finding(path, line_of(code, offset), rule, words)
            if LEGAL.search(text) and text not in legal and not path.startswith("qml/gallery/"):
                yield Finding(path, line_of(code, offset), "legal-word", f'"{text}" is not in {LEGAL_LIST}')
        if path.endswith(".qml") and not path.startswith("qml/gallery/"):
            for match in BARE_QML.finditer(code):
                yield Finding(path, line_of(code, match.start()), "not-translatable", f'"{match.group(1)}" needs qsTr')


if __name__ == "__main__":
    run(lint)
