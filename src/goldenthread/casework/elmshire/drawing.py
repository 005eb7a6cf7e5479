"""Draws as a child draws: wax crayon on paper, lines that wobble, a sun in the corner. The same every time; nothing is kept in the repository."""

from __future__ import annotations

import math
import random
from functools import cache
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw, ImageFont

WIDE, HIGH = 1200, 900
PAPER = (252, 250, 243)
RED, BLUE, GREEN, BROWN, YELLOW, BLACK, ORANGE, PINK, GREY = (
    (205, 62, 50), (52, 104, 178), (78, 146, 74), (132, 90, 58), (240, 192, 48), (52, 50, 52), (226, 128, 52), (226, 130, 160), (140, 140, 146),
)  # fmt: skip
Colour = tuple[int, int, int]
Spot = tuple[float, float]


class Crayon:
    """A crayon in a hand that is not quite steady."""

    def __init__(self, seed: int) -> None:
        self.hand = random.Random(seed)
        self.paper = Image.new("RGB", (WIDE, HIGH), PAPER)
        self.on = ImageDraw.Draw(self.paper)

    def line(self, *spots: Spot, colour: Colour = BLACK, thick: int = 9) -> None:
        """A line through these spots."""
        off_x = off_y = 0.0
        for (x1, y1), (x2, y2) in pairwise(spots):
            count = max(2, int(math.dist((x1, y1), (x2, y2)) / 3.5))
            for step in range(count + 1):
                share = step / count
                off_x = off_x * 0.9 + self.hand.uniform(-1.1, 1.1)
                off_y = off_y * 0.9 + self.hand.uniform(-1.1, 1.1)
                x, y = x1 + (x2 - x1) * share + off_x, y1 + (y2 - y1) * share + off_y
                r = thick / 2 * self.hand.uniform(0.7, 1.15)
                self.on.ellipse((x - r, y - r, x + r, y + r), fill=colour)

    def ring(self, x: float, y: float, r: float, colour: Colour = BLACK, thick: int = 9, squeeze: float = 1.0) -> None:
        """Something round."""
        turns = [at / 26 * math.tau for at in range(28)]
        self.line(
            *((x + r * math.cos(turn), y + r * squeeze * math.sin(turn)) for turn in turns), colour=colour, thick=thick
        )

    def scribble(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        """Fill a place, and leave gaps."""
        y, there = top, True
        while y < bottom:
            ends = (left, right) if there else (right, left)
            self.line((ends[0], y), (ends[1], y + self.hand.uniform(6, 15)), colour=colour, thick=8)
            y += self.hand.uniform(11, 16)
            there = not there

    def sun(self) -> None:
        """A sun in the corner."""
        self.ring(WIDE - 60, 60, 90, YELLOW, 16)
        for at in range(7):
            turn = math.pi / 2 + at * math.pi / 12
            self.line(
                (WIDE - 60 + 120 * math.cos(turn), 60 + 120 * math.sin(turn)),
                (WIDE - 60 + 200 * math.cos(turn), 60 + 200 * math.sin(turn)),
                colour=YELLOW, thick=12,
            )  # fmt: skip

    def house(self, x: float, y: float, size: float, door: Colour, roof: Colour = RED) -> None:
        """A house, with its door to the world."""
        s = size
        self.line((x, y), (x, y - s), (x + s, y - s), (x + s, y), (x, y), colour=BROWN)
        self.line((x - s * 0.12, y - s), (x + s / 2, y - s * 1.6), (x + s * 1.12, y - s), colour=roof, thick=13)
        self.scribble(x + s * 0.4, y - s * 0.48, x + s * 0.62, y - 6, door)
        for left in (0.12, 0.68):
            self.line(
                *((x + s * (left + dx), y - s * (0.62 + dy)) for dx, dy in ((0, 0), (0.2, 0), (0.2, 0.2), (0, 0.2), (0, 0), (0.2, 0.2))), colour=BLUE, thick=6
            )  # fmt: skip

    def somebody(self, x: float, y: float, size: float, colour: Colour, hair: Colour = BROWN) -> None:
        """A person, smiling."""
        s = size
        self.ring(x, y - s * 0.8, s * 0.17)
        self.line((x - s * 0.17, y - s * 0.87), (x, y - s * 1.02), (x + s * 0.17, y - s * 0.87), colour=hair, thick=15)
        for side in (-1, 1):
            self.ring(x + side * s * 0.06, y - s * 0.84, 3, thick=5)
            self.line((x, y - s * 0.52), (x + side * s * 0.28, y - s * 0.44), colour=colour)
            self.line((x, y - s * 0.3), (x + side * s * 0.14, y))
        self.line((x - s * 0.07, y - s * 0.75), (x, y - s * 0.71), (x + s * 0.07, y - s * 0.75), colour=RED, thick=6)
        self.scribble(x - s * 0.1, y - s * 0.62, x + s * 0.1, y - s * 0.28, colour)

    def animal(self, x: float, y: float, size: float, colour: Colour, *, ears: bool = True) -> None:
        """Four legs, a tail, a face. Ears for a cat or a dog; without them it is a dinosaur, and long in the neck."""
        s = size
        self.ring(x, y - s * 0.4, s * 0.42, colour, 11, 0.5)
        for leg in (-0.3, -0.12, 0.12, 0.3):
            self.line((x + s * leg, y - s * 0.22), (x + s * leg, y), colour=colour, thick=10)
        self.line((x - s * 0.4, y - s * 0.42), (x - s * 0.7, y - s * 0.72), colour=colour, thick=10)
        head = (x + s * 0.52, y - s * (0.62 if ears else 1.05))
        self.line((x + s * 0.34, y - s * 0.5), head, colour=colour, thick=11)
        self.ring(*head, s * 0.16, colour)
        self.ring(head[0] + s * 0.05, head[1] - 5, 3, thick=5)
        if ears:
            for side in (-0.1, 0.08):
                self.line(
                    (head[0] + s * side, head[1] - s * 0.14),
                    (head[0] + s * (side + 0.02), head[1] - s * 0.3),
                    colour=colour,
                )
        else:
            for spike in range(5):
                at = x - s * 0.3 + spike * s * 0.15
                self.line((at, y - s * 0.6), (at + s * 0.05, y - s * 0.76), (at + s * 0.1, y - s * 0.6), colour=ORANGE)

    def grass(self) -> None:
        """The ground everybody stands on."""
        self.line(*((x, 830 + 10 * math.sin(x / 70)) for x in range(0, WIDE + 60, 60)), colour=GREEN, thick=22)

    def write(self, words: str, x: float, y: float, size: int = 44, colour: Colour = BLACK) -> None:
        """Letters, each a little higher or lower than the last."""
        font = ImageFont.load_default(size)
        for letter in words:
            self.on.text(
                (x, y + self.hand.uniform(-5, 5)), letter, fill=colour, font=font, stroke_width=1, stroke_fill=colour
            )
            x += self.on.textlength(letter, font=font) + self.hand.uniform(1, 5)

    def done(self) -> bytes:
        """The drawing, as a phone's photo of it."""
        out = BytesIO()
        self.paper.save(out, "JPEG", quality=82)
        return out.getvalue()


@cache
def three_houses() -> bytes:
    """A house of worries, a house of good things, a house of dreams."""
    by = Crayon(9)
    by.sun()
    by.grass()
    for number, (door, roof, words) in enumerate(
        ((GREY, BLACK, "worries"), (GREEN, RED, "good things"), (PINK, ORANGE, "dreams"))
    ):
        by.house(90 + number * 370, 800, 270, door, roof)
        by.write(words, 110 + number * 370, 300 - 30 * (number % 2), 46)
    by.write("NAN + AISHA", 858, 860, 34, BLUE)
    return by.done()


@cache
def blue_door() -> bytes:
    """A blue door, and a dinosaur who guards it."""
    by = Crayon(7)
    by.grass()
    by.house(430, 820, 420, BLUE)
    by.animal(220, 830, 250, GREEN, ears=False)
    by.somebody(980, 825, 250, RED)
    by.write("MY DOOR", 470, 60, 60, BLUE)
    return by.done()


@cache
def everybody_in_one_house() -> bytes:
    """One house, everybody, and the cat."""
    by = Crayon(5)
    by.sun()
    by.grass()
    by.house(120, 810, 330, ORANGE)
    for number, (colour, hair, size) in enumerate(
        ((RED, BROWN, 300), (BLUE, BLACK, 320), (PINK, GREY, 280), (GREEN, BROWN, 220), (YELLOW, BLACK, 170))
    ):
        by.somebody(560 + number * 115, 825, size, colour, hair)
    by.animal(1010, 880, 130, ORANGE)
    by.write("ZARA", 180, 110, 70, RED)
    return by.done()


@cache
def sun_on_the_door() -> bytes:
    """A door with a sun on it: the sign for Sundays."""
    by = Crayon(6)
    by.grass()
    by.line((380, 820), (380, 160), (780, 160), (780, 820), colour=BROWN, thick=16)
    by.ring(580, 400, 120, YELLOW, 16)
    for at in range(12):
        turn = at * math.tau / 12
        by.line(
            (580 + 145 * math.cos(turn), 400 + 145 * math.sin(turn)),
            (580 + 190 * math.cos(turn), 400 + 190 * math.sin(turn)),
            colour=YELLOW, thick=12,
        )  # fmt: skip
    by.ring(730, 560, 14, BLACK)
    by.somebody(220, 825, 200, PINK)
    by.somebody(960, 825, 300, BLUE)
    return by.done()


@cache
def stars_in_a_row() -> bytes:
    """A chart with a star for each day at school."""
    by = Crayon(3)
    by.write("MIA - BEFORE THE BELL", 90, 70, 62, BLUE)
    for row in range(4):
        for column in range(5):
            x, y = 170 + column * 215, 260 + row * 160
            by.line(
                (x - 80, y - 60),
                (x + 80, y - 60),
                (x + 80, y + 60),
                (x - 80, y + 60),
                (x - 80, y - 60),
                colour=GREY,
                thick=4,
            )
            if (row, column) not in ((1, 3), (2, 0)):
                points = [
                    (x + r * math.sin(at * math.tau / 10), y - r * math.cos(at * math.tau / 10))
                    for at, r in enumerate((46, 20) * 5)
                ]
                by.line(*points, points[0], colour=YELLOW, thick=8)
    return by.done()
