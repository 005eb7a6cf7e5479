"""The report as one self-contained page: no script, nothing fetched, readable by ear, on a telephone and on paper.

Every chart has its table; every word from the file is escaped. A list shows the longest first and says where the rest is.
"""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TextIO

from goldenthread.practice.answers import Source
from goldenthread.practice.counting.shapes import said
from goldenthread.practice.rule import edition_on
from goldenthread.returns.census_review.findings import Found, State
from goldenthread.returns.census_review.page_style import STYLE
from goldenthread.returns.census_review.pictures import by_month, how_long, months_picture, took_picture
from goldenthread.returns.census_review.questions import CANNOT_BE, Question, Shape
from goldenthread.returns.census_review.reviewing import Answer, Review
from goldenthread.returns.cin.editions import census_year

SHOWN, OPEN_AT_FIRST = 100, 8
MONTHS_DRAWN = 36
WHOLE = 100


def write_page(review: Review, file: TextIO, *, named: str) -> None:
    """Write the report. `named`: the file's name, as the reader knows it."""
    for part in _page(review, named):
        file.write(part)
        file.write("\n")


def _page(review: Review, named: str) -> Iterator[str]:
    day = said(review.as_of)
    yield '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="robots" content="noindex">'
    yield f"<title>Census review, {escape(day)}</title>\n<style>{STYLE}</style>\n</head>\n<body>"
    yield '<a class="skip" href="#main">Skip to the figures</a>'
    yield '<header><div class="wide"><p class="mark">Golden Thread</p></div></header>\n<main class="wide" id="main">'
    yield f"<h1>What the census says about time</h1>\n<p class='lead'>{_about(review, named)}</p>"
    yield (
        '<div class="note"><p><strong>This page holds children’s identifiers.</strong> Keep it as carefully as the census itself. '
        "A late date is a fact, not yet a reason: behind each is a child, and often a good cause.</p></div>"
    )
    yield _summary(review)
    for answer in review.answers:
        if answer.question is not CANNOT_BE or answer.all:
            yield _section(answer, review)
    yield _faults(review)
    made = "Made by <code>python -m goldenthread review-census</code>. Nothing left this computer."
    yield f"</main>\n<footer><div class='wide'><p>{made}</p></div></footer>"
    yield "</body>\n</html>"


def _about(review: Review, named: str) -> str:
    header = review.header
    year = f", children in need census {census_year(header.ends_in)}" if header.ends_in else ""
    council = f", local authority {escape(header.authority_code)}" if header.authority_code else ""
    return f"<strong>{review.children:,} children</strong> in {escape(named)}{year}{council}, as things stood on {said(review.as_of)}."


def _summary(review: Review) -> str:
    rows = [
        (
            f'<a href="#{one.question.key}">{escape(one.question.title)}</a>',
            f"{one.all:,}" if one.question.shape is Shape.TIMED else "–",
            f"<strong>{_many(one):,}</strong> {escape(one.question.over) if one.question.shape is Shape.TIMED else one.question.things}",
            _share(one),
        )
        for one in review.answers
        if one.question is not CANNOT_BE or one.all
    ]
    return f"<h2>At a glance</h2>\n{_table(('What', 'In the file', 'To look at', 'Share'), rows, label='At a glance', marked=True)}"


def _many(answer: Answer) -> int:
    return answer.over if answer.question.shape is Shape.TIMED else answer.all


def _share(answer: Answer) -> str:
    if answer.question.shape is not Shape.TIMED or not answer.all:
        return "–"
    return f"{answer.over / answer.all * WHOLE:.1f}%"


def _section(answer: Answer, review: Review) -> str:
    question = answer.question
    parts = [f'<section aria-labelledby="{question.key}">\n<h2 id="{question.key}">{escape(question.title)}</h2>']
    parts.append(f"<p>{escape(question.says)}</p>")
    if not answer.all:
        return "\n".join([*parts, "<p class='none'>There are none in this file.</p></section>"])
    if question.shape is Shape.TIMED:
        parts += [_law(question, review), _numbers(answer), _drawn(answer)]
    parts.append(_children(answer))
    return "\n".join([*parts, "</section>"])


def _law(question: Question, review: Review) -> str:
    edition = edition_on(question.rule_id, review.as_of)
    if edition is None:
        return ""
    return f"<p class='law'><strong>{edition.rule_id} · {escape(edition.force.words)}.</strong> {escape(edition.says)} {_cited(edition.source)}</p>"


def _cited(source: Source) -> str:
    return f"Source: {escape(source.cite)} ({escape(source.says_how_sure)})."


def _numbers(answer: Answer) -> str:
    states = answer.states
    tiles = [
        (f"{answer.all:,}", "in the file"),
        (f"{states[State.IN_TIME]:,}", "done in time"),
        (f"{states[State.OVER]:,}", f"{answer.question.over}"),
        (f"{states[State.OPEN_OVER]:,}", "not done, and over"),
        (f"{states[State.OPEN]:,}", "not done, still in time"),
    ]
    if answer.middle is not None:
        tiles.append((f"{answer.middle:,}", f"{answer.question.counted_in} in the middle: half took no longer"))
    return (
        "<dl class='tiles'>"
        + "".join(f"<div><dt>{escape(words)}</dt><dd>{many}</dd></div>" for many, words in tiles)
        + "</dl>"
    )


def _drawn(answer: Answer) -> str:
    months, spans = by_month(answer), how_long(answer)
    figures = []
    month_table = _details(
        "The months as a table", ("Month it began", "Done in time", "Over", "Still open, in time"),
        [(words, f"{a:,}", f"{b:,}", f"{c:,}") for words, a, b, c in months],
        label=f"{answer.question.title}, by month",
    )  # fmt: skip
    if len(months) <= MONTHS_DRAWN:
        figures.append(
            _figure(
                f"By month of the {answer.question.from_what}: how many were over", months_picture(answer), month_table
            )
        )
    else:
        figures.append(f"<div><p>There are too many months to draw.</p>{month_table}</div>")
    if answer.took:
        table = _details(
            "The days as a table", (answer.question.counted_in.capitalize(), "How many", "Over"),
            [(words, f"{many:,}", "yes" if over else "no") for words, many, over in spans],
            label=f"{answer.question.title}, how long",
        )  # fmt: skip
        figures.append(_figure("How long those that were done took", took_picture(answer), table))
    return f"<div class='pair'>{''.join(figures)}</div>"


def _figure(caption: str, drawing: str, twin: str) -> str:
    return f"<figure><figcaption>{escape(caption)}</figcaption>{drawing}{twin}</figure>"


def _details(summary: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, label: str) -> str:
    return f"<details><summary>{escape(summary)}</summary>{_table(heads, rows, label=label)}</details>"


def _children(answer: Answer) -> str:
    if not answer.rows:
        return "<p class='none'>None was over. </p>"
    timed = answer.question.shape is Shape.TIMED
    heads = (
        ("Child", "Line", "From", "Due", "Done", _in_words(answer.question), "Note")
        if timed
        else ("Child", "Line", "On", "Days", "Note")
    )
    title = "Over, child by child" if timed else "Child by child"
    label = f"{answer.question.title}: {title}"
    rows = [_row(one, timed=timed) for one in answer.rows[:SHOWN]]
    more = f" The CSV file (--csv) has all {len(answer.rows):,}." if len(answer.rows) > SHOWN else ""
    parts = [f"<h3>{title} ({len(answer.rows):,})</h3>\n<p>The longest first.{more}</p>"]
    parts.append(_table(heads, rows[:OPEN_AT_FIRST], label=label))
    if rows[OPEN_AT_FIRST:]:
        next_ones = f"The next {len(rows) - OPEN_AT_FIRST}"
        parts.append(_details(next_ones, heads, rows[OPEN_AT_FIRST:], label=f"{label}, {next_ones.lower()}"))
    return "".join(parts)


def _in_words(question: Question) -> str:
    return question.counted_in.capitalize()


def _row(one: Found, *, timed: bool) -> tuple[str, ...]:
    child = escape(one.child_id) or "no identifier"
    took = "–" if one.took is None else f"{one.took:,}"
    if not timed:
        return (child, str(one.line), str(one.began_on), took, escape(one.note))
    note = one.note if one.note or one.done_on else "not in this file yet"
    return (child, str(one.line), str(one.began_on), str(one.due_on), str(one.done_on or "–"), took, escape(note))


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]], *, label: str, marked: bool = False) -> str:
    """A table; `marked` cells hold finished markup, others were escaped where they came from a file."""
    head = "".join(f'<th scope="col">{escape(one)}</th>' for one in heads)
    body = "".join(
        "<tr>" + f'<th scope="row">{row[0]}</th>' + "".join(f"<td>{cell}</td>" for cell in row[1:]) + "</tr>"
        for row in rows
    )
    kind = " class='glance'" if marked else ""
    frame = f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(label)}">'
    return f"{frame}<table{kind}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"


def _faults(review: Review) -> str:
    if not review.problems:
        return "<h2 id='file'>The file itself</h2>\n<p>Nothing in it was unreadable or unknown.</p>"
    rows = [
        (str(one.line), escape(one.child) or "–", escape(one.field), escape(one.says)) for one in review.first_problems
    ]
    more = (
        f" The first {len(rows)} are here; <code>python -m goldenthread import cin FILE --look</code> lists all."
        if review.problems > len(rows)
        else ""
    )
    listed = _table(("Line", "Child", "Field", "What to do"), rows, label="What could not be read")
    return (
        f"<h2 id='file'>The file itself</h2>\n<p>{review.problems:,} things in it could not be read or do not belong. "
        f"A date that could not be read is in no figure.{more}</p>\n{listed}"
    )
