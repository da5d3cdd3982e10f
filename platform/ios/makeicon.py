# SPDX-License-Identifier: Apache-2.0
"""Draws platform/mark.svg as the picture that iOS wants of an icon: a square PNG without transparency.

    makeicon.py MARK.svg ICON.png [SIZE]

iOS takes no drawing for an icon, and no picture is kept in the repository. It knows what the mark is made of and no more:
one rectangle of one colour and one line of straight strokes with round ends.
"""

import re
import struct
import sys
import xml.etree.ElementTree as ET
import zlib

SVG = "{http://www.w3.org/2000/svg}"


def colour(text):
    return tuple(int(text[i:i + 2], 16) for i in (1, 3, 5))


def mark(path):
    """The mark's side, ground, ink, half the line's width and its strokes."""
    root = ET.parse(path).getroot()
    line = root.find(SVG + "path")
    words = re.findall(r"[A-Za-z]|-?[\d.]+", line.get("d"))
    if words[0] != "M" or set(filter(str.isalpha, words[1:])) != {"L"}:
        raise SystemExit("the mark is one line of straight strokes: M x y L x y …")
    numbers = [float(word) for word in words if not word.isalpha()]
    points = list(zip(numbers[::2], numbers[1::2]))
    return (float(root.get("viewBox").split()[2]), colour(root.find(SVG + "rect").get("fill")),
            colour(line.get("stroke")), float(line.get("stroke-width")) / 2, list(zip(points, points[1:])))


def distance(x, y, stroke):
    (ax, ay), (bx, by) = stroke
    dx, dy = bx - ax, by - ay
    t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
    return ((x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2) ** 0.5


def rows(path, size):
    side, ground, ink, half, strokes = mark(path)
    first, unit = side / 6, side * 2 / 3 / size  # the middle two thirds, which is what a phone shows of Android's icon
    for j in range(size):
        y = first + (j + 0.5) * unit
        near = [s for s in strokes if min(s[0][1], s[1][1]) - half - unit <= y <= max(s[0][1], s[1][1]) + half + unit]
        row = bytearray()
        for i in range(size):
            x = first + (i + 0.5) * unit
            away = min((distance(x, y, stroke) for stroke in near), default=side)
            share = max(0.0, min(1.0, (half - away) / unit + 0.5))  # how much of the pixel the line covers
            row += bytes(round(g + (i - g) * share) for g, i in zip(ground, ink))
        yield bytes(row)


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def main(source, target, size=1024):
    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)  # eight bits each of red, green and blue
    data = zlib.compress(b"".join(b"\0" + row for row in rows(source, size)), 9)
    with open(target, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *(int(word) for word in sys.argv[3:]))
