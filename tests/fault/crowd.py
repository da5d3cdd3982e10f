# SPDX-License-Identifier: Apache-2.0
"""Real devices that save and sync without end while something goes wrong, and what must hold of it afterwards."""
import json
import queue
import statistics
import subprocess
import threading
import time

from office import PATIENCE, until

PIN = "482915"
# What a sync may say while a database is away: there is no connection, or come again later.
EXPECTED = {"offline", "busy"}


class Crowd:
    """`count` devices of one person at each of the ports, one process of doorstep-device a port.

    Acknowledged is a change when its device had synced without a fault and then had nothing waiting.
    """

    def __init__(self, binaries, folder, server, ports, count, pause=0.2):
        self.count, self.pause = count * len(ports), pause
        self.saved, self.acknowledged, self.good, self.wrong = set(), set(), [], []
        self._share, self._lock, self._stopping, self._workers = count, threading.Lock(), threading.Event(), []
        self._replies = [queue.Queue() for _ in range(self.count)]
        self._processes = [self._start(binaries, f"{folder}/crowd{place}", port, place) for place, port in enumerate(ports)]
        for number in range(self.count):
            invitation = server.invitation()
            until("a device is enrolled", lambda n=number, by=invitation: self.ask(
                n, cmd="enrol", invitation=by, pin=PIN, name=f"tablet {n}")["ok"], pause=0.5)
            until("a device has the families", lambda n=number: self.ask(n, cmd="sync")["ok"], pause=0.5)
        self.families = [record["scope"] for record in self.must(0, cmd="list", kind="family", limit=100)["records"]]
        self._worker = self.must(0, cmd="list", kind="visit", limit=1)["records"][0]["fields"]["worker"]

    def _start(self, binaries, folder, port, place):
        process = subprocess.Popen([binaries / "doorstep-device", "--data", folder, "--server", f"https://127.0.0.1:{port}",
                                    "--devices", str(self._share)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

        def read():
            for line in process.stdout:
                reply = json.loads(line)
                self._replies[place * self._share + reply["on"]].put(reply)
        threading.Thread(target=read, daemon=True).start()
        return process

    def ask(self, number, **command):
        line = json.dumps(command | {"on": number % self._share}) + "\n"
        process = self._processes[number // self._share]
        with self._lock:
            process.stdin.write(line)
            process.stdin.flush()
        return self._replies[number].get(timeout=PATIENCE)

    def must(self, number, **command):
        reply = self.ask(number, **command)
        assert reply["ok"], f"device {number}: {command['cmd']}: {reply['error']}"
        return reply

    # --- at work ---

    def begin(self):
        self._stopping.clear()
        self._workers = [threading.Thread(target=self._work, args=(number,), daemon=True) for number in range(self.count)]
        for worker in self._workers:
            worker.start()

    def _work(self, number):
        family, mine, waiting, turn = self.families[number % len(self.families)], None, set(), 0
        try:
            while not self._stopping.wait(self.pause):
                turn += 1
                if turn % 3 == 1:
                    saved = self.must(number, cmd="put", kind="visit", scope=family,
                                      fields={"kind": "help", "worker": self._worker})
                    mine = saved["id"]
                else:
                    saved = self.must(number, cmd="edit", kind="visit", id=mine,
                                      fields={"observations": f"device {number}, {time.monotonic()}"})
                waiting.add(saved["change"])
                with self._lock:
                    self.saved.add(saved["change"])
                if self._sync(number):
                    with self._lock:
                        self.acknowledged |= waiting
                    waiting.clear()
        except Exception as error:  # a thread's own end would be silent
            self.wrong.append(f"device {number}: {error!r}")

    def _sync(self, number):
        """Whether everything of this device is acknowledged."""
        begun = time.monotonic()
        reply = self.ask(number, cmd="sync")
        if not reply["ok"]:
            if reply["error"]["code"] not in EXPECTED:
                self.wrong.append(f"device {number}: sync: {reply['error']}")
            return False
        self.good.append((begun, time.monotonic()))
        status = self.must(number, cmd="status")
        if status["quarantined"]:
            self.wrong.append(f"device {number}: set aside: {status['unsent']}")
        return status["waiting"] == 0

    def rest(self):
        """Nobody saves or syncs any more."""
        self._stopping.set()
        for worker in self._workers:
            worker.join(PATIENCE)

    def acknowledged_now(self):
        with self._lock:
            return set(self.acknowledged)

    def well(self):
        """True; or the first that went wrong, as an error."""
        assert not self.wrong, "\n".join(self.wrong[:10])
        return True

    def comes_back(self, changes, query):
        """Waits until all of the changes are in the log."""
        until("what was lost comes back from the devices", lambda: self.well() and not lost(changes, query), pause=0.2)

    def first_good(self, since):
        """Seconds from `since` to the end of the first good sync that began after it."""
        def found():
            self.well()
            return [end for begun, end in self.good[-1000:] if begun >= since]
        return min(until("a device syncs again", found)) - since

    # --- afterwards ---

    def settle(self):
        """Everybody sends and fetches all there is; returns each device's visits."""
        self.rest()
        self.well()
        for _ in range(3):  # sends; sends again what a server that lost something asked for; fetches that of the others
            for number in range(self.count):
                until(f"device {number} syncs to the end", lambda n=number: self._sync(n), pause=0.2)
        self.well()
        return [self._visits(number) for number in range(self.count)]

    def _visits(self, number):
        return {record["id"]: record["fields"] for family in self.families
                for record in self.must(number, cmd="list", kind="visit", scope=family, limit=1_000_000)["records"]}

    def close(self):
        self.rest()
        for process in self._processes:
            process.stdin.close()
        for process in self._processes:
            process.wait(PATIENCE)


def logged(query):
    """How often each change is in the log of a database that answers `query(sql)`; waits until it does."""
    lines = until("the database answers", lambda: query("select change_id, count(*) from change group by change_id"))
    return {change: int(times) for change, times in (line.split("|") for line in lines.splitlines())}


def lost(changes, query):
    """Those of the changes that are not in the log. None may be in it twice."""
    log = logged(query)
    twice = [change for change, times in log.items() if times != 1]
    assert not twice, f"{len(twice)} changes are in the log more than once"
    return {change for change in changes if change not in log}


def hold_all(crowd, query, servers):
    """The end of every form: nothing of a device is lost, all devices show the same, and the log's chains are whole."""
    visits = crowd.settle()
    gone = lost(crowd.saved, query)
    assert not gone, f"{len(gone)} of {len(crowd.saved)} saved changes are not in the log at the end"
    differ = [number for number, one in enumerate(visits) if one != visits[0]]
    assert not differ, f"devices {differ} do not show what device 0 shows"
    servers[0].verify()


def seconds(times):
    return f"median {statistics.median(times):.2f} s, worst {max(times):.2f} s" if times else "none"
