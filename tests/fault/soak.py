# SPDX-License-Identifier: Apache-2.0
"""Fault 22: many devices for a long time, while links are cut and the server is started anew.

What must hold: whatever a device answered ok for is in the log once, all devices of a user end equal, every record is
what the server's log makes of it, no chain was altered, and neither end keeps more files or sockets than it began with.
Memory, dead rows and disk are figures: slopes an hour over the time after the last start of the server.
"""
import json
import os
import pathlib
import random
import signal
import subprocess
import time

from link import Link
from parts import Devices, Server, held, take_descriptors

TEAM, FAMILIES = 20, 4  # devices of one user; families that they share
FULL = {"devices": 500, "seconds": 3600, "a_second": 10, "sample": 15, "options": []}
SHORT = {"devices": 20, "seconds": 30, "a_second": 15, "sample": 3, "options": ["--patience", "3"]}
RESTARTS = ((1 / 12, signal.SIGTERM), (1 / 6, signal.SIGKILL), (1 / 4, signal.SIGTERM))  # when, of the whole time
WARM = 1 / 3  # slopes are of what comes after
SLACK = {("server", "files"): 4, ("server", "sockets"): 16,  # connections to its database are made as they are needed
         ("devices", "files"): 4, ("devices", "sockets"): 4}


def tree_rss(root):
    """MiB of a process and of those that it started, each page counted once where they share it."""
    total = 0
    for pid in [root] + [int(child) for child in subprocess.run(["pgrep", "-P", str(root)], capture_output=True, text=True,
                                                                check=False).stdout.split()]:
        try:
            lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def descriptors(pid):
    """How many files and how many sockets a process has open."""
    files = sockets = 0
    for entry in pathlib.Path(f"/proc/{pid}/fd").iterdir():
        try:
            is_socket = os.readlink(entry).startswith("socket:")
        except OSError:
            continue
        sockets += is_socket
        files += not is_socket
    return files, sockets


def disk(folder):
    return int(subprocess.run(["du", "-sm", folder], capture_output=True, text=True, check=False).stdout.split()[0])


def slope(samples, name, after):
    """Of a straight line through the samples, an hour; and that in per cent of where it begins."""
    points = [(one["at"], one[name]) for one in samples if one["at"] >= after]
    if len(points) < 3:
        return None
    mean_x, mean_y = (sum(values) / len(points) for values in zip(*points))
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    a_second = sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0
    first = mean_y - a_second * (mean_x - points[0][0])
    return round(a_second * 3600, 2), round(100 * a_second * 3600 / first, 2) if first else None


class Soak:
    def __init__(self, binaries, folder, form):
        self.form, self.random, self.folder = form, random.Random(22), folder
        self.server = Server(binaries, folder, throwaway=False)
        self.link = Link(self.server.port)
        count = form["devices"]
        self.users = [self.server.user(f"Worker {number}") for number in range(max(1, count // TEAM))]
        self.devices = Devices(binaries, f"{folder}/devices", count, self.link.port, *form["options"])
        self.team = [on * len(self.users) // count for on in range(count)]
        self.changes, self.notes = set(), [set() for _ in self.users]
        self.samples, self.failed, self.done, self.busy = [], {}, {}, {}
        self.begun = time.monotonic()

    def say(self, words):
        print(f"soak: {time.monotonic() - self.begun:6.0f} s  {words}", flush=True)

    def prepare(self):
        count = self.form["devices"]
        self.devices.enrol(self.server, [self.users[team] for team in self.team])
        self.families = []
        for team in range(len(self.users)):
            first = self.team.index(team)
            made = [self.devices.must(first, cmd="put", kind="family", fields={"name": f"Family {team}.{number}"})
                    for number in range(FAMILIES)]
            self.changes.update(one["change"] for one in made)
            self.families.append([one["scope"] for one in made])
            self.devices.must(first, cmd="sync")
        self.devices.all(cmd="sync")
        self.devices.all(cmd="sync")
        self.rested = self.at_rest()
        self.say(f"{count} devices of {len(self.users)} people joined; {self.describe(self.take_sample())}")

    # --- what devices do

    def act(self, on):
        """One device saves, and mostly syncs; its answers are looked at when they come."""
        team, dice = self.team[on], self.random.random()
        replies = []
        if dice < 0.5:
            fields = {"text": f"note of device {on}, {self.random.random()}"}
            replies.append(("put", self.devices.tell(on, cmd="put", kind="note", fields=fields,
                                                     scope=self.random.choice(self.families[team]))))
        elif dice < 0.8:
            fields = {"name": f"name by device {on}, {self.random.random()}"}
            replies.append(("edit", self.devices.tell(on, cmd="edit", kind="family", fields=fields,
                                                      id=self.random.choice(self.families[team]))))
        if self.random.random() < 0.75:
            replies.append(("sync", self.devices.tell(on, cmd="sync")))
        self.busy[on] = replies

    def collect(self):
        for on in [on for on, replies in self.busy.items() if all(future.done() for _, future in replies)]:
            for what, future in self.busy.pop(on):
                self.take(on, what, future.result())

    def take(self, on, what, reply):
        if reply["ok"]:
            self.done[what] = self.done.get(what, 0) + 1
            if what != "sync":
                self.changes.add(reply["change"])
            if what == "put":
                self.notes[self.team[on]].add(reply["id"])
            return
        code = reply["error"]["code"]
        held(what == "sync" and code in ("offline", "busy"), f"device {on}: {what}: {reply['error']}")
        self.failed[code] = self.failed.get(code, 0) + 1

    # --- what is measured

    def take_sample(self):
        hot = self.server.ask("select n_tup_upd, n_tup_hot_upd, n_dead_tup, pg_relation_size(relid) from "
                              "pg_stat_user_tables where relname = 'scope_head'")[0]
        updates, hot_updates, dead, size = (int(value) for value in hot)
        device_files, device_sockets = descriptors(self.devices.process.pid)
        server_files, server_sockets = descriptors(self.server.process.pid)
        return {"at": time.monotonic() - self.begun, "server_mb": tree_rss(self.server.process.pid),
                "devices_mb": tree_rss(self.devices.process.pid), "postgres_mb": tree_rss(self.server.postmaster()),
                "server_files": server_files, "server_sockets": server_sockets, "device_files": device_files,
                "device_sockets": device_sockets, "dead_rows": dead, "updates": updates, "hot_updates": hot_updates,
                "scope_head_kb": size / 1024, "server_disk_mb": disk(self.server.data),
                "devices_disk_mb": disk(self.devices.folder)}

    @staticmethod
    def describe(one):
        hot = 100 * one["hot_updates"] / one["updates"] if one["updates"] else 100
        return (f"server {one['server_mb']:.0f} MiB, PostgreSQL {one['postgres_mb']:.0f} MiB, devices "
                f"{one['devices_mb']:.0f} MiB; open: server {one['server_files']}+{one['server_sockets']}, devices "
                f"{one['device_files']}+{one['device_sockets']}; scope_head: {one['dead_rows']} dead, HOT {hot:.1f} %, "
                f"{one['scope_head_kb']:.0f} KiB; disk: server {one['server_disk_mb']} MB, devices {one['devices_disk_mb']} MB")

    def at_rest(self):
        """What is open at both ends when no connection is."""
        self.link.reset()
        for _ in range(50):
            time.sleep(0.2)
            seen = descriptors(self.server.process.pid), descriptors(self.devices.process.pid)
            if not self.link.connections:
                break
        time.sleep(1)
        return descriptors(self.server.process.pid), descriptors(self.devices.process.pid)

    # --- the run

    def run(self):
        seconds = self.form["seconds"]
        start = time.monotonic()
        restarts = [(start + share * seconds, how) for share, how in RESTARTS]
        next_act = next_sample = start
        next_cut = start + 3
        while (now := time.monotonic()) < start + seconds:
            self.collect()
            if now >= next_act:
                next_act = max(next_act + 1 / self.form["a_second"], now - 1)
                free = [on for on in range(self.form["devices"]) if on not in self.busy]
                if free and len(self.busy) < self.form["devices"] // 2:
                    self.act(self.random.choice(free))
            if now >= next_cut:
                next_cut = now + self.random.uniform(1, 9)
                self.fault()
            if restarts and now >= restarts[0][0]:
                how = restarts.pop(0)[1]
                self.server.stop(how)
                self.server.start()
                self.say(f"the server was ended by {how.name} and started again")
            if now >= next_sample:
                next_sample += self.form["sample"]
                self.samples.append(self.take_sample())
                if len(self.samples) % 20 == 1:
                    self.say(self.describe(self.samples[-1]))
            time.sleep(0.005)
        self.link.well()
        while self.busy:
            self.collect()
            time.sleep(0.05)
        self.samples.append(self.take_sample())
        self.say(self.describe(self.samples[-1]))

    def fault(self):
        dice = self.random.random()
        if dice < 0.6:
            self.link.cut_one()
        elif dice < 0.7:
            self.link.cut_after = self.random.randrange(200, 20_000)
        elif dice < 0.8:
            self.link.reset()
        elif dice < 0.9:
            self.link.strand(0.05)
        else:
            self.link.delay, self.link.loss = self.random.choice([(0, 0), (0, 0), (0.1, 0.02)])

    def check(self):
        server_rest, devices_rest = self.at_rest()
        rounds = 0
        for rounds in range(1, 11):
            summaries = self.devices.all(cmd="sync")
            states = self.devices.all(cmd="status")
            if not any(one["received"] or one["sent"] for one in summaries) and not any(one["waiting"] for one in states):
                break
        held(not any(one["waiting"] for one in states), "a device still has something to send")
        held(not any(one["quarantined"] for one in states), "something was set aside")
        in_log = {row[0] for row in self.server.ask("select change_id from change")}
        lost = self.changes - in_log
        held(not lost, f"{len(lost)} of {len(self.changes)} changes that were answered ok for are in no log")
        self.compare()
        for on in range(self.form["devices"]):  # one after the other: the server compares two at once and no more
            one = self.devices.must(on, cmd="verify")
            held(not one["mended"] and not one["unmended"], f"device {on} held another record than the server")
        self.server.run("verify")
        begun, ended = self.rested, self.at_rest()
        for who, before, after in (("server", begun[0], ended[0]), ("devices", begun[1], ended[1])):
            for what, one, other in (("files", before[0], after[0]), ("sockets", before[1], after[1])):
                held(other <= one + SLACK[who, what], f"{who}: {one} {what} were open at rest, and {other} are now")
        self.say(f"{len(self.changes)} changes in the log once, {sum(map(len, self.notes))} notes the same on all devices "
                 f"after {rounds} rounds; open at rest: server {begun[0]} then {ended[0]}, devices {begun[1]} then {ended[1]}")

    def compare(self):
        for team, notes in enumerate(self.notes):
            first = None
            for on in [on for on in range(self.form["devices"]) if self.team[on] == team]:
                listed = [self.devices.must(on, cmd="list", kind=kind, limit=100_000)["records"] for kind in ("note", "family")]
                found = {record["id"]: json.dumps(record, sort_keys=True) for records in listed for record in records}
                held({record["id"] for record in listed[0]} == notes, f"device {on} has other notes than were saved")
                first = first or found
                held(found == first, f"device {on} differs from another of its user")

    def report(self):
        after = self.begun_at + WARM * self.form["seconds"]
        for name, unit in (("server_mb", "MiB"), ("postgres_mb", "MiB"), ("devices_mb", "MiB"), ("server_files", ""),
                           ("device_files", ""), ("dead_rows", ""), ("scope_head_kb", "KiB"), ("server_disk_mb", "MB"),
                           ("devices_disk_mb", "MB")):
            if found := slope(self.samples, name, after):
                self.say(f"{name}: {found[0]:+} {unit} an hour ({found[1]} %)")
        self.say(f"done {self.done}, syncs that failed {self.failed}; {self.link.opened} connections, "
                 f"{self.link.up.bytes / 1e6:.0f} MB up, {self.link.back.bytes / 1e6:.0f} MB back; "
                 f"{self.samples[-1]['devices_mb'] / self.form['devices']:.2f} MiB a device")

    def close(self):
        self.link.close()
        self.devices.close()
        self.server.close()


def run(binaries, folder, rounds):
    """`rounds`: for how many minutes; of none the short form."""
    take_descriptors()
    minutes = float(os.environ.get("DOORSTEP_FAULT_MINUTES", rounds))
    form = FULL | {"seconds": minutes * 60} if minutes else SHORT
    soak = Soak(binaries, folder, form)
    try:
        soak.prepare()
        soak.begun_at = time.monotonic() - soak.begun
        soak.run()
        soak.report()
        soak.check()
    finally:
        soak.close()
