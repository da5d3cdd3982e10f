# SPDX-License-Identifier: Apache-2.0
"""The same work by Doorstep and by PouchDB with express-pouchdb, on the same records, in turns.

express-pouchdb is not CouchDB: it is the server of PouchDB's own makers, written in JavaScript, and CouchDB may be faster.
"""
import hashlib
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

from processes import Device, Server
from relay import Relay
from usage import CLIENT_CORE, SERVER_CORE, memory_mb, pinned, processor_seconds

SCOPES = 20
BEST_BATCH = 1000  # of PouchDB, found by trying
IDLE_SYNCS, SINGLES, MANY = 10, 5, 200
ROUND_TRIP = 0.1
SCRIPTS = pathlib.Path(__file__).parent / "peer"
# Each column: who, and as what. "levelled": PouchDB with its best batch, our device without encryption of its database,
# without waiting for the disk and without the index of words, none of which PouchDB has.
COLUMNS = {"ours": ("ours", "doorstep-device"), "peer": ("peer", 0),
           "ours_levelled": ("ours", "doorstep-bench-device"), "peer_levelled": ("peer", BEST_BATCH)}
PAIRS = {"as_shipped": ("ours", "peer"), "levelled": ("ours_levelled", "peer_levelled")}


def canonical(records):
    """A digest of what is held, however it is held."""
    lines = sorted(json.dumps(record, sort_keys=True, ensure_ascii=False, separators=(",", ":")) for record in records)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


class Ours:
    """Our server, and how a device of it is made and asked."""

    def __init__(self, binaries, folder, records):
        self.binaries = binaries
        self.server = Server(binaries, folder, records, SCOPES, SERVER_CORE)
        self.port = self.server.port

    def client(self, folder, port, program):
        return OurClient(Device(self.binaries, folder, self.server, port, program, CLIENT_CORE))

    def roots(self):
        return self.server.roots()

    def close(self):
        self.server.close()


class OurClient:
    def __init__(self, device):
        self.device, self.pid = device, device.process.pid
        self.kinds = [kind["name"] for kind in device.ask(cmd="kinds")["kinds"]]
        device.forget_peak()  # enrolling stretches the PIN in 64 MiB

    def pull(self):
        return self.device.ask(cmd="sync")["received"]

    def sync(self):
        self.device.ask(cmd="sync")

    push = sync

    def put(self, records):
        self.device.ask(cmd="put", records=[
            {"kind": one["kind"], "scope": one["scope"], "id": one["_id"], "fields": one["fields"]} for one in records])

    def dump(self):
        """What families hold, which is what the peer was given."""
        return [{"_id": one["id"], "kind": one["kind"], "scope": one["scope"], "fields": one["fields"]}
                for kind in self.kinds for one in self.device.ask(cmd="list", kind=kind, limit=1_000_000)["records"]
                if one["scope_kind"] == "family"]

    def close(self):
        self.device.close()


class Peer:
    """express-pouchdb, loaded with the records of a file. TLS for both: ours has no form without."""

    def __init__(self, installed, folder, file):
        self.installed, self.folder = installed, folder
        self.certificate = f"{folder}/peer.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-keyout", f"{folder}/peer.key", "-out", self.certificate, "-days", "2", "-subj", "/CN=bench",
                        "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
        self.process = self._node("server.js", f"{folder}/peer", f"{folder}/peer.key", self.certificate, core=SERVER_CORE)
        self.port = int(self.process.stdout.readline())
        loader = self.client(f"{folder}/loader", self.port, BEST_BATCH)
        loader.ask(cmd="load", file=file)
        loader.close()

    def _node(self, script, *arguments, core):
        # Modules are looked for beside the script, so it stands beside them.
        return subprocess.Popen(["node", self.installed / script, *map(str, arguments)], text=True,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, preexec_fn=pinned(core),
                                stderr=open(f"{self.folder}/{script}.log", "a"),
                                env=os.environ | {"NODE_EXTRA_CA_CERTS": self.certificate, "NODE_ENV": "production"})

    def client(self, folder, port, batch):
        return PeerClient(self._node("client.js", folder, f"https://127.0.0.1:{port}/records", batch, core=CLIENT_CORE))

    def roots(self):
        return (self.process.pid,)

    def close(self):
        self.process.terminate()
        self.process.wait(60)


class PeerClient:
    def __init__(self, process):
        self.process, self.pid = process, process.pid
        self.ask(cmd="put", records=[])  # the database is open

    def ask(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        reply = json.loads(line) if line else {"ok": False, "error": "it has ended"}
        if not reply["ok"]:
            sys.exit(f"bench: peer: {command['cmd']}: {reply['error']}")
        return reply

    def pull(self):
        return self.ask(cmd="pull")["received"]

    def push(self):
        self.ask(cmd="push")

    def sync(self):
        self.ask(cmd="sync")

    def put(self, records):
        self.ask(cmd="put", records=records)

    def dump(self):
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as file:
            self.ask(cmd="dump", file=file.name)
            return [json.loads(line) for line in file]

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)


def timed(act):
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


class Visits:
    """New visits like those that are there, the same for both sides."""

    def __init__(self, records):
        self.patterns = [one for one in records if one["kind"] == "visit"]
        self.made = 0

    def next(self, count):
        made = []
        for number in range(self.made, self.made + count):
            name = uuid.uuid5(uuid.NAMESPACE_URL, f"bench visit {number}").hex
            at = f"{int(time.time() * 1000):012x}"  # of version 7, in the order in which they are made, as ours are
            one = self.patterns[number % len(self.patterns)]
            made.append(one | {"_id": str(uuid.UUID(at + "7" + name[13:]))})
        self.made += count
        return made


def play(side, folder, how, others, relay, parcels):
    """One fresh client of one column, through the relay where there is one; milliseconds, bytes, and what it ends with."""
    port = relay.port if relay else side.port
    client = side.client(folder, port, how)
    row = {}

    def measure(name, act, *, before=lambda: None, times=1):
        spent, passed = [], []
        for _ in range(times):
            before()
            if relay:
                relay.taken()
            spent.append(timed(act))
            if relay:
                counts = relay.taken()
                passed.append(counts["wire_up"] + counts["wire_down"])
        row[f"{name}_ms"] = statistics.median(spent)
        if relay:
            row[f"{name}_bytes"] = statistics.median(passed)

    cpu = processor_seconds(client.pid), processor_seconds(*side.roots())
    measure("first_pull", client.pull)
    row["first_pull_client_cpu_ms"] = (processor_seconds(client.pid) - cpu[0]) * 1000
    row["first_pull_server_cpu_ms"] = (processor_seconds(*side.roots()) - cpu[1]) * 1000
    row["first_pull_peak_memory_mb"] = memory_mb(client.pid, "VmHWM")
    if relay:  # what follows is not measured over the link, and takes PouchDB half a minute there
        longest, relay.round_trip = relay.round_trip, 0.0
    first_check = timed(client.sync)
    if relay:
        relay.round_trip = longest
    else:
        row["first_two_way_check_ms"] = first_check
    client.sync()
    measure("nothing_new", client.sync, times=IDLE_SYNCS)
    mine, many, theirs = parcels
    mine, theirs = iter(mine), iter(theirs)
    measure("push_1", client.push, before=lambda: client.put([next(mine)]), times=SINGLES)
    measure("push_200", client.push, before=lambda: client.put(many))
    client.sync()

    def other_writes():
        others.put([next(theirs)])
        others.push()
    measure("pull_1", client.pull, before=other_writes, times=SINGLES)
    held = client.dump()
    client.close()
    return row, len(held), canonical(held)


def quartiles(values):
    if len(values) < 2:
        return [values[0], values[0]]
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return [low, high]


def figures(values):
    return {"median": round(statistics.median(values), 2), "iqr": [round(value, 2) for value in quartiles(values)]}


def summary(rows):
    """Of each figure the columns, and what the peer takes for one of ours; a ratio is that of neighbours."""
    report = {}
    for name in rows["ours"][0]:
        report[name] = {column: figures([row[name] for row in rows[column]]) for column in COLUMNS}
        for pair, (ours, peer) in PAIRS.items():
            ratios = [theirs[name] / own[name] for own, theirs in zip(rows[ours], rows[peer]) if own[name]]
            if ratios:
                report[name][f"peer_over_ours_{pair}"] = round(statistics.median(ratios), 2)
    return report


def records_of_seed(binaries, folder, records):
    """What the seed made, by a device that asks for all of it; the same for the peer."""
    ours = Ours(binaries, folder, records)
    reader = ours.client(f"{folder}/reader", ours.port, "doorstep-device")
    reader.pull()
    held = reader.dump()
    reader.close()
    with open(f"{folder}/records", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in held)
    return ours, held


def bench_link(binaries, installed, records, runs, round_trip):
    """All columns in turns, each run on fresh clients, on loopback or over a link."""
    rows = {column: [] for column in COLUMNS}
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # the database's own user passes through
        ours, held = records_of_seed(binaries, folder, records)
        peer = Peer(installed, folder, f"{folder}/records")
        sides = {"ours": ours, "peer": peer}
        relays = {name: Relay(side.port, round_trip) if round_trip else None for name, side in sides.items()}
        others = {"ours": ours.client(f"{folder}/other", ours.port, "doorstep-device"),
                  "peer": peer.client(f"{folder}/peerother", peer.port, BEST_BATCH)}
        visits = Visits(held)
        counts = []
        for other in others.values():
            other.pull()
            other.sync()
        for run in range(runs):
            for pair in PAIRS.values():
                parcels = visits.next(SINGLES), visits.next(MANY), visits.next(SINGLES)
                ends = []
                for column in pair:
                    side, how = COLUMNS[column]
                    print(f"bench: peer, run {run + 1} of {runs}: {column}", file=sys.stderr)
                    row, count, digest = play(sides[side], f"{folder}/{column}{run}", how, others[side], relays[side],
                                              parcels)
                    rows[column].append(row)
                    ends.append((count, digest))
                if ends[0] != ends[1]:
                    sys.exit(f"bench: the two do not end with the same content: {ends}")
                counts.append(ends[0][0])
        for one in (*others.values(), *sides.values()):
            one.close()
    return {"records_at_the_end": [min(counts), max(counts)], "equal_content": True} | summary(rows)


def bench_peer(binaries, records, runs, parts=("loopback", "link")):
    installed = binaries.parent / "peer"
    if not (installed / "node_modules").is_dir():
        sys.exit("bench: the peer is not installed; `./dev bench peer` does it")
    for script in SCRIPTS.glob("*.js"):
        (installed / script.name).write_bytes(script.read_bytes())
    trips = {"loopback": 0.0, "link": ROUND_TRIP}
    return {part: bench_link(binaries, installed, records, runs, trips[part]) for part in parts}
