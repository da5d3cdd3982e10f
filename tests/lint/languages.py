# SPDX-License-Identifier: Apache-2.0
"""Translations fit the code: no text that nobody says any more, no place for a value lost, no empty words; what is not
translated yet is counted, a warning a language.
"""

import re
import xml.etree.ElementTree as ElementTree

import words
from tree import Finding, line_of, run

PLACE = re.compile(r"%L?\d|%L?n")


def said(tree):
    """Every translatable text of the code, and those that people meet (developers alone see the gallery)."""
    everything, met = set(), set()
    for path in tree.files(".qml", ".h", ".cpp"):
        if not path.startswith(("qml/", "app/")):
            continue
        here = {text for _, text in words.texts(tree.code(path))}
        everything |= here
        if not path.startswith("qml/gallery/"):
            met |= here
    return everything, met


def messages(text):
    """(source, whether it has plurals, its translations) of a file of Qt Linguist."""
    for message in ElementTree.fromstring(text).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
            yield source, False, []
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield source, bool(forms), forms or [translation.text or ""]


def faults(source, plural, translations):
    wanted = sorted(PLACE.findall(source))
    for translation in translations:
        if not translation.strip():
            yield "empty", f'no words for "{source}"'
            continue
        found = sorted(PLACE.findall(translation))
        if plural: # one thing may be said without its number
            found, wanted_here = ([p for p in places if p not in ("%n", "%Ln")] for places in (found, wanted))
        else:
            wanted_here = wanted
        if found != wanted_here:
            yield "places", f'{", ".join(wanted) or "nothing"} is put into "{source}", not so into "{translation}"'


def lint(tree):
    everything, met = said(tree)
    for path in tree.files(".ts", under="translations"):
        text = tree.text(path)
        translated = set()
        for source, plural, translations in messages(text):
            line = line_of(text, max(0, text.find("<source>" + source[:20])))
            if source not in everything:
                yield Finding(path, line, "unused", f'nobody says "{source}"; take it out, lupdate -no-obsolete does it')
            if translations:
                translated.add(source)
            for rule, what in faults(source, plural, translations):
                yield Finding(path, line, rule, what)
        missing = len(met - translated)
        if missing and not path.endswith("_en.ts"):
            yield Finding(path, 1, "untranslated", f"{missing} of {len(met)} texts stay English", warning=True)


if __name__ == "__main__":
    run(lint)
