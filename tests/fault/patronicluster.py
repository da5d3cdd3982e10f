# SPDX-License-Identifier: Apache-2.0
"""Two PostgreSQL members under Patroni with one etcd, and HAProxy before the servers, all on loopback with free ports."""
import json
import os
import pathlib
import secrets
import shutil
import socket
import ssl
import subprocess
import urllib.error
import urllib.request

from office import BIN, OWNER, free_port, kill, owned_folder, postmaster, query, until

SETTINGS = """
scope: doorstep
name: {name}
restapi: {{listen: "127.0.0.1:{rest}", connect_address: "127.0.0.1:{rest}"}}
etcd3: {{host: "127.0.0.1:{etcd}"}}
bootstrap:
  dcs:
    ttl: 6
    loop_wait: 1
    retry_timeout: 2
    maximum_lag_on_failover: 67108864
    synchronous_mode: true
    postgresql:
      use_pg_rewind: true
      parameters: {{wal_keep_size: 128MB, max_connections: 60, shared_buffers: 64MB}}
  initdb: [encoding: UTF8, locale: C, data-checksums, no-sync]
postgresql:
  listen: "127.0.0.1:{port}"
  connect_address: "127.0.0.1:{port}"
  data_dir: {data}
  bin_dir: {bin}
  pgpass: {home}/pgpass
  remove_data_directory_on_rewind_failure: true
  remove_data_directory_on_diverged_timelines: true
  authentication:
    superuser: {{username: postgres, password: {secret}}}
    replication: {{username: copying, password: {secret}}}
  parameters: {{unix_socket_directories: {home}}}
  pg_hba:
    - local all all scram-sha-256
    - host all all 127.0.0.1/32 scram-sha-256
    - host replication copying 127.0.0.1/32 scram-sha-256
"""

PROXY = """
global
  maxconn 1000
defaults
  mode tcp
  timeout connect 3s
  timeout client 90s
  timeout server 90s
  timeout check 3s
frontend devices
  bind 127.0.0.1:{port}
  default_backend servers
backend servers
  option httpchk
  http-check send meth GET uri /v1/health ver HTTP/1.1 hdr Host localhost
  http-check expect status 200
  option redispatch
  default-server check check-ssl verify none inter 1s fall 3 rise 1 on-marked-down shutdown-sessions
{servers}
"""


class Member:
    """A PostgreSQL with its Patroni."""

    def __init__(self, folder, name, etcd, secret):
        self.name, self.home, self.secret = name, f"{folder}/{name}", secret
        self.data, self.settings, self.port, self.rest, self.process = (
            f"{self.home}/data", f"{self.home}/patroni.yml", free_port(), free_port(), None)
        owned_folder(self.home)
        pathlib.Path(self.settings).write_text(SETTINGS.format(
            name=name, rest=self.rest, etcd=etcd, port=self.port, data=self.data, bin=BIN, home=self.home, secret=secret))
        os.chmod(self.settings, 0o600)
        if OWNER:
            shutil.chown(self.settings, OWNER["user"])

    def start(self):
        self.process = subprocess.Popen(["patroni", self.settings], cwd="/", stdin=subprocess.DEVNULL, **OWNER,
                                        stdout=open(f"{self.home}.log", "a"), stderr=subprocess.STDOUT)

    def asked(self, path):
        """What its Patroni answers with 200, or None."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.rest}{path}", timeout=2) as answer:
                return answer.read()
        except (OSError, urllib.error.URLError):
            return None

    def leads(self):
        return self.asked("/primary") is not None

    def sql(self, text, database="doorstep"):
        return query(text, "127.0.0.1", self.port, database, "postgres", self.secret)

    def kill_patroni(self):
        kill_one(self.process)

    def kill(self):
        """As when its machine stops."""
        if not self.process:
            return
        if pid := postmaster(self.data):
            kill(pid, self.process.pid)
        else:
            kill(self.process.pid)
        self.process.wait()


def kill_one(process):
    process.kill()
    process.wait()


class Patroni:
    def __init__(self, folder):
        etcd, peers, self.secret = free_port(), free_port(), secrets.token_hex(16)
        owned_folder(f"{folder}/etcd")
        here, there = f"http://127.0.0.1:{etcd}", f"http://127.0.0.1:{peers}"
        self._etcd = subprocess.Popen(
            ["etcd", "--data-dir", f"{folder}/etcd", "--listen-client-urls", here, "--advertise-client-urls", here,
             "--listen-peer-urls", there, "--initial-advertise-peer-urls", there, "--initial-cluster", f"default={there}"],
            cwd="/", stdin=subprocess.DEVNULL, stdout=open(f"{folder}/etcd.log", "w"), stderr=subprocess.STDOUT, **OWNER)
        self.members = [Member(folder, name, etcd, self.secret) for name in ("north", "south")]
        self.leader = None

    def begin(self):
        """Two members of which one follows the other, and the server's empty database in them."""
        for member in self.members:
            member.start()
        self.leader = self._waited(self.members)
        assert self.leader.sql(f"create role doorstep login password '{self.secret}'", "postgres") is not None
        assert self.leader.sql("create database doorstep owner doorstep", "postgres") is not None
        self.whole("sync_standby")

    def connection(self):
        """For `--db`: whichever member takes writes."""
        ports = ",".join(str(member.port) for member in self.members)
        return (f"host=127.0.0.1,127.0.0.1 port={ports} user=doorstep password={self.secret} dbname=doorstep "
                "target_session_attrs=read-write connect_timeout=3")

    def other(self):
        return next(member for member in self.members if member is not self.leader)

    @staticmethod
    def _waited(members):
        return until("a leader", lambda: next((member for member in members if member.leads()), None))

    def led_by_the_other(self):
        """Waits until it leads, and takes it for the leader."""
        self.leader = self._waited([self.other()])

    def whole(self, role):
        """Waits until the leader has a follower that streams, in that role."""
        def whole():
            said = self.leader.asked("/cluster")
            members = json.loads(said)["members"] if said else []
            roles = sorted(member["role"] for member in members if member["state"] in ("running", "streaming"))
            streams = self.leader.sql("select 1 from pg_stat_replication where state = 'streaming'", "postgres")
            return streams and roles == sorted(["leader", role])
        until(f"a leader and a {role}", whole, pause=0.2)

    def control(self, *arguments):
        ran = subprocess.run(["patronictl", "-c", self.leader.settings, *arguments], capture_output=True, text=True,
                             check=False, cwd="/")
        assert ran.returncode == 0, f"patronictl {arguments[0]}: {ran.stdout[-500:]} {ran.stderr[-500:]}"

    def synchronous(self, waits):
        self.control("edit-config", "--force", "-s", f"synchronous_mode={'true' if waits else 'false'}")
        self.whole("sync_standby" if waits else "replica")

    def close(self):
        for member in self.members:
            member.kill()
        kill_one(self._etcd)


class Proxy:
    def __init__(self, folder, servers):
        self.port = free_port()
        lines = "\n".join(f"  server copy{place} 127.0.0.1:{server.port}" for place, server in enumerate(servers))
        pathlib.Path(folder, "haproxy.cfg").write_text(PROXY.format(port=self.port, servers=lines))
        self._process = subprocess.Popen(["haproxy", "-f", f"{folder}/haproxy.cfg", "-db"], cwd="/", stdin=subprocess.DEVNULL,
                                         stdout=open(f"{folder}/haproxy.log", "w"), stderr=subprocess.STDOUT)

    def lets_through(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        try:
            with socket.create_connection(("127.0.0.1", self.port), 2) as raw, context.wrap_socket(raw):
                return True
        except OSError:
            return False

    def close(self):
        self._process.terminate()
        self._process.wait()
