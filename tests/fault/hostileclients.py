# SPDX-License-Identifier: Apache-2.0
"""Fault 15: clients that mean no good, while good devices sync.

A thousand connections that dribble, others that never read, bodies over every limit, and zstd frames that would unpack to
hundreds of MB. No good device may be refused or fail, no attack may cost more memory than the server's README says, and an
honest client with 1 KB/s finishes. How much slower good devices become is a figure.
"""
import asyncio
import os
import pathlib
import statistics
import subprocess
import threading
import time

from link import Link
from parts import Devices, Server, held, take_descriptors
from wire import ZSTD_MAGIC, Client, context, encode

FULL = {"dribblers": 1000, "idle": 1000, "deaf": 100, "seconds": 60, "bomb_mb": 1024, "honest": 60}
SHORT = {"dribblers": 100, "idle": 300, "deaf": 10, "seconds": 6, "bomb_mb": 256, "honest": 8}
GOOD = 8  # devices that sync all the while
IDLE_KB = 34 + 64  # of memory a connection that is only open: what server/README.md says of Asio, and 64 for OpenSSL and the rest
BOMB_MB = 96  # what the server may need for a while beyond its rest: two requests at the limit, with their copies
DRIBBLE = 2  # seconds between two bytes


def rss_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


class Peak:
    """The most memory that a process had since this began."""

    def __init__(self, pid):
        self.pid, self.before = pid, rss_mb(pid)
        pathlib.Path(f"/proc/{pid}/clear_refs").write_text("5")

    def mb(self):
        for line in pathlib.Path(f"/proc/{self.pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024 - self.before
        return 0.0


class Crowd:
    """Connections that do no good, on a thread of their own, until they are told to stop."""

    def __init__(self, port, count, behave):
        self.port, self.count, self.behave = port, count, behave
        self.open, self.made, self.stopping = 0, 0, False
        self.thread = threading.Thread(target=lambda: asyncio.run(self._all()), daemon=True)
        self.thread.start()

    async def _all(self):
        self.context = context()
        self.gate = asyncio.Semaphore(20)  # handshakes at once
        await asyncio.gather(*(self._one() for _ in range(self.count)))

    async def _one(self):
        while not self.stopping:
            try:
                async with self.gate:
                    reader, writer = await asyncio.open_connection("127.0.0.1", self.port, ssl=self.context)
            except OSError:
                await asyncio.sleep(0.5)
                continue
            self.open += 1
            self.made += 1
            try:
                await self.behave(self, reader, writer)
            except OSError:
                pass
            self.open -= 1
            writer.transport.abort()

    async def wait(self, seconds):
        end = time.monotonic() + seconds
        while not self.stopping and time.monotonic() < end:
            await asyncio.sleep(0.2)

    def stop(self):
        self.stopping = True
        self.thread.join(60)


async def say_nothing(crowd, reader, _writer):
    while not crowd.stopping and not reader.at_eof():
        await crowd.wait(1)


async def dribble(crowd, reader, writer):
    """Half of them never end their header, half never end their body."""
    writer.write(b"POST /v1/sync HTTP/1.1\r\nHost: x\r\n" + (b"Content-Length: 200000\r\n\r\n" if crowd.made % 2 else b"X-A: "))
    while not crowd.stopping and not reader.at_eof():
        await crowd.wait(DRIBBLE)
        writer.write(b"a")
        await writer.drain()


def never_read(client):
    """Asks for everything that there is, again and again, and takes none of it."""
    body = encode({0: 1, 1: "deaf", 2: 1, 4: [[client.user, 0]], 7: 8 << 20})

    async def behave(crowd, reader, writer):
        reader._transport.pause_reading()  # pylint: disable=protected-access
        for _ in range(2000):
            if crowd.stopping or writer.transport.is_closing():
                return
            writer.write(client.request("/v1/sync", len(body)) + body)
            try:
                await asyncio.wait_for(writer.drain(), 5)
            except asyncio.TimeoutError:
                pass
            await crowd.wait(0.05)
    return behave


class Good:
    """Devices that save and sync; how long each sync took."""

    def __init__(self, devices, family):
        self.devices, self.family, self.notes = devices, family, 0

    def seconds_of_syncs(self, seconds):
        end, took, lock = time.monotonic() + seconds, [], threading.Lock()

        def one(on):
            while time.monotonic() < end:
                self.devices.must(on, cmd="put", kind="note", scope=self.family, fields={"text": f"by {on}"})
                begun = time.monotonic()
                self.devices.must(on, cmd="sync")  # refused or failed: the run ends here
                with lock:
                    took.append(time.monotonic() - begun)
                    self.notes += 1
                time.sleep(0.1)
        threads = [threading.Thread(target=self.guarded, args=(one, on)) for on in range(self.devices.count)]
        self.failed = []
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        held(not self.failed, f"a good device failed: {self.failed[:1]}")
        return took

    def guarded(self, act, on):
        try:
            act(on)
        except AssertionError as ended:
            self.failed.append(str(ended))


def describe(took):
    ordered = sorted(took)
    return (f"{len(took)} syncs, median {1000 * statistics.median(ordered):.0f} ms, p99 "
            f"{1000 * ordered[int(0.99 * (len(ordered) - 1))]:.0f} ms")


def bomb(folder, size_mb, claims=None):
    """A zstd frame of zeros that states its size, without its magic number; or one that states another."""
    path = f"{folder}/zeros"
    with open(path, "wb") as file:
        file.truncate(size_mb << 20)
    packed = subprocess.check_output(["zstd", "-q", "-c", "--single-thread", "--no-check", path])
    os.unlink(path)
    held(packed[:4] == ZSTD_MAGIC and packed[4] >> 6 == 2, "zstd made another frame than was wanted")
    at = 5 if packed[4] >> 5 & 1 else 6  # behind the window, where there is one
    held(int.from_bytes(packed[at:at + 4], "little") == size_mb << 20, "the frame states no size")
    if claims is not None:
        packed = packed[:at] + claims.to_bytes(4, "little") + packed[at + 4:]
    return packed[4:]


def giants(server, client, folder, form):
    """Each is answered with an error or the end of the connection, and costs the server no more than its limits."""
    held(client.post("/v1/sync", encode({0: 1, 1: "x", 2: 1, 4: []}))[0] == 200, "an honest request of the stranger's client")
    lie = bomb(folder, form["bomb_mb"], claims=100_000)
    attacks = {
        "a body over the limit": ("/v1/sync", b"a" * 100, 5 << 20),
        "a body of a GiB, said in advance": ("/v1/sync", b"a" * 100, 1 << 30),
        "5 MiB in a request that says so": ("/v1/sync", b"a" * (5 << 20), None),
        "a verify of 600 KiB": ("/v1/verify", b"\xa1" * (600 << 10), None),
        "a list that says it has 2^60 items": ("/v1/sync", b"\xa5\x00\x01\x01\x61x\x02\x01\x04\x9b" + b"\x10" + bytes(7), None),
        "nested a million deep": ("/v1/sync", b"\xa1\x04" + b"\x81" * 1_000_000, None),
        "a push that unpacks to hundreds of MB": ("/v1/sync", encode({0: 1, 1: "x", 2: 1, 11: [[1], bomb(
            folder, form["bomb_mb"])]}), None),
        "a push that unpacks to more than it says": ("/v1/sync", encode({0: 1, 1: "x", 2: 1, 11: [[1], lie]}), None),
        "a push just over the limit": ("/v1/sync", encode({0: 1, 1: "x", 2: 1, 11: [[1], bomb(folder, 5)]}), None),
    }
    for name, (path, body, length) in attacks.items():
        peak = Peak(server.process.pid)
        statuses = {client.post(path, body, length)[0] for _ in range(3)}
        held(statuses <= {0, 400, 411, 413}, f"{name}: answered with {statuses}")
        held(peak.mb() < BOMB_MB, f"{name}: cost {peak.mb():.0f} MiB")
        print(f"hostile: {name}: {sorted(statuses)}, {max(0.0, peak.mb()):.1f} MiB", flush=True)
    # The same at once from many.
    peak = Peak(server.process.pid)
    body = encode({0: 1, 1: "x", 2: 1, 11: [[1], lie]})
    threads = [threading.Thread(target=client.post, args=("/v1/sync", body)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    held(peak.mb() < BOMB_MB, f"twenty bombs at once: {peak.mb():.0f} MiB")


def honest(binaries, server, user, folder, family, count):
    """A real device with a real queue, at 1 KB a second, all the way."""
    link = Link(server.port)
    device = Devices(binaries, f"{folder}/honest", 1, link.port)
    device.enrol(server, [user])
    device.must(0, cmd="sync")
    link.rate = 1000
    made = [device.must(0, cmd="put", kind="note", scope=family, fields={"text": f"{os.urandom(600).hex()}"})["change"]
            for _ in range(count)]
    begun, tries = time.monotonic(), 1
    while not device.try_(0, cmd="sync")["ok"]:
        tries += 1
        held(tries < 20, "an honest client at 1 KB/s never gets through")
    held(tries == 1, f"an honest client at 1 KB/s needed {tries} tries")
    in_log = {row[0] for row in server.ask(f"select change_id from change where scope_id = '{family}'")}
    held(set(made) <= in_log, "what an honest client sent is not there")
    print(f"hostile: honest at 1 KB/s: {count} notes, {link.up.bytes} bytes up in {time.monotonic() - begun:.0f} s", flush=True)
    device.close()
    link.close()


def idle(server, count, crowds):
    """The first hundreds also pay for what a server makes once, so what more of them cost is looked at."""
    seen = []
    for _ in range(3):
        crowd = Crowd(server.port, count // 2, say_nothing)
        crowds.append(crowd)
        while crowd.open < count // 2:
            time.sleep(0.1)
            held(crowd.made < count, "idle connections are refused")
        time.sleep(1)
        seen.append(rss_mb(server.process.pid))
    kb = (seen[2] - seen[0]) * 1024 / (count // 2 * 2)
    held(kb <= IDLE_KB, f"an idle connection costs {kb:.0f} KB")
    print(f"hostile: {count // 2 * 3} idle connections: {kb:.1f} KB each of the last {count // 2 * 2}", flush=True)


def run(binaries, folder, rounds):
    take_descriptors()
    form = (FULL if rounds >= FULL["seconds"] else SHORT) | {"seconds": rounds}
    server = Server(binaries, folder)
    users = [server.user("Asha"), server.user("Mallory", "volunteer")]
    devices = Devices(binaries, f"{folder}/good", GOOD, server.port)
    crowds = []
    try:
        devices.enrol(server, [users[0]] * GOOD)
        family = devices.must(0, cmd="put", kind="family", fields={"name": "The Okoros"})["scope"]
        devices.must(0, cmd="sync")
        devices.all(cmd="sync")
        mallory = Client(server.port, server.invitation(users[1]))
        good = Good(devices, family)
        good.seconds_of_syncs(1)
        print(f"hostile: alone: {describe(good.seconds_of_syncs(form['seconds'] / 2))}", flush=True)

        idle(server, form["idle"], crowds)
        print(f"hostile: beside them: {describe(good.seconds_of_syncs(3))}", flush=True)
        while crowds:
            crowds.pop().stop()

        crowds.append(Crowd(server.port, form["dribblers"], dribble))
        crowds.append(Crowd(server.port, form["deaf"], never_read(mallory)))
        time.sleep(2)
        took = good.seconds_of_syncs(form["seconds"])
        print(f"hostile: {crowds[-2].open} that dribble ({crowds[-2].made} made), {crowds[-1].open} that do not read "
              f"({crowds[-1].made} made): {describe(took)}; server {rss_mb(server.process.pid):.0f} MiB", flush=True)
        honest(binaries, server, users[0], folder, family, form["honest"])
        for crowd in crowds:
            crowd.stop()
        giants(server, mallory, folder, form)
        devices.all(cmd="sync")
        devices.all(cmd="sync")
        counts = {len(devices.must(on, cmd="list", kind="note", limit=1_000_000)["records"]) for on in range(GOOD)}
        held(counts == {good.notes + form["honest"]}, f"{counts} notes on the devices, {good.notes} were saved")
        server.run("verify")
    finally:
        for crowd in crowds:
            crowd.stopping = True
        devices.close()
        server.close()
