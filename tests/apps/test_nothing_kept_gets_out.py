"""A thousand letters nobody thought of, to anybody in a family: none holds what is kept from whoever may read it.

The oracle is made from the family alone and knows nothing of the rule: for each reader it lists the values they must never see.
Serves: K9.09
"""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goldenthread.people.reaching.lines import Line, Says
from goldenthread.people.reaching.rule import Circle, Home, Kept, may_have

PEOPLE = (1, 2, 3, 4, 5)
NAMES = {1: "Kelly", 2: "Dean", 3: "Mia", 4: "Ollie", 5: "Joan"}
PLACES = {101: ("9 Larch Court", "MF3 2QQ"), 102: ("14 Elm Road", "EL1 4TR"), 103: ("Quarry Cottage", "HL7 7AA")}
SPACINGS = (
    str,
    str.upper,
    str.lower,
    lambda value: value.replace(" ", ""),
    lambda value: value.replace(" ", "\n"),
    lambda value: value.replace(" ", "\u00a0 "),
)

people = st.sampled_from(PEOPLE)
some_people = st.frozensets(people, max_size=3)


@st.composite
def circles(draw):
    homes = tuple(
        Home(number, values, draw(some_people), protected=draw(st.booleans())) for number, values in PLACES.items()
    )
    pairs = draw(
        st.lists(
            st.tuples(
                people,
                people,
                st.sampled_from(("address", "contact", "told_us", "anything")),
                st.sampled_from((None, 101, 102)),
            ),
            max_size=4,
        )
    )
    lives_with = {
        one: frozenset().union(*(home.residents for home in homes if one in home.residents)) - {one} for one in PEOPLE
    }
    return Circle(
        homes=homes, lives_with=lives_with, names={number: (name,) for number, name in NAMES.items()},
        kept=tuple(Kept(about, who, what, address) for about, who, what, address in pairs if about != who),
    )  # fmt: skip


@st.composite
def lines(draw):
    pieces = draw(st.lists(st.one_of(
        st.sampled_from([value for values in PLACES.values() for value in values]), st.sampled_from(list(NAMES.values())),
        st.sampled_from(("We meet on Friday.", "is well", "lives at", "—", "’s mum")),
    ), min_size=1, max_size=5))  # fmt: skip
    text = " ".join(draw(st.sampled_from(SPACINGS))(piece) for piece in pieces)
    return Line(text, about=draw(some_people), says=draw(st.sampled_from(Says)), told_by=draw(st.none() | people), agreed_with=draw(some_people),
                address=draw(st.none() | st.sampled_from(list(PLACES))))  # fmt: skip


def never_for(reader, circle):
    """The address values this reader must never be given, and the people of whom they must hear nothing."""
    values, silent = set(), set()
    for home in circle.homes:
        if home.protected and reader not in home.residents:
            values |= set(home.values)
    for row in circle.kept:
        if row.who == reader and row.what in ("address", "anything"):
            values |= {
                value
                for home in circle.homes
                if (row.address or home.address) == home.address and (row.address or row.about in home.residents)
                for value in home.values
            }
        if row.who == reader and row.what in ("contact", "anything"):
            silent.add(row.about)
    return values, silent


def bare(text):
    return "".join(text.replace("\u00a0", "").split()).lower()


@settings(
    max_examples=1000,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    circle=circles(),
    letter=st.lists(lines(), max_size=6),
    recipient=people,
    channel=st.sampled_from(("letter", "email", "text", "screen", "link")),
)
def test_no_letter_ever_holds_what_is_kept_from_its_reader(circle, letter, recipient, channel):
    sent = [line for line in letter if may_have(line, recipient=recipient, channel=channel, circle=circle)]
    values, silent = never_for(recipient, circle)
    for line in sent:
        assert not any(bare(value) in bare(line.text) for value in values)
        assert not line.about & silent
        assert not any(NAMES[number].lower() in line.text.lower().replace("’", " ").split() for number in silent)
        assert line.says != Says.REFERRER or line.told_by == recipient
        assert (
            line.says not in (Says.CHILD_WORDS, Says.CHILD_READING, Says.ACCOUNT)
            or recipient == line.told_by
            or recipient in line.agreed_with
        )


@settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(circle=circles(), letter=st.lists(lines(), max_size=6), recipient=people)
def test_no_letter_to_a_home_holds_what_is_kept_from_anybody_living_there(circle, letter, recipient):
    at_home = {recipient} | circle.lives_with[recipient]
    for line in letter:
        if may_have(line, recipient=recipient, channel="letter", circle=circle):
            for reader in at_home:
                values, silent = never_for(reader, circle)
                assert not any(bare(value) in bare(line.text) for value in values)
                assert not line.about & silent


@settings(max_examples=300, deadline=None, derandomize=True)
@given(circle=circles(), recipient=people)
def test_a_line_that_says_nothing_of_anybody_is_never_left_out(circle, recipient):
    """The control: a rule that leaves out everything would pass the tests above."""
    assert may_have(Line("We meet on Friday at ten."), recipient=recipient, channel="email", circle=circle)
