#!/usr/bin/env python3
"""Draws icon.png of the packages: a check mark over a line, on blue. Run it in its folder; it needs nothing but Python."""
import struct
import zlib

SIZE, FINE = 128, 4  # points a side; samples a point and direction
BLUE, WHITE, PALE = (38, 110, 176), (255, 255, 255), (166, 201, 232)


def near(x, y, ax, ay, bx, by, width):
    """Whether a point lies on a stroke with round ends."""
    dx, dy = bx - ax, by - ay
    t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
    return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2 <= (width / 2) ** 2


def colour(x, y):
    """Red, green, blue and opacity at a point."""
    cx, cy = min(max(x, 24), SIZE - 24), min(max(y, 24), SIZE - 24)
    if (x - cx) ** 2 + (y - cy) ** 2 > 24 ** 2:
        return (0, 0, 0, 0)
    if near(x, y, 30, 58, 54, 82, 14) or near(x, y, 54, 82, 98, 32, 14):
        return (*WHITE, 255)
    if near(x, y, 30, 104, 98, 104, 7):
        return (*PALE, 255)
    return (*BLUE, 255)


def point(column, row):
    """The mean of the samples, colours weighed by opacity."""
    samples = [colour(column + (i + .5) / FINE, row + (j + .5) / FINE) for i in range(FINE) for j in range(FINE)]
    opacity = sum(s[3] for s in samples)
    if not opacity:
        return (0, 0, 0, 0)
    return (*(round(sum(s[c] * s[3] for s in samples) / opacity) for c in range(3)), round(opacity / len(samples)))


def chunk(name, content):
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


rows = b"".join(b"\0" + b"".join(bytes(point(column, row)) for column in range(SIZE)) for row in range(SIZE))
with open("icon.png", "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n")
    file.write(chunk(b"IHDR", struct.pack(">IIBBBBB", SIZE, SIZE, 8, 6, 0, 0, 0)))
    file.write(chunk(b"IDAT", zlib.compress(rows, 9)))
    file.write(chunk(b"IEND", b""))
