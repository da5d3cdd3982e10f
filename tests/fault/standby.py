# SPDX-License-Identifier: Apache-2.0
"""Fault 12 with PostgreSQL alone: a primary is killed and its standby promoted, while devices work at two servers.

The servers find the one that takes writes by themselves (target_session_attrs). Rounds alternate between three kinds:
- waiting: a commit waits for the standby. What was acknowledged is on the promoted one, and nobody knows of more.
- cancelled: the standby is cut off and every wait for it cancelled. Nothing is acknowledged meanwhile, so none is lost.
- trailing: nobody waits, and the standby is cut off for a while. What was acknowledged and is not on the promoted one
  comes back from the devices, of which at least one must notice.
"""
import time

from crowd import Crowd, hold_all, lost, seconds
from office import Postgres, Server, until

DEVICES = 3  # at each server
WORK = 0.7  # seconds before a strike


class Office:
    def __init__(self, folder):
        self.primary, self.standby, self.servers = Postgres(folder, "north"), Postgres(folder, "south"), []

    def begin(self, binaries, folder):
        self.primary.make(wal_keep_size="64MB", hot_standby="on")
        both = f"{self.primary.socket},{self.standby.socket}"
        first = Server(binaries, f"{folder}/server",
                       f"host={both} user=doorstep dbname=doorstep target_session_attrs=read-write connect_timeout=3")
        first.make(records=200, families=4)
        self.servers = [first, first.copy(binaries, f"{folder}/copy")]
        for server in self.servers:
            server.start()
        self.follow()

    def follow(self):
        """A new standby of the primary, which waits for it from now on."""
        self.standby.copy_of(self.primary, synchronous_standby_names="")
        self.wait_for_standby(True)

    def wait_for_standby(self, waits):
        self.primary.set("synchronous_standby_names", self.standby.name if waits else "")
        state = "sync" if waits else "async"
        until(f"a standby that is {state}",
              lambda: self.primary.sql("select sync_state from pg_stat_replication") == state)

    def cut_off(self):
        self.standby.set("primary_conninfo", "")
        until("the standby is cut off", lambda: self.primary.sql("select count(*) from pg_stat_replication") == "0")

    def fail_over(self):
        struck = time.monotonic()
        self.primary.kill()
        self.standby.promote()
        self.primary, self.standby = self.standby, self.primary
        return struck

    def forks(self):
        return sum(server.forks() for server in self.servers)

    def close(self):
        for server in self.servers:
            server.close()
        for postgres in (self.primary, self.standby):
            postgres.kill()


def cancel_waits(office, seconds_long):
    end, cancelled = time.monotonic() + seconds_long, 0
    while time.monotonic() < end:
        cancelled += int(office.primary.sql("select count(pg_cancel_backend(pid)) from pg_stat_activity "
                                            "where wait_event = 'SyncRep'"))
    return cancelled


def run(binaries, folder, rounds):
    office = Office(folder)
    crowd, times, missed, noticed, cancelled = None, [], [], 0, 0
    try:
        office.begin(binaries, folder)
        crowd = Crowd(binaries, folder, office.servers[0], [server.port for server in office.servers], DEVICES)
        crowd.begin()
        for number in range(rounds):
            kind = ("waiting", "cancelled", "trailing")[number % 3]
            time.sleep(WORK)
            if kind == "trailing":
                office.wait_for_standby(False)
            if kind != "waiting":
                office.cut_off()
            if kind == "cancelled":
                cancelled += cancel_waits(office, WORK)
            else:
                time.sleep(WORK)
            forks, acknowledged = office.forks(), crowd.acknowledged_now()
            struck = office.fail_over()
            gone = lost(acknowledged, lambda text: office.primary.sql(text))
            times.append(crowd.first_good(struck))
            if kind == "trailing":
                missed.append(len(gone))
                crowd.comes_back(acknowledged, office.primary.sql)
                noticed += bool(gone) and office.forks() > forks
            else:
                assert not gone, f"round {number}, {kind}: {len(gone)} acknowledged changes are not on the promoted one"
            if kind == "waiting":
                assert office.forks() == forks, f"round {number}: a device knew of more than the promoted one"
            office.follow()
        hold_all(crowd, lambda text: office.primary.sql(text), office.servers)
        losing = sum(1 for count in missed if count)
        assert noticed == losing, f"{losing} failovers lost acknowledged changes and {noticed} were noticed"
        print(f"{rounds} failovers, {len(crowd.acknowledged)} changes acknowledged; with waiting 0 lost, {cancelled} waits "
              f"cancelled\nwithout waiting {sum(missed)} lost in {losing} of {len(missed)}, noticed in {noticed}, all back "
              f"from the devices\nfirst good reply after {seconds(times)}")
    finally:
        if crowd:
            crowd.close()
        office.close()
