"""The dates that follow from one event, drawn in lanes: nothing rests on colour, and the words say the same. Serves: K9.07"""

import re

from goldenthread.design.pictures.lanes import Date, Lane, Shape, in_words, narrow, wide

LANES = (
    Lane("A referral comes in", (Date("1 working day", "Decide what happens", "T001 · statutory guidance", Shape.CIRCLE),
                                 Date("3 working days", "See the child", "T011 · <Knowsley>’s number", Shape.DIAMOND, hollow=True))),
    Lane("A conference", (Date("3 months", "Review", "T046 · law", Shape.SQUARE),)),
)  # fmt: skip
KEY = ((Shape.SQUARE, False, "law"), (Shape.DIAMOND, True, "an example"))


def drawn(how):
    return how(LANES, KEY, key="lanes", title="What follows")


def test_everything_drawn_is_said_in_words_too():
    said = " ".join(in_words(LANES))
    for how in (wide, narrow):
        assert re.search(r"<desc[^>]*>(.*?)</desc>", drawn(how), re.DOTALL)[1].startswith(
            "A referral comes in: 1 working day"
        )
    assert all(one.what in said and one.how_long in said for lane in LANES for one in lane.dates)


def test_how_binding_a_date_is_has_a_shape_of_its_own():
    marks = re.findall(r"<(rect|circle|path)[^>]*stroke-width=\"3\"[^>]*/>", drawn(wide))
    assert {"rect", "circle", "path"} <= set(marks)


def test_words_cannot_become_markup():
    assert "<Knowsley>" not in drawn(wide)
    assert "&lt;Knowsley&gt;" in drawn(wide)


def test_the_narrow_picture_fits_a_phone():
    assert re.search(r'viewBox="0 0 350 \d+', drawn(narrow))
