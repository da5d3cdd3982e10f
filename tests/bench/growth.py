# SPDX-License-Identifier: Apache-2.0
"""What becomes slower as there is more: 1,000 to 100,000 records, and the same records in 10 to 2,000 scopes."""
import os
import tempfile

from plot import write_plot
from processes import Server

RECORDS = (1_000, 10_000, 100_000)
SCOPES = (10, 100, 500, 2_000)
USUAL_RECORDS, USUAL_SCOPES = 10_000, 20


def grow(measure_sync, medians, binaries, records, scopes, runs):
    first, idle = [], []
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # the database's own user passes through
        server = Server(binaries, folder, records, scopes)
        try:
            for run in range(runs):
                os.mkdir(f"{folder}/{run}")
                one, two = measure_sync(binaries, f"{folder}/{run}", server, records)
                first.append(one)
                idle.append(two)
        finally:
            server.close()
    first, idle = medians(first), medians(idle)
    return {"first_sync_ms": first["ms"], "first_sync_bytes": first["wire_bytes"], "memory_mb": first["peak_memory_mb"],
            "nothing_new_ms": idle["p50_ms"], "nothing_new_bytes": idle["wire_bytes"]}


def bench_growth(measure_sync, medians, binaries, most, runs, picture):
    """Both tables, and a picture of them as multiples of the smallest."""
    def table(sizes):
        return {str(label): grow(measure_sync, medians, binaries, records, scopes, runs) for label, records, scopes in sizes}
    report = {"by_records": table((n, n, USUAL_SCOPES) for n in RECORDS if n <= most),
              "by_scopes": table((n, min(USUAL_RECORDS, most), n) for n in SCOPES)}
    write_plot(picture, report, ("first_sync_ms", "nothing_new_ms", "nothing_new_bytes", "memory_mb"))
    return report | {"picture": str(picture)}
