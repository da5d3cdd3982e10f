# SPDX-License-Identifier: Apache-2.0
"""Curves of growth as SVG, both axes by powers of ten. matplotlib would bring 150 MB of packages for two pictures."""
import html
import math

WIDTH, HEIGHT, LEFT, TOP, BOTTOM = 460, 300, 60, 40, 50
COLOURS = ("#00497a", "#b3400a", "#1f6b3a", "#6b2a7a", "#5c4a00", "#0a6b75", "#8a1f4a")
DASHES = ("", "6 3", "2 3", "8 3 2 3", "12 3", "1 2 6 2", "4 6")  # the curves differ by more than colour


def _panel(at, title, rows, names):
    sizes = [int(size) for size in rows]
    curves = {name: [row[name] / next(iter(rows.values()))[name] for row in rows.values()] for name in names}
    most = max(10.0, *(value for curve in curves.values() for value in curve))
    least = min(0.5, *(value for curve in curves.values() for value in curve))

    def x(size):
        span = math.log(sizes[-1] / sizes[0]) or 1
        return at + LEFT + (WIDTH - LEFT - 20) * math.log(size / sizes[0]) / span

    def y(value):
        return TOP + (HEIGHT - TOP - BOTTOM) * math.log(most / value) / math.log(most / least)

    out = [f'<text x="{at + LEFT}" y="20">{html.escape(title)}</text>']
    for power in range(math.ceil(math.log10(least)), math.floor(math.log10(most)) + 1):
        line = y(10.0 ** power)
        out.append(f'<path d="M{at + LEFT} {line:.1f}H{at + WIDTH - 20}" stroke="#ccc"/>'
                   f'<text x="{at + LEFT - 6}" y="{line + 4:.1f}" text-anchor="end">{10.0 ** power:g} x</text>')
    for size in sizes:
        out.append(f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle">{size:,}</text>')
    for number, (name, curve) in enumerate(curves.items()):
        colour, dash = COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)]
        points = " ".join(f"{x(size):.1f},{y(value):.1f}" for size, value in zip(sizes, curve))
        style = f'stroke="{colour}" stroke-dasharray="{dash}"'
        out.append(f'<polyline points="{points}" fill="none" stroke-width="2" {style}/>')
        below = HEIGHT + 16 * number
        out.append(f'<path d="M{at + LEFT} {below}h30" stroke-width="2" {style}/>'
                   f'<text x="{at + LEFT + 36}" y="{below + 4}">{html.escape(name)}</text>')
    return out


def write_plot(path, tables, names):
    """`tables`: from a title to rows by size; `names`: of the curves in each, as multiples of its first row."""
    most = max(len(some) for some in names.values())
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * len(tables)}" height="{HEIGHT + 16 * most + 10}" '
           'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>']
    for number, (title, rows) in enumerate(tables.items()):
        out += _panel(WIDTH * number, title.replace("_", " "), rows, names[title])
    path.write_text("\n".join(out) + "\n</svg>\n", encoding="utf-8")
