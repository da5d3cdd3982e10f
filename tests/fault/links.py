# SPDX-License-Identifier: Apache-2.0
"""Fault 14: poor links, one profile after the other, between real devices and a real server.

In each a device saves and syncs by itself, as the app does, while a colleague on a good link writes too. It must end by
itself once the link is well again: nothing lost, nothing doubled, both ends equal, and nobody starts the app anew. A cut
costs one frame at most, and somebody else who answers in the server's place is never told anything. Times are figures.
"""
import os
import random
import socket
import ssl
import subprocess
import tempfile
import threading
import time

from link import Link
from parts import Devices, Server, held, take_descriptors

FRAME = 64 * 1024  # one frame before it is packed
OVERHEAD = 6 * 1024  # of a connection: handshake, heads, what is not of the frame that was cut
FULL = {"notes": 60, "large": 1200, "bad_for": 60, "repeats": 3, "patience": None, "records": 10_000,
        "stuck": 1500}  # seconds after which a device that still waits is taken to be stuck; nothing is measured by it
SHORT = {"notes": 5, "large": 600, "bad_for": 4, "repeats": 1, "patience": 1, "records": None,
         "stuck": 240}
SLOW = {"2G, 50 kbit/s, 600 ms, 5 % lost": {"rate": 6_250, "delay": 0.3, "jitter": 0.05, "loss": 0.05},
        "EDGE, 120 kbit/s, 400 ms, 2 % lost": {"rate": 15_000, "delay": 0.2, "jitter": 0.05, "loss": 0.02},
        "1 Mbit/s, 100 ms, 30 % lost": {"rate": 125_000, "delay": 0.05, "jitter": 0.02, "loss": 0.3}}


class Stranger:
    """Answers in the server's place, as a hotel's network does: plain HTTP, or TLS with a certificate of its own."""

    PAGE = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 27\r\n\r\n<html>Buy an hour!</html>\r\n"

    def __init__(self, folder=None):
        self.heard, self.visits, self.context = b"", 0, None
        if folder:
            key, certificate = f"{folder}/stranger.key", f"{folder}/stranger.pem"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                            "-subj", "/CN=127.0.0.1", "-days", "2", "-keyout", key, "-out", certificate],
                           check=True, capture_output=True)
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate, key)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                raw, _ = self.listener.accept()
            except OSError:
                return
            self.visits += 1
            threading.Thread(target=self._answer, args=(raw,), daemon=True).start()

    def _answer(self, raw):
        try:
            raw.settimeout(5)
            if not self.context:
                raw.recv(4096)  # the device's first words of TLS, which say nothing
                raw.sendall(self.PAGE)
                raw.close()
                return
            with self.context.wrap_socket(raw, server_side=True) as secured:
                self.heard += secured.recv(65536)
                secured.sendall(self.PAGE)
        except OSError:
            pass

    def close(self):
        self.listener.close()


def words(dice, count):
    """Text that does not pack well."""
    return " ".join("".join(dice.choices("abcdefghijklmnopqrstuvwxyz", k=dice.randrange(3, 11))) for _ in range(count))


class Links:
    """`asha` is on the bad link, `ben` on a good one; both hold one family."""

    def __init__(self, binaries, folder, form):
        self.binaries, self.folder, self.form, self.dice = binaries, folder, form, random.Random(14)
        self.server = Server(binaries, folder)
        self.link = Link(self.server.port)
        users = [self.server.user("Asha"), self.server.user("Ben")]
        patience = ["--patience", str(form["patience"])] if form["patience"] else []
        self.asha = Devices(binaries, f"{folder}/asha", 1, self.link.port, "--automatic", *patience)
        self.ben = Devices(binaries, f"{folder}/ben", 1, self.server.port)
        self.asha.enrol(self.server, users[:1])
        self.ben.enrol(self.server, users[1:])
        self.family = self.ben.must(0, cmd="put", kind="family", fields={"name": "The Okoros"})["scope"]
        self.ben.must(0, cmd="sync")
        until = time.strftime("%Y-%m-%d", time.localtime(time.time() + 30 * 86400))
        self.server.run("grant", users[0], self.family, "--role", "co", "--to", until, "--purpose", "test")
        self.users, self.notes = users, set()
        self.until(lambda: self.asha.must(0, cmd="list", kind="family", limit=10)["records"], "the family never came")
        counted = self.server.ask(f"select count(*) from change where scope_id = '{self.family}'")
        self.before = int(counted[0][0])

    def close(self):
        self.link.close()
        self.asha.close()
        self.ben.close()
        self.server.close()

    def until(self, true, otherwise):
        end = time.monotonic() + self.form["stuck"]
        while not true():
            held(time.monotonic() < end, otherwise)
            time.sleep(0.1)

    def save(self, device, count, length=8):
        for _ in range(count):
            made = device.must(0, cmd="put", kind="note", scope=self.family, fields={"text": words(self.dice, length)})
            self.notes.add(made["id"])

    def settled(self):
        """Everything is at both ends."""
        status = self.asha.must(0, cmd="status")
        return status["waiting"] == 0 and len(self.listed(self.asha)) == len(self.notes)

    def listed(self, device):
        records = device.must(0, cmd="list", kind="note", scope=self.family, limit=1_000_000)["records"]
        return {record["id"]: record["fields"] for record in records}

    def status(self):
        return self.asha.must(0, cmd="status")

    def equal(self, name):
        self.ben.must(0, cmd="sync")
        one, other = self.listed(self.asha), self.listed(self.ben)
        held(one == other, f"{name}: the two devices differ")
        held(set(one) == self.notes, f"{name}: {len(one)} notes are there and {len(self.notes)} were saved")
        counted = self.server.ask(f"select count(*), count(distinct change_id) from change where scope_id = '{self.family}'")[0]
        held(counted[0] == counted[1] == str(len(self.notes) + self.before), f"{name}: the log has {counted[0]} changes")

    def say(self, name, words_):
        print(f"links: {name}: {words_}", flush=True)

    # --- profiles

    def profile(self, name, bad):
        """`bad` makes the link what it is to be, and leaves it so for as long as that lasts."""
        opened = self.link.opened
        begun = time.monotonic()
        self.save(self.ben, self.form["notes"])
        self.ben.must(0, cmd="sync")
        saver = threading.Thread(target=self.save, args=(self.asha, self.form["notes"]))
        saver.start()
        bad()
        saver.join()
        self.link.well()
        well = time.monotonic()
        self.until(self.settled, f"{name}: the device is stuck: {self.status()}")
        self.equal(name)
        self.say(name, f"bad for {well - begun:.0f} s, everything at both ends {time.monotonic() - well:.1f} s after, "
                       f"{self.link.opened - opened} connections")

    def half_open(self):
        self.link.strand()
        self.link.silent = True
        time.sleep(self.form["bad_for"])

    def on_and_off(self):
        for _ in range(self.form["repeats"] + 1):
            self.link.silent = True
            time.sleep(self.form["bad_for"])
            self.link.well()
            self.save(self.asha, 1)
            time.sleep(self.form["bad_for"])

    def hole(self):
        self.link.hole = 1300
        self.save(self.asha, self.form["notes"], length=60)
        self.save(self.ben, self.form["notes"], length=60)
        self.ben.must(0, cmd="sync")
        time.sleep(self.form["bad_for"])

    def other_address(self):
        for _ in range(self.form["repeats"] * 4):
            self.link.reset()
            self.save(self.asha, 1)
            time.sleep(0.3)

    def portal(self, stranger):
        """Whoever answers, the device says that it has no connection, and tells nobody anything."""
        self.link.target = stranger.port
        self.link.reset()
        self.until(lambda: stranger.visits and self.status().get("last_error"), "the portal was never asked")
        end = time.monotonic() + self.form["bad_for"]
        while time.monotonic() < end:
            status = self.status()
            held(status["sync"] in ("offline", "syncing"), f"portal: the device says {status['sync']}")
            held(status["last_error"] in ("offline", "not_trusted"), f"portal: the device says {status['last_error']}")
            time.sleep(0.2)
        held(not stranger.heard, f"portal: {len(stranger.heard)} bytes were told to a stranger")
        self.link.target = self.server.port
        stranger.close()

    def cut(self):
        """A long pull that is cut again and again, against the same pull on a link that is not."""
        good, bad = Link(self.server.port), Link(self.server.port)
        for _ in range(0, self.form["large"], 100):
            made = self.ben.must(0, cmd="put", records=[
                {"kind": "note", "scope": self.family, "fields": {"text": words(self.dice, 160)}} for _ in range(100)])
            self.notes.update(made["ids"])
        self.ben.must(0, cmd="sync")
        whole = self.pull(good)
        bad.cut_next = lambda: self.dice.randrange(90_000, 130_000)
        again = self.pull(bad) - whole
        held(bad.cuts > 0, "cut: nothing was cut")
        held(again <= bad.cuts * (FRAME + OVERHEAD), f"cut: {again} bytes came again after {bad.cuts} cuts")
        self.say("cut", f"{whole / 1e3:.0f} kB with {bad.cuts} cuts: {max(0, again) / bad.cuts / 1e3:.1f} kB again for each")
        self.equal("cut")
        good.close()
        bad.close()

    def pull(self, link):
        """Bytes that came down until a new device of Ben's has all."""
        device = Devices(self.binaries, tempfile.mkdtemp(dir=self.folder) + "/d", 1, link.port, "--automatic")
        device.enrol(self.server, self.users[1:])
        link.cut_after = link.cut_next() if link.cut_next else None

        def there():
            seqs = {one["scope"]: one["seq"] for one in device.must(0, cmd="status")["scopes"]}
            return seqs.get(self.family) == self.before + len(self.notes)
        self.until(there, "cut: the device is stuck")
        device.close()
        return link.back.bytes

    # --- what a slow link gives

    def raw(self, link, size):
        """Bytes a second of one connection that only carries bytes."""
        sink = socket.create_server(("127.0.0.1", 0))

        def give():
            taken, _ = sink.accept()
            with taken:
                taken.sendall(os.urandom(size))
        threading.Thread(target=give, daemon=True).start()
        target, link.target = link.target, sink.getsockname()[1]
        begun, got = time.monotonic(), 0
        with socket.create_connection(("127.0.0.1", link.port)) as asking:
            while got < size:
                got += len(asking.recv(65536))
        link.target = target
        sink.close()
        return size / (time.monotonic() - begun)


def slow(binaries, folder, records):
    """A first sync of so many records over each slow link, as a person sees it."""
    server = Server(binaries, folder, seed=(records, 20))
    probe = Links.__new__(Links)

    def first_sync(shape, name):
        link = Link(server.port)
        device = Devices(binaries, tempfile.mkdtemp(dir=folder) + "/d", 1, link.port, "--automatic")
        for field, value in shape.items():
            setattr(link, field, value)
        device.enrol(server, [server.seeded])
        begun, first, families = time.monotonic(), None, None
        link.back.bytes = 0
        while True:
            count = len(device.must(0, cmd="list", kind="family", limit=1000)["records"])
            now = time.monotonic() - begun
            held(now < FULL["stuck"], f"{name}: the device is stuck with {count} families")
            first = first or (count and now)
            families = families or (count == 20 and now)
            status = device.must(0, cmd="status")
            if families and status["sync"] in ("waiting", "idle") and status.get("last_sync"):
                break
            time.sleep(0.25)
        verified = device.must(0, cmd="verify")
        held(not verified["mended"] and not verified["unmended"], f"{name}: the device holds other records than the server")
        came = link.back.bytes
        device.close()
        return link, first, families, now, came

    _, _, _, _, useful = first_sync({}, "a good link")
    for name, shape in SLOW.items():
        link, first, families, whole, came = first_sync(shape, name)
        given = probe.raw(link, 150_000)
        print(f"links: {name}: {records} records: the first family after {first:.1f} s, all 20 after {families:.1f} s, the whole "
              f"in {whole:.0f} s; {came / 1e3:.0f} kB came, {useful / 1e3:.0f} on a good link; {useful / whole / 1e3:.1f} kB/s of "
              f"{given / 1e3:.1f} that the link gives a single connection ({100 * useful / whole / given:.0f} %)", flush=True)
        link.close()
    server.close()


def run(binaries, folder, rounds):
    """`rounds`: for how many seconds a link is broken."""
    take_descriptors()
    form = (FULL if rounds >= FULL["bad_for"] else SHORT) | {"bad_for": rounds}
    os.mkdir(f"{folder}/good")
    links = Links(binaries, f"{folder}/good", form)
    try:
        links.profile("half open", links.half_open)
        links.profile("on and off", links.on_and_off)
        links.profile("MTU hole", links.hole)
        links.profile("portal in plain HTTP", lambda: links.portal(Stranger()))
        links.profile("portal with a certificate of its own", lambda: links.portal(Stranger(folder)))
        links.profile("other address", links.other_address)
        links.cut()
    finally:
        links.close()
    if form["records"]:
        os.mkdir(f"{folder}/slow")
        slow(binaries, f"{folder}/slow", form["records"])
