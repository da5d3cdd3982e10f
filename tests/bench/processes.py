# SPDX-License-Identifier: Apache-2.0
"""The server, a device and the app as processes of their own."""
import datetime
import json
import os
import pathlib
import re
import socket
import ssl
import subprocess
import sys
import time

from usage import memory_mb, pinned

PIN = "482915"


class Server:
    """A seeded server on loopback. `user` is the one whose families hold the records. `core`: the only one it may use."""

    def __init__(self, binaries, folder, records, scopes, core=None):
        self.program, self.data = binaries / "doorstep-server", f"{folder}/server"
        self._run("init", "--host", "127.0.0.1")
        seeded = self._run("seed", "--records", str(records), "--scopes", str(scopes))
        self.user = re.search(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", seeded).group(0)
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", self.data, "--address", "127.0.0.1", "--port", "0"],
            stdout=subprocess.PIPE, stderr=open(f"{folder}/server.log", "w"), text=True,
            preexec_fn=None if core is None else pinned(core))
        self.port = int(self.process.stdout.readline().rsplit(":", 1)[1])

    def _run(self, *arguments):
        return subprocess.check_output([self.program, *arguments, "--data", self.data], text=True)

    def invitation(self):
        return re.search(r"doorstep1:\S+", self._run("invite", self.user)).group(0)

    def roots(self):
        """The server's process and its database's, which is nobody's child."""
        return self.process.pid, int(pathlib.Path(f"{self.data}/pg/postmaster.pid").read_text().split()[0])

    def tls_version(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with socket.create_connection(("127.0.0.1", self.port)) as raw, context.wrap_socket(raw) as secured:
            return secured.version()

    def close(self):
        self.process.terminate()
        self.process.wait(60)


class Device:
    """doorstep-device, or another `program` that does as it does, enrolled."""

    def __init__(self, binaries, folder, server, port, program="doorstep-device", core=None):
        self.folder = folder
        self.process = subprocess.Popen(
            [binaries / program, "--data", folder, "--server", f"https://127.0.0.1:{port}"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            preexec_fn=None if core is None else pinned(core))
        self.ask(cmd="enrol", invitation=server.invitation(), pin=PIN, name="bench")

    def ask(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        reply = json.loads(self.process.stdout.readline())
        if not reply["ok"]:
            sys.exit(f"bench: {command['cmd']}: {reply['error']}")
        return reply

    def timed_sync(self):
        """Milliseconds from the command to its reply, and the reply."""
        start = time.perf_counter()
        reply = self.ask(cmd="sync")
        return (time.perf_counter() - start) * 1000, reply

    def bodies(self):
        status = self.ask(cmd="status")
        return status["body_bytes_sent"] + status["body_bytes_received"]

    def forget_peak(self):
        pathlib.Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")

    def peak_mb(self):
        return memory_mb(self.process.pid, "VmHWM")

    def plan_visits(self, count):
        """Visits for today, each to another family."""
        families = self.ask(cmd="list", kind="family", limit=count)["records"]
        me = self.ask(cmd="list", kind="visit", limit=1)["records"][0]["fields"]["worker"]
        noon = datetime.datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)
        at = noon.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
        for family in families:
            self.ask(cmd="put", kind="visit", scope=family["scope"],
                     fields={"kind": "help", "planned_at": at, "worker": me})
        self.ask(cmd="sync")
        return len(families)

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)


def start_app(binaries, folder, port, visits):
    """One start of the app on the store of a device that has ended, off screen: the moments that it reports."""
    begun = time.monotonic_ns()
    said = subprocess.check_output(
        [binaries / "doorstep-bench-app", "--data", folder, "--port", str(port), "--pin", PIN, "--visits", str(visits)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"})
    moments = json.loads(said)
    moments["process_to_pad_ms"] = (moments.pop("pad_ns") - begun) / 1e6
    return moments
