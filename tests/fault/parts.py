# SPDX-License-Identifier: Apache-2.0
"""A server and devices as processes of their own, for the faults that are played from outside. Loopback only."""
import concurrent.futures
import json
import os
import pathlib
import re
import resource
import signal
import socket
import subprocess
import threading

PIN = "482915"
DATABASE = "doorstep"


def take_descriptors():
    """As many as this process, and what it starts, may have."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as one:
        return one.getsockname()[1]


def held(condition, words):
    """What must be so; else the whole run ends with these words."""
    if not condition:
        raise AssertionError(words)


class Server:
    """`throwaway`: its database does not wait for the disk. `seed`: so many records in so many families of `seeded`."""

    def __init__(self, binaries, folder, throwaway=True, seed=None):
        os.chmod(folder, 0o755)  # the database's own user passes through
        self.program, self.data, self.log = binaries / "doorstep-server", f"{folder}/server", f"{folder}/server.log"
        self.environment = os.environ | ({"DOORSTEP_THROWAWAY_CLUSTER": "1"} if throwaway else {})
        self.port, self.process = free_port(), None
        self.run("init", "--host", "127.0.0.1", "--name", "Fault council")
        if seed:
            said = self.run("seed", "--records", str(seed[0]), "--scopes", str(seed[1]))
            self.seeded = re.search(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", said).group(0)
        self.start()

    def run(self, *arguments):
        return subprocess.check_output([self.program, *arguments, "--data", self.data], text=True, env=self.environment)

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", self.data, "--address", "127.0.0.1", "--port", str(self.port)],
            stdout=subprocess.PIPE, stderr=open(self.log, "a"), text=True, env=self.environment)
        held("listening" in self.process.stdout.readline(), f"the server does not start: {self.log}")

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        status = self.process.wait(120)
        held(how != signal.SIGTERM or status == 0, f"the server ended with {status}")

    def user(self, name, post="social_worker"):
        return self.run("user", name, "--post", post).split()[-1]

    def invitation(self, user):
        return next(word for word in self.run("invite", user).split() if word.startswith("doorstep1:"))

    def ask(self, sql):
        """Rows, each a list of texts, from the database itself."""
        said = subprocess.check_output(["psql", "-h", f"{self.data}/sock", "-U", DATABASE, "-d", DATABASE, "-AtF", "|", "-c",
                                        sql], text=True)
        return [line.split("|") for line in said.splitlines()]

    def postmaster(self):
        return int(pathlib.Path(f"{self.data}/pg/postmaster.pid").read_text().split()[0])

    def close(self):
        if self.process.poll() is None:
            self.stop()


class Devices:
    """Devices in one process, each spoken to without waiting for the others."""

    def __init__(self, binaries, folder, count, port, *options):
        self.count, self.folder = count, folder
        self.waiting, self.lock, self.tags = {}, threading.Lock(), 0
        self.process = subprocess.Popen(
            [binaries / "doorstep-device", "--data", folder, "--server", f"https://127.0.0.1:{port}", "--devices",
             str(count), *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            reply = json.loads(line)
            with self.lock:
                future = self.waiting.pop(reply.pop("tag", None), None)
            if future:
                future.set_result(reply)
        with self.lock:
            for future in self.waiting.values():
                future.set_exception(AssertionError("a device ended"))

    def tell(self, on, **command):
        """The reply to come."""
        future = concurrent.futures.Future()
        with self.lock:
            self.tags += 1
            self.waiting[self.tags] = future
            self.process.stdin.write(json.dumps(command | {"on": on, "tag": self.tags}) + "\n")
            self.process.stdin.flush()
        return future

    def try_(self, on, **command):
        return self.tell(on, **command).result(600)

    def must(self, on, **command):
        reply = self.try_(on, **command)
        held(reply["ok"], f"device {on}: {command['cmd']}: {reply.get('error')}")
        return reply

    def all(self, **command):
        """Everybody's replies, by number; each must be ok."""
        told = [self.tell(on, **command) for on in range(self.count)]
        replies = [future.result(600) for future in told]
        for on, reply in enumerate(replies):
            held(reply["ok"], f"device {on}: {command['cmd']}: {reply.get('error')}")
        return replies

    def enrol(self, server, users):
        """One after the other, a few at a time: making a key from a PIN takes 64 MiB."""
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            list(pool.map(lambda on: self.must(on, cmd="enrol", invitation=server.invitation(users[on]), pin=PIN,
                                               name=f"device {on}"), range(self.count)))

    def close(self):
        self.process.stdin.close()
        try:
            self.process.wait(120)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
