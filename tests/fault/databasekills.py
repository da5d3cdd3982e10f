# SPDX-License-Identifier: Apache-2.0
"""Fault 11: kill -9 of one backend, of PostgreSQL and of the server, and an immediate stop, while devices work.

The server's own cluster, which the server starts again by itself. What any device had acknowledged before a strike is in
the log when the database answers again, and no device ever finds the log behind what it knows.
"""
import os
import random
import signal
import subprocess
import time

from crowd import Crowd, hold_all, lost, seconds
from office import BIN, OWNER, Server, postmaster, query

DEVICES = 6


def run(binaries, folder, rounds):
    server = Server(binaries, f"{folder}/server")
    server.make(records=200, families=4)
    server.start()
    data, crowd = f"{server.data}/pg", None

    def ask(text):
        return query(text, f"{server.data}/sock")

    def one_backend():
        pid = ask("select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() "
                  "order by random() limit 1")
        if pid:
            os.kill(int(pid), signal.SIGKILL)

    def whole_database():
        os.kill(postmaster(data), signal.SIGKILL)

    def this_server():
        server.kill()
        server.start()

    def immediate_stop():
        subprocess.run([f"{BIN}/pg_ctl", "stop", "-D", data, "-m", "immediate", "-s"], cwd="/", check=True, **OWNER)

    strikes = [one_backend, whole_database, this_server, immediate_stop]
    times = {strike.__name__: [] for strike in strikes}
    try:
        crowd = Crowd(binaries, folder, server, [server.port], DEVICES)
        crowd.begin()
        for number in range(rounds):
            time.sleep(random.uniform(0.3, 1.2))
            acknowledged, strike, struck = crowd.acknowledged_now(), strikes[number % len(strikes)], time.monotonic()
            strike()
            gone = lost(acknowledged, ask)
            assert not gone, f"round {number}, {strike.__name__}: {len(gone)} acknowledged changes are not in the log"
            times[strike.__name__].append(crowd.first_good(struck))
        hold_all(crowd, ask, [server])
        assert server.forks() == 0, "a device knew of changes that the log had lost"
        print(f"{rounds} strikes, {len(crowd.acknowledged)} changes acknowledged, 0 lost; first good reply after")
        for name, taken in times.items():
            print(f"  {name.replace('_', ' '):16} {seconds(taken)}")
    finally:
        if crowd:
            crowd.close()
        server.close()
