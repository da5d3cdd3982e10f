# SPDX-License-Identifier: Apache-2.0
"""Fault 13 in full: the database is lost, and put back as it was at a moment of the past, while devices work.

From a base backup and the archive of PostgreSQL's log, up to a stated moment, as an operator does it. In every other round
the operator says so (`doorstep-server restored`); in the others nobody does, the servers run on, and it is the cursors'
hashes that must notice. All that is still on any device is on the server again.
"""
import time

from crowd import Crowd, hold_all, lost, seconds
from office import Postgres, Server, owned_folder, until

DEVICES = 6
WORK = 1.0  # seconds before the moment that comes back, and after it


class Vault:
    """The database, its archive, and how it is put back."""

    def __init__(self, folder):
        self.postgres, self.archive, self.base = Postgres(folder, "council"), f"{folder}/archive", f"{folder}/base"

    def begin(self):
        owned_folder(self.archive)
        self.postgres.make(archive_mode="on", archive_command=f"cp %p {self.archive}/%f", wal_level="replica")

    def lose(self):
        """The archive holds all up to now; then the machine is gone."""
        wanted = self.postgres.sql("select pg_walfile_name(pg_switch_wal())")
        until("the archive has it", lambda: self.postgres.sql(
            f"select 1 from pg_stat_archiver where right(last_archived_wal, 16) >= right('{wanted}', 16)"))
        self.postgres.kill()


def run(binaries, folder, rounds):
    vault = Vault(folder)
    ask = vault.postgres.sql
    server, crowd, missed, noticed, times = None, None, [], 0, []
    try:
        vault.begin()
        server = Server(binaries, f"{folder}/server", f"host={vault.postgres.socket} user=doorstep dbname=doorstep")
        server.make(records=200, families=4)
        server.start()
        crowd = Crowd(binaries, folder, server, [server.port], DEVICES)
        crowd.begin()
        for number in range(rounds):
            told = number % 2 == 0
            vault.postgres.back_up(vault.base)
            time.sleep(WORK)
            moment = ask("select clock_timestamp()")
            time.sleep(WORK)
            forks, acknowledged = server.forks(), crowd.acknowledged_now()
            vault.lose()
            if told:
                server.close()
            vault.postgres.put_back(vault.base, vault.archive, moment)
            begun = time.monotonic()
            if told:
                server.run("restored")
            gone = lost(acknowledged, ask)
            assert gone or not told, f"round {number}: nothing was lost, so nothing was tried"
            if told:
                server.start()
            missed.append(len(gone))
            crowd.comes_back(acknowledged, ask)
            times.append(time.monotonic() - begun)
            noticed += not told and server.forks() > forks
        hold_all(crowd, ask, [server])
        untold = rounds // 2
        assert noticed == untold, f"{untold} times nobody said so, and {noticed} times it was noticed"
        print(f"{rounds} times put back, {rounds - untold} times told; {len(crowd.acknowledged)} changes acknowledged, "
              f"{sum(missed)} of them lost by the server ({min(missed)} to {max(missed)} a time), all back from the devices\n"
              f"noticed by the hashes in {noticed} of {untold}; all back after {seconds(times)}")
    finally:
        if crowd:
            crowd.close()
        if server:
            server.close()
        vault.postgres.kill()
