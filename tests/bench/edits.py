# SPDX-License-Identifier: Apache-2.0
"""What one visit costs on its way out and in, and a batch of them: bytes by the relay, time without it.

Words decide how much is saved, and those of the seed repeat more than people's do and are partly what the dictionary was
trained on. So each is measured twice: with visits of the seed, and with what the READMEs of this repository say instead,
which the dictionary has never seen.
"""
import pathlib
import re
import statistics

ROOT = pathlib.Path(__file__).parents[2]
SINGLES, MANY, LEAST, MOST = 7, 200, 120, 300


def other_words():
    """Passages of plain prose, as long as what somebody writes about a visit."""
    passages = []
    for page in sorted(ROOT.glob("*/**/README.md")):
        if "build" in page.parts:
            continue
        for passage in re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.S).split("\n\n"):
            words = re.sub(r"[`*\[\]]", "", " ".join(passage.split()))
            if len(words) >= LEAST and words[0] not in "|#-":
                passages.append(words[:MOST])
    return passages


class Visits:
    """New visits like those of the seed, one after the other."""

    def __init__(self, device, passages):
        ours = set(other_words())  # of an earlier run on the same server
        self.patterns = [{"kind": "visit", "scope": one["scope"], "fields": one["fields"]}
                         for one in device.ask(cmd="list", kind="visit", limit=20 * MANY)["records"]
                         if one["fields"].get("observations") not in ours]
        self.passages, self.made = passages, 0

    def next(self, count):
        made = []
        for number in range(self.made, self.made + count):
            one = self.patterns[number % len(self.patterns)]
            if self.passages:
                one = one | {"fields": one["fields"] | {"observations": self.passages[number % len(self.passages)]}}
            made.append(one)
        self.made += count
        return made


def passed_by(relay, counted, act):
    counted.ask(cmd="status")
    relay.taken()
    act()
    return relay.taken()


def bytes_of(rows):
    row = {"wire_bytes": statistics.median(one["wire_up"] + one["wire_down"] for one in rows)}
    whole = [one["http_up"] + one["http_down"] for one in rows if "http_up" in one]
    return row | ({"bytes_with_headers": statistics.median(whole)} if whole else {})


def measure(device, counted, relay, passages):
    """`device` and `counted` are of one user, the second one behind the relay; both have everything."""
    def put(who, visits):
        who.ask(cmd="put", records=visits)

    def sync(who):
        return who.ask(cmd="sync")

    mine, theirs = Visits(counted, passages), Visits(device, passages)
    singles, batches, pulls, pushed_ms, pulled_ms, requests = [], [], [], [], [], []
    for _ in range(SINGLES):
        put(counted, mine.next(1))
        singles.append(passed_by(relay, counted, lambda: sync(counted)))
    put(counted, mine.next(MANY))
    batches.append(passed_by(relay, counted, lambda: sync(counted)))
    sync(device)
    sync(counted)
    for _ in range(SINGLES):
        put(device, theirs.next(1))
        pushed_ms.append(device.timed_sync()[0])
        pulls.append(passed_by(relay, counted, lambda: requests.append(sync(counted)["requests"])))
        put(counted, mine.next(1))
        sync(counted)
        pulled_ms.append(device.timed_sync()[0])
    batch = {name: value / MANY for name, value in bytes_of(batches).items()}
    return {"push_1": bytes_of(singles) | {"p50_ms": statistics.median(pushed_ms)},
            "push_200_a_visit": batch,
            "pull_1": bytes_of(pulls) | {"p50_ms": statistics.median(pulled_ms),
                                         "requests": statistics.mean(requests)}}


def edits(device, counted, relay):
    device.ask(cmd="sync")
    counted.ask(cmd="sync")
    return {"seeded_words": measure(device, counted, relay, []),
            "other_words": measure(device, counted, relay, other_words())}
