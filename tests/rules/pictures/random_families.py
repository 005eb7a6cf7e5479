"""Families made at random for the property tests: several partners, several homes, twins, carers, people on their own."""

from hypothesis import strategies as st

from goldenthread.design.pictures.genogram import (
    Being,
    Bond,
    Child,
    Couple,
    Family,
    Household,
    Link,
    Person,
    Symbol,
    Twins,
)

WORDS = st.text(alphabet="abc XYZ<>&\"'éü–", min_size=1, max_size=12)


@st.composite
def families(draw: st.DrawFn, *, most: int = 14) -> Family:
    """A family of up to `most` people, each born to at most one couple."""
    keys = [f"p{i}" for i in range(draw(st.integers(1, most)))]
    people = tuple(draw(_person(key, index=key == keys[-1])) for key in keys)
    couples: dict[tuple[str, str], Couple] = {}
    born: set[str] = set()
    for order in range(draw(st.integers(0, len(keys)))):
        couple = draw(_couple(keys, born, order))
        if couple is not None and couple.key not in couples:
            couples[couple.key] = couple
            born |= {child.key for child in couple.children if child.link is Link.BIRTH}
    homes = draw(st.lists(st.sets(st.sampled_from(keys), min_size=1, max_size=5), max_size=2))
    households = tuple(Household("AB"[i], draw(WORDS), tuple(sorted(home))) for i, home in enumerate(homes))
    return Family(people, tuple(couples.values()), households)


@st.composite
def _person(draw: st.DrawFn, key: str, *, index: bool) -> Person:
    born = draw(st.one_of(st.none(), st.integers(1930, 2025)))
    being = Being.PERSON if index else draw(st.sampled_from([*[Being.PERSON] * 6, *Being]))
    name = (f"N{key}", draw(WORDS))
    died = 2025 if draw(st.integers(0, 9)) == 0 else None
    age = None if born is None else 2025 - born
    return Person(key, name, draw(st.sampled_from(Symbol)), age, born, died, index, being)


@st.composite
def _couple(draw: st.DrawFn, keys: list[str], born: set[str], order: int) -> Couple | None:
    """A couple of earlier people with children among later ones, so that nobody is their own ancestor."""
    adults = draw(st.lists(st.sampled_from(keys), min_size=1, max_size=2, unique=True))
    later = [key for key in keys if keys.index(key) > max(keys.index(adult) for adult in adults)]
    chosen = draw(st.lists(st.sampled_from(later), max_size=4, unique=True)) if later else []
    children = tuple(Child(key, draw(_link(already=key in born))) for key in chosen)
    own = [child.key for child in children if child.link is Link.BIRTH]
    twins = (Twins(tuple(own[:2]), identical=draw(st.booleans())),) if len(own) > 1 and draw(st.booleans()) else ()
    if len(adults) == 1 and not children:
        return None
    partner = adults[1] if len(adults) == 2 else None
    return Couple(
        adults[0], partner, draw(st.sampled_from(Bond)), draw(st.sampled_from(["", "m 2010"])), order, children, twins
    )


def _link(*, already: bool) -> st.SearchStrategy[Link]:
    carers = [Link.FOSTER, Link.KINSHIP, Link.STEP, Link.ADOPTED]
    return st.sampled_from(carers if already else [*[Link.BIRTH] * 5, *carers])
