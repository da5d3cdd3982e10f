# SPDX-License-Identifier: Apache-2.0
"""Fault 12 in full: failovers under Patroni, while devices work through HAProxy at two servers.

The first half of the rounds with synchronous_mode, the second half without. Rounds alternate between three kinds:
- stopped: the leader's machine stops (kill -9 of PostgreSQL and Patroni), and one of the servers with it.
- asked: an operator moves the lead with patronictl.
- split: Patroni alone is gone from the leader, whose PostgreSQL goes on taking writes beside the new leader, until
  Patroni comes back and takes it back.
"""
import os
import shutil
import signal
import time

from crowd import Crowd, hold_all, lost, seconds
from office import Server, postmaster, tree, until
from patronicluster import Patroni, Proxy

DEVICES = 6
WORK = 0.7  # seconds before a strike and after it
KINDS = ("stopped", "asked", "split")


def cut_off(member):
    """The process that takes in what the leader writes, stopped: what is on its way to it will be lost with it."""
    pids = [pid for pid in tree([postmaster(member.data)]) if b"walreceiver" in cmdline(pid)]
    for pid in pids:
        os.kill(pid, signal.SIGSTOP)
    return pids


def cmdline(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read()
    except OSError:
        return b""


class Rounds:
    def __init__(self, patroni, servers, crowd):
        self.patroni, self.servers, self.crowd = patroni, servers, crowd
        self.times = {(waits, kind): [] for waits in (True, False) for kind in KINDS}
        self.missed, self.noticed = [], 0

    def forks(self):
        return sum(server.forks() for server in self.servers)

    def one(self, number, kind, waits):
        time.sleep(WORK)
        patroni, old, forks = self.patroni, self.patroni.leader, self.forks()
        behind = cut_off(patroni.other()) if kind == "stopped" and not waits else []
        time.sleep(WORK if behind else 0)
        acknowledged, struck = self.crowd.acknowledged_now(), time.monotonic()
        getattr(self, kind)(old, number, behind)
        if kind == "split":
            acknowledged = self.crowd.acknowledged_now()  # of the old leader too
        gone = lost(acknowledged, lambda text: patroni.leader.sql(text))
        if kind == "split":
            old.start()
        self.times[waits, kind].append(self.crowd.first_good(struck))
        if kind == "stopped":
            old.start()
            self.servers[number % 2].start()
        patroni.whole("sync_standby" if waits else "replica")
        if waits:
            assert not gone, f"round {number}, {kind}: {len(gone)} acknowledged changes are not on the new leader"
            # A leader that is shut down shows, for a moment, what still waited for the standby; one that is killed does not.
            assert kind != "stopped" or self.forks() == forks, f"round {number}: a device knew of more than the new leader"
        else:
            self.missed.append(len(gone))
            self.crowd.comes_back(acknowledged, patroni.leader.sql)
            self.noticed += bool(gone) and self.forks() > forks

    def stopped(self, old, number, behind):
        old.kill()
        self.servers[number % 2].kill()
        for pid in behind:
            os.kill(pid, signal.SIGKILL)
        self.patroni.led_by_the_other()

    def asked(self, *_):
        self.patroni.control("failover", "doorstep", "--candidate", self.patroni.other().name, "--force")
        self.patroni.led_by_the_other()

    def split(self, old, *_):
        old.kill_patroni()
        self.patroni.led_by_the_other()
        time.sleep(WORK)


def run(binaries, folder, rounds):
    missing = [name for name in ("patroni", "etcd", "haproxy") if not shutil.which(name)]
    assert not missing, f"not installed: {', '.join(missing)} (./dev fault failover installs them)"
    servers, crowd, proxy, patroni = [], None, None, Patroni(folder)
    try:
        patroni.begin()
        first = Server(binaries, f"{folder}/server", patroni.connection())
        first.make(records=200, families=4)
        servers += [first, first.copy(binaries, f"{folder}/copy")]
        for server in servers:
            server.start()
        proxy = Proxy(folder, servers)
        until("the proxy lets devices through", proxy.lets_through)
        crowd = Crowd(binaries, folder, first, [proxy.port], DEVICES)
        crowd.begin()
        told = Rounds(patroni, servers, crowd)
        for number in range(rounds):
            if number == rounds // 2:
                patroni.synchronous(False)
            told.one(number, KINDS[number % 3], number < rounds // 2)
            print(f"round {number + 1} of {rounds}, {len(crowd.acknowledged)} acknowledged", flush=True)
        hold_all(crowd, lambda text: patroni.leader.sql(text), servers)
        report(told, crowd)
    finally:
        if crowd:
            crowd.close()
        if proxy:
            proxy.close()
        for server in servers:
            server.close()
        patroni.close()


def report(told, crowd):
    losing = sum(1 for count in told.missed if count)
    assert told.noticed == losing, f"{losing} failovers lost acknowledged changes and {told.noticed} were noticed"
    print(f"{len(crowd.acknowledged)} changes acknowledged; with synchronous_mode 0 lost; without, {sum(told.missed)} lost in "
          f"{losing} of {len(told.missed)}, noticed in {told.noticed}, all back from the devices; first good reply after")
    for (waits, kind), times in told.times.items():
        print(f"  {'synchronous' if waits else 'asynchronous':12} {kind:8} {seconds(times)}")
