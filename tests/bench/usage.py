# SPDX-License-Identifier: Apache-2.0
"""What processes took: processor time, memory, and the cores that they may use."""
import os
import pathlib
import re

TICKS = os.sysconf("SC_CLK_TCK")
CLIENT_CORE, SERVER_CORE = 0, 1


def pinned(core):
    """For Popen's `preexec_fn`: the process, and whatever it starts, has this one core. With one core all share it."""
    return lambda: os.sched_setaffinity(0, {core} & os.sched_getaffinity(0) or os.sched_getaffinity(0))


def tree(roots):
    """The processes and all that they started and that still run."""
    children = {}
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        children.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found, left = [], list(roots)
    while left:
        found.append(left.pop())
        left += children.get(found[-1], [])
    return found


def processor_seconds(*roots):
    """Of the processes with all that they started, ended ones included."""
    total = 0
    for pid in tree(roots):
        try:
            fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        total += sum(int(field) for field in fields[11:15])
    return total / TICKS


def memory_mb(pid, line="VmRSS"):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(line + r":\s+(\d+)", status).group(1)) / 1024
