# SPDX-License-Identifier: Apache-2.0
"""What the faults of databases happen to: PostgreSQL clusters of a test's own, and copies of the server on them.

Everything lies in one folder of the test's, listens on loopback or in that folder, and is ended by its own process id.
"""
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time

sys.path.append(str(pathlib.Path(__file__).parents[1] / "bench"))
from usage import tree  # noqa: E402

BIN = subprocess.check_output(["pg_config", "--bindir"], text=True).strip()
# PostgreSQL refuses root: started as root, it runs as the user that its package made.
OWNER = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.geteuid() == 0 else {}
PATIENCE = 120  # seconds: then something hangs


def until(what, condition, seconds=PATIENCE, pause=0.02):
    """What `condition` returned once that was true of it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(pause)
    raise AssertionError(f"not within {seconds} s: {what}")


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


def owned_folder(path):
    os.mkdir(path, 0o700)
    if OWNER:
        shutil.chown(path, OWNER["user"], OWNER["group"])


def owned_file(path):
    pathlib.Path(path).touch()
    if OWNER:
        shutil.chown(path, OWNER["user"], OWNER["group"])


def kill(*roots):
    """kill -9 of processes and all that they started, as when a machine stops; the first of them first."""
    pids = tree(roots)
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
    until("killed processes are gone", lambda: not any(is_alive(pid) for pid in pids))


def is_alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def postmaster(data):
    """Its process id, or nothing where none runs in that data folder."""
    try:
        pid = int(pathlib.Path(data, "postmaster.pid").read_text().split()[0])
    except (OSError, IndexError):
        return None
    return pid if is_alive(pid) else None


def query(text, host, port=5432, database="doorstep", user="doorstep", password=""):
    """What psql prints, or None where the database does not answer now."""
    ran = subprocess.run([f"{BIN}/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", host, "-p", str(port), "-U", user,
                          "-d", database, "-c", text], capture_output=True, text=True, check=False,
                         env=os.environ | {"PGCONNECT_TIMEOUT": "5", "PGPASSWORD": password})
    return ran.stdout.strip() if ran.returncode == 0 else None


class Postgres:
    """One cluster, reachable on a Unix socket in the test's folder alone."""

    def __init__(self, folder, name):
        self.name, self.data, self.socket = name, f"{folder}/{name}", f"{folder}/{name}.sock"
        owned_folder(self.socket)

    def _run(self, program, *arguments, log=None):
        ran = subprocess.run([f"{BIN}/{program}", *arguments], cwd="/", stdin=subprocess.DEVNULL, stderr=subprocess.STDOUT,
                             stdout=open(f"{self.socket}/said", "w+"), check=False, **OWNER)
        assert ran.returncode == 0, f"{program}: {pathlib.Path(log or self.socket + '/said').read_text()[-1500:]}"

    def make(self, **settings):
        owned_folder(self.data)
        self._run("initdb", "-D", self.data, "-U", "doorstep", "-A", "trust", "-E", "UTF8", "--locale=C", "--data-checksums",
                  "--no-sync", "--no-instructions")
        self.configure(listen_addresses="", max_connections=60, shared_buffers="64MB", **settings)
        self.start()
        self.sql("create database doorstep", "postgres")

    def copy_of(self, other, **settings):
        """A standby of `other` in place of whatever was here; it is started and follows when this returns."""
        shutil.rmtree(self.data, ignore_errors=True)
        owned_folder(self.data)
        self._run("pg_basebackup", "-h", other.socket, "-U", "doorstep", "-D", self.data, "-c", "fast", "-R", "--no-sync",
                  "-d", f"application_name={self.name}")
        self.configure(**settings)
        self.start()
        until(f"{self.name} follows", lambda: other.sql("select 1 from pg_stat_replication where state = 'streaming'"))

    def back_up(self, folder):
        """A base backup, without what is in the archive."""
        shutil.rmtree(folder, ignore_errors=True)
        owned_folder(folder)
        self._run("pg_basebackup", "-h", self.socket, "-U", "doorstep", "-D", folder, "-c", "fast", "-X", "none", "--no-sync")

    def put_back(self, backup, archive, moment):
        """What a base backup and the archive make of the database as it was at that moment; started."""
        shutil.rmtree(self.data)
        shutil.move(backup, self.data)
        self.configure(restore_command=f"cp {archive}/%f %p", recovery_target_time=moment, recovery_target_action="promote")
        owned_file(f"{self.data}/recovery.signal")
        self.start()
        until("the database takes writes", lambda: self.sql("select 1 where not pg_is_in_recovery()"))

    def configure(self, **settings):
        with open(f"{self.data}/postgresql.conf", "a") as conf:
            conf.writelines(f"{name} = '{value}'\n" for name, value in settings.items())

    def start(self):
        self._run("pg_ctl", "start", "-D", self.data, "-w", "-s", "-t", str(PATIENCE), "-l", f"{self.data}/log", "-o",
                  f"-k '{self.socket}'", log=f"{self.data}/log")

    def stop(self, mode="fast"):
        if postmaster(self.data):
            self._run("pg_ctl", "stop", "-D", self.data, "-m", mode, "-w", "-s")

    def promote(self):
        self._run("pg_ctl", "promote", "-D", self.data, "-W", "-s")

    def kill(self):
        """As when its machine is gone, and its socket with it."""
        if pid := postmaster(self.data):
            kill(pid)
        for left in pathlib.Path(self.socket).glob(".s.*"):
            left.unlink()

    def sql(self, text, database="doorstep"):
        return query(text, self.socket, database=database)

    def set(self, name, value):
        for text in (f"alter system set {name} = '{value}'", "select pg_reload_conf()"):
            assert self.sql(text) is not None, f"{self.name}: {text}"


class Server:
    """A copy of doorstep-server. The first makes the organisation; others are given a folder that was copied from it."""

    def __init__(self, binaries, data, database=None):
        self.program, self.data, self.database, self.port, self.process = (
            binaries / "doorstep-server", data, database, free_port(), None)

    def run(self, *arguments):
        database = ["--db", self.database] if self.database else []
        return subprocess.check_output([self.program, *arguments, "--data", self.data, *database], text=True, cwd="/")

    def make(self, records, families):
        self.run("init", "--host", "127.0.0.1")
        self.user = re.search(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
                              self.run("seed", "--records", str(records), "--scopes", str(families))).group(0)

    def copy(self, binaries, data):
        """Another copy of this one, as on another machine: the same keys, the same database."""
        shutil.copytree(self.data, data)
        return Server(binaries, data, self.database)

    def invitation(self):
        return re.search(r"doorstep1:\S+", self.run("invite", self.user)).group(0)

    def start(self):
        database = ["--db", self.database] if self.database else []
        self.process = subprocess.Popen(
            [self.program, "serve", "--data", self.data, "--address", "127.0.0.1", "--port", str(self.port), *database],
            stdout=subprocess.PIPE, stderr=open(f"{self.data}.log", "a"), text=True, cwd="/")
        assert self.process.stdout.readline().startswith("listening"), f"no server: {self.said()[-500:]}"

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def kill(self):
        self.process.kill()
        self.process.wait()

    def close(self):
        if self.is_running():
            self.process.terminate()
            self.process.wait(PATIENCE)

    def said(self):
        return pathlib.Path(f"{self.data}.log").read_text()

    def forks(self):
        """How often it noticed that a device holds another history than it has itself."""
        return self.said().count("holds another history")

    def verify(self):
        said = self.run("verify")
        assert " 0 broken" in said, f"verify: {said}"
