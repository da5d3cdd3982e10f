# SPDX-License-Identifier: Apache-2.0
"""What becomes slower as there is more: 1,000 to 100,000 records, and the same records in 10 to 2,000 scopes."""
import json
import os
import subprocess
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


def store_alone(medians, binaries, records, runs):
    """What a person waits for without a network."""
    rows = [json.loads(subprocess.check_output(
        [binaries / "doorstep-bench", "store", "--records", str(records), "--scopes", str(USUAL_SCOPES)])) for _ in range(runs)]
    return medians([{"save_ms": row["save"]["p50_ms"], "search_p95_ms": row["search"]["p95_ms"], "open_ms": row["open"]["p50_ms"]}
                    for row in rows])


def bench_growth(measure_sync, medians, binaries, most, runs, picture):
    """Both tables, and a picture of them as multiples of the smallest."""
    def table(sizes):
        return {str(label): grow(measure_sync, medians, binaries, records, scopes, runs) for label, records, scopes in sizes}
    sizes = [n for n in RECORDS if n <= most]
    synced = table((n, n, USUAL_SCOPES) for n in sizes)
    report = {"by_records": {str(n): synced[str(n)] | store_alone(medians, binaries, n, runs) for n in sizes},
              "by_scopes": table((n, min(USUAL_RECORDS, most), n) for n in SCOPES)}
    wire = ("first_sync_ms", "nothing_new_ms", "nothing_new_bytes", "memory_mb")
    write_plot(picture, report, {"by_records": wire + ("save_ms", "search_p95_ms", "open_ms"), "by_scopes": wire})
    return report | {"picture": str(picture)}
