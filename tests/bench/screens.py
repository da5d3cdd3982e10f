# SPDX-License-Identifier: Apache-2.0
"""What holds a finger up: the work of the app's UI thread a frame, on a store of N records, played by doorstep-actor."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from processes import PIN, Device, Server

SCOPES = 100  # families of one worker's whole team
CROWD = 200  # people in one circle
TURNS = 30  # of a wheel, in a list
LETTER_MS = 120  # between letters that somebody types
WORDS = "grandmother hill street"


class Person:
    """The app on the store of a device that has ended, and somebody who uses it."""

    def __init__(self, binaries, folder, port):
        self.process = subprocess.Popen(
            [binaries / "doorstep-actor", "--data", folder, "--port", str(port)], text=True, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=open(f"{folder}/actor.log", "w"),
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"})

    def does(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        reply = json.loads(self.process.stdout.readline())
        if not reply["ok"]:
            sys.exit(f"bench: {command}: {reply['error']}")
        return reply

    def measured(self, act):
        """Of the frames while `act` runs, and of what it brings for half a second after."""
        self.does(frames="begin")
        act()
        time.sleep(0.5)
        return self.does(frames="end")["measured"] | {"memory_mb": self.memory_mb("VmRSS")}

    def memory_mb(self, line):
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return round(int(re.search(line + r":\s+(\d+)", status).group(1)) / 1024, 1)

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)


def fill_circle(device):
    """A family whose circle is full."""
    scope = device.ask(cmd="put", kind="family", fields={"name": "The Aaronson family"})["scope"]
    for number in range(CROWD):
        device.ask(cmd="put", kind="person", scope=scope,
                   fields={"known_as": f"Person{number}", "is_child": number == 0})
    device.ask(cmd="sync")


def scroll(person):
    for turns in (TURNS, -TURNS):
        person.does(scroll=turns)


def type_slowly(person):
    for letter in WORDS:
        person.does(type=letter)
        time.sleep(LETTER_MS / 1000)


def play(person):
    """The screens that hold most, one after the other."""
    person.does(waitFor="Your PIN")
    person.does(type=PIN)
    row = {"unlock": person.measured(lambda: (person.does(press="Return"), person.does(waitFor="Today", seconds=60)))}
    person.does(tap="People")
    person.does(waitFor="Search names and notes", seconds=60)
    time.sleep(1)
    row["scroll_people"] = person.measured(lambda: scroll(person))
    person.does(tap="Search names and notes")
    person.does(type="Aaronson")
    person.does(waitFor="The Aaronson family", seconds=60)
    row["open_family_200"] = person.measured(
        lambda: (person.does(tap="The Aaronson family"), person.does(waitFor="Person199", seconds=60)))
    time.sleep(1)  # the last faces take their places
    row["move_in_circle_200"] = person.measured(lambda: person.does(drag="Person150", by=[30, 60]))
    row["scroll_family_200"] = person.measured(lambda: scroll(person))
    row["close_family_200"] = person.measured(
        lambda: (person.does(tap="Back"), person.does(waitFor="Search names and notes", seconds=60)))
    person.does(tap="Search names and notes")
    person.does(press="Ctrl+A")
    row["search"] = person.measured(lambda: type_slowly(person))
    row["peak_memory_mb"] = person.memory_mb("VmHWM")
    return row


def bench_ui(binaries, records, runs):
    """One run on each fresh store; of each figure the worst of the runs, for a finger feels the worst."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # the database's own user passes through
        server = Server(binaries, folder, records, SCOPES)
        try:
            for run in range(runs):
                os.mkdir(f"{folder}/{run}")
                device = Device(binaries, f"{folder}/{run}/store", server, server.port)
                device.ask(cmd="sync")
                if run == 0:
                    fill_circle(device)
                device.ask(cmd="sync")
                device.close()
                person = Person(binaries, f"{folder}/{run}", server.port)
                rows.append(play(person))
                person.close()
        finally:
            server.close()
    return worst(rows)


def worst(rows):
    return {name: worst([row[name] for row in rows]) if isinstance(rows[0][name], dict)
            else round(max(row[name] for row in rows), 2) for name in rows[0]}
