# SPDX-License-Identifier: Apache-2.0
"""No circular includes."""

import re

from tree import Finding, line_of, run

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.MULTILINE)


def graph_of(tree):
    """Each file of ours, with those it includes and the line of each include."""
    known = set(tree.files(".h", ".cpp"))
    graph = {}
    for path in known:
        code = tree.code(path)
        beside = path.rsplit("/", 1)[0] + "/" if "/" in path else ""
        graph[path] = {}
        for match in INCLUDE.finditer(code):
            for target in (match.group(1), beside + match.group(1)):
                if target in known:
                    graph[path].setdefault(target, line_of(code, match.start()))
                    break
    return graph


def lint(tree):
    graph = graph_of(tree)
    state = {}  # path -> "open" while its includes are being followed, then "done"
    for start in sorted(graph):
        stack = [(start, iter(sorted(graph[start])))] if start not in state else []
        state.setdefault(start, "open")
        while stack:
            path, following = stack[-1]
            target = next(following, None)
            if target is None:
                state[path] = "done"
                stack.pop()
            elif state.get(target) == "open":
                names = [entry[0] for entry in stack]
                circle = " -> ".join([*names[names.index(target):], target])
                yield Finding(path, graph[path][target], "include-cycle", f"circular include: {circle}")
            elif target not in state:
                state[target] = "open"
                stack.append((target, iter(sorted(graph[target]))))


if __name__ == "__main__":
    run(lint)
