# SPDX-License-Identifier: Apache-2.0
"""Many devices at one server: what a sync costs the server in processor time, and what a connection costs in memory.

The devices are real ones in one process on one core, the server and its database have another. A device works harder than
the server does, so the rate by the clock is what one core of devices asks for; what a core of server bears follows from
its processor time.
"""
import json
import os
import resource
import socket
import ssl
import subprocess
import tempfile
import time

from processes import PIN, Server
from replay import Replay
from usage import CLIENT_CORE, SERVER_CORE, memory_mb, pinned, processor_seconds

SCOPES, DEVICES, ROUNDS, BATCH = 20, 32, 30, 20
NEW_DEVICES = 100  # which have nothing yet and all ask at the same moment
REPLAYS = 200
CONNECTIONS = 10_000


class Crowd:
    """Devices in one process, each on one of the user's enrolments, which do the same thing at the same time."""

    def __init__(self, binaries, folder, server, count):
        self.count = count
        self.process = subprocess.Popen(
            [binaries / "doorstep-device", "--data", folder, "--server", f"https://127.0.0.1:{server.port}", "--devices",
             str(count)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, preexec_fn=pinned(CLIENT_CORE))
        self.all(lambda number: {"cmd": "enrol", "invitation": server.invitation(), "pin": PIN, "name": f"load {number}"})

    def all(self, command):
        """Their replies, in any order; `command` makes what each is told."""
        told = [json.dumps(command(number) | {"on": number}) + "\n" for number in range(self.count)]
        self.process.stdin.writelines(told)
        self.process.stdin.flush()
        replies = [json.loads(self.process.stdout.readline()) for _ in told]
        for reply in replies:
            if not reply["ok"]:
                raise SystemExit(f"bench: load: {reply['error']}")
        return replies

    def sync(self):
        return self.all(lambda _: {"cmd": "sync"})

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)


def costs(server, act, times, count):
    """`act` is what `count` devices do once; before each, what it returns the first time is not measured."""
    spent, clock, requests = 0.0, 0.0, 0
    for _ in range(times):
        act.prepare()
        cpu, begun = processor_seconds(*server.roots()), time.perf_counter()
        replies = act.measured()
        clock += time.perf_counter() - begun
        spent += processor_seconds(*server.roots()) - cpu
        requests += sum(reply["requests"] for reply in replies)
    syncs = times * count
    return {"server_cpu_ms_a_sync": round(spent * 1000 / syncs, 3), "requests_a_sync": round(requests / syncs, 2),
            "syncs_a_second_seen": round(syncs / clock, 1),
            "syncs_a_second_and_core": round(syncs / spent, 1) if spent else None}


class Act:
    def __init__(self, measured, prepare=lambda: None):
        self.measured, self.prepare = measured, prepare


def visits(crowd, scopes, worker, count):
    """Each device writes into a family of its own, as far as there are families."""
    crowd.all(lambda number: {"cmd": "put", "records": [
        {"kind": "visit", "scope": scopes[number % len(scopes)], "fields": {"kind": "help", "worker": worker}}
        for _ in range(count)]})


def first_sync_at_once(binaries, folder, server):
    """As long as the slowest of them waits; one core holds all the devices, the server and its database have the other."""
    crowd = Crowd(binaries, folder, server, NEW_DEVICES)
    try:
        begun = time.perf_counter()
        row = costs(server, Act(crowd.sync), 1, NEW_DEVICES)
        return {"devices": NEW_DEVICES, "seconds": round(time.perf_counter() - begun, 1)} | row
    finally:
        crowd.close()


def idle_connections(server, count):
    """Opens them, each with its handshake, and leaves them alone."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    count = min(count, hard - 200)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    before, cpu, begun = memory_mb(server.process.pid), processor_seconds(*server.roots()), time.perf_counter()
    opened = []
    # The server ends a connection that stays idle for 75 s, so opening stops before the first are ended.
    while len(opened) < count and time.perf_counter() - begun < 60:
        opened.append(context.wrap_socket(socket.create_connection(("127.0.0.1", server.port))))
    took = processor_seconds(*server.roots()) - cpu
    after = memory_mb(server.process.pid)
    row = {"connections": len(opened), "memory_mb": round(after - before, 1),
           "memory_kb_a_connection": round((after - before) * 1024 / len(opened), 2),
           "server_cpu_ms_a_handshake": round(took * 1000 / len(opened), 3)}
    for one in opened:
        one.close()
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return row


def replayed(server):
    """Nothing new, asked by clients that do not work: one after the other, and as much as the server's core bears."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {CLIENT_CORE} & cores or cores)
    replay = Replay(server, DEVICES)
    replay.all()
    report = {f"nothing_new_{name}": costs(server, Act(act), REPLAYS, DEVICES)
              for name, act in (("one_by_one", replay.each), ("at_once", replay.all))}
    replay.close()
    os.sched_setaffinity(0, cores)
    return report


def rates(binaries, folder, server):
    report = {}
    crowd = Crowd(binaries, folder, server, DEVICES)
    try:
        crowd.sync()
        crowd.sync()
        report["nothing_new"] = costs(server, Act(crowd.sync), ROUNDS, DEVICES)
        report |= replayed(server)
        families = crowd.all(lambda _: {"cmd": "list", "kind": "family", "limit": 1000})[0]["records"]
        worker = crowd.all(lambda _: {"cmd": "list", "kind": "visit", "limit": 1})[0]["records"][0]["fields"]["worker"]
        scopes = [family["scope"] for family in families]
        for name, count in (("push_1", 1), ("push_20", BATCH)):
            # Each also pulls what the others wrote since, as real devices of one team do.
            report[name] = costs(server, Act(crowd.sync, lambda n=count: visits(crowd, scopes, worker, n)), 5, DEVICES)
    finally:
        crowd.close()
    return report


def bench_load(binaries, records, _runs):
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # the database's own user passes through
        server = Server(binaries, folder, records, SCOPES, SERVER_CORE)
        try:
            report = {"first_sync_at_once": first_sync_at_once(binaries, f"{folder}/new", server)}
            report |= rates(binaries, f"{folder}/crowd", server)
            return report | {"idle": idle_connections(server, CONNECTIONS)}
        finally:
            server.close()
