"""Made-up people for the search benchmark: names as common and as rare as in England, a long tail built from syllables.

No list of real people is used. Weights fall off with rank, as family and given names do; the order is our own.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from goldenthread.people.matching.nickname_table import SHORT_FORMS


def listed(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


FAMILIES = listed("""
Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green Hall Thomas Clarke
Jackson Wood Harris Edwards Turner Martin Cooper Hill Ward Hughes Moore Clark King Khan Lewis James Baker Scott Allen Lee Morris Cook Watson
Ali Ahmed Hussain Singh Begum Kaur Shah Akhtar Miah Uddin Mahmood Malik Iqbal Rahman Choudhury Chowdhury Bibi Hassan Mohamed Ibrahim Abdi Omar
Yusuf Osman Adan Nowak Kowalski Kowalczyk Wisniewski Lewandowski Zielinski Szymanski Wojcik Kaminski Dabrowski Popescu Ionescu Radu Dumitru
Murphy Kelly Ryan Byrne Walsh Doyle Gallagher Kennedy Lynch Murray Quinn Moran Nolan Dunne Brennan Burke Collins Campbell Stewart Anderson
MacDonald McKenzie Reid Ross Young Mitchell Watt Fraser Cameron Grant Okafor Okeke Adeyemi Adebayo Balogun Eze Nwosu Obi Ogunleye Olawale
Mensah Owusu Boateng Asante Osei Appiah Diallo Bah Sesay Kamara Conteh Bangura Phiri Moyo Ncube Dube Sibanda Price Griffiths Rees Bevan Powell
Lloyd Pugh Vaughan Owen Parry Pritchard Llewellyn Gray Bell Bailey Carter Shaw Ellis Richards Cox Marshall Knight Mason Webb Rogers Hunt Mills
Holmes Palmer Matthews Barnes Chapman Fisher Butler Russell Stevens Jenkins Dixon Fletcher Hamilton Graham Harvey Foster Gibson Armstrong Elliott
Lawson Burton Hart Fox Day Cole Poole Nash Nguyen Tran Chen Wang Zhang Lam Wong Cheung Silva Santos Pereira Costa Fernandes DSouza Kumar Sharma
""")
FAMILY_BEGINS = listed("""
Ald Ash Barn Beck Bram Brock Burn Cald Chad Clay Cress Dal Den Dra East Eller Fair Farn Fen Gar Gran Hal Had Hart Hes Holm Kel Kirk Lang Led
Mar Mel Nor Oak Ped Pem Pol Quar Rad Rath Ros Rush Sed Shel Stan Stir Tam Tath Thorn Tre Und Ver Wad Wal Wen Whit Wor Yar Adey Oko Chuk Olu
Nwa Szy Kra Wlo Zab Mir Raj Bal Gur Sat Hab Fai Zul Abu Tad Mul Fer Rod Gon Per Kov Ivan Petr Stoy Dim Geor
""")
FAMILY_MIDDLES = listed("""
a e i o er el en in an ar or ing ens ers and end ist ost ack eck ick ock ull all ell ill am em im om um av ev iv ov ad ed id od ab eb ib ob
""")
FAMILY_ENDS = listed("""
ton ham ley worth field wick by thorpe well brook shaw wood ford bury stead dale gate more land hurst croft son sen man ski ska wicz czyk escu
ov ova enko shvili yan ade emi ola wale ogu eke uka nwa pur deep preet jit inder uddin ullah zai khel oglu dottir sson ez es eira inho ucci elli
""")
GIVEN_BEGINS = listed(
    "Al Am An Ar Be Bri Ca Cha Da De El Em Fa Fe Ga Ha Il Ja Jo Ka Ke La Li Ma Me Na No Ol Pa Ra Ro Sa She Ta Te Va Xa Ya Za Zu"
)
GIVEN_MIDDLES = listed("la li lo na ni no ra ri ro ma mi mo da di do sha she ta ti to va vi be ka ki zi ya")
GIVEN_ENDS = listed("n na h ah e ee ie y s r ra l lle m ne d ta th a o us ius ia iya yn ynn ell ette")
TAIL_OF_FAMILIES = 0.42  # share of people whose family name is from the long tail
TAIL_OF_GIVENS = 0.12
FIRST_BIRTH = date(1926, 1, 1)
DAYS = 36_500


@dataclass(frozen=True, slots=True)
class MadeUp:
    """One made-up person."""

    person_id: int
    given: str
    family: str
    born_on: date
    former: str = ""


class Names:
    """Chances of every given and family name; the tail grows with the number of people, as it does in a country."""

    def __init__(self, chance: random.Random, *, people: int) -> None:
        self.chance = chance
        self.givens = [
            word.title() for line in SHORT_FORMS.strip().splitlines() for word in line.split(":")[0].split()[:2]
        ]
        chance.shuffle(self.givens)
        self.given_weights = _falling(len(self.givens), start=8)
        self.family_weights = _falling(len(FAMILIES), start=6)
        tail = max(4000, min(160_000, people // 10))
        self.rare_families = sorted({self._rare(FAMILY_BEGINS, FAMILY_MIDDLES, FAMILY_ENDS) for _ in range(tail)})
        chance.shuffle(self.rare_families)
        self.rare_givens = sorted(
            {self._rare(GIVEN_BEGINS, GIVEN_MIDDLES, GIVEN_ENDS) for _ in range(max(1500, tail // 12))}
        )
        self.rare_weights = _falling(len(self.rare_families), start=300)

    def _rare(self, begins: list[str], middles: list[str], ends: list[str]) -> str:
        middle = "".join(self.chance.choices(middles, k=self.chance.choice((0, 1, 1, 2))))
        return self.chance.choice(begins) + middle + self.chance.choice(ends)

    def given(self, count: int) -> list[str]:
        common = self.chance.choices(self.givens, cum_weights=self.given_weights, k=count)
        rare = self.chance.choices(self.rare_givens, k=count)
        return [two if self.chance.random() < TAIL_OF_GIVENS else one for one, two in zip(common, rare, strict=True)]

    def family(self, count: int) -> list[str]:
        common = self.chance.choices(FAMILIES, cum_weights=self.family_weights, k=count)
        rare = self.chance.choices(self.rare_families, cum_weights=self.rare_weights, k=count)
        return [two if self.chance.random() < TAIL_OF_FAMILIES else one for one, two in zip(common, rare, strict=True)]


def _falling(count: int, *, start: int) -> list[float]:
    return list(accumulate(1 / (rank + start) for rank in range(count)))


def people(count: int, *, seed: int = 7, batch: int = 50_000) -> Iterator[list[MadeUp]]:
    """So many made-up people, in batches: one in fourteen double-barrelled, one in five with two given names, one in ten with a former name."""
    chance = random.Random(seed)
    names = Names(chance, people=count)
    for first in range(1, count + 1, batch):
        some = min(batch, count + 1 - first)
        given, middle, family, second = names.given(some), names.given(some), names.family(some), names.family(some)
        made = []
        for at in range(some):
            kind = chance.random()
            shown = f"{family[at]}-{second[at]}" if kind < 0.07 else f"O'{family[at]}" if kind < 0.09 else family[at]
            called = f"{given[at]} {middle[at]}" if chance.random() < 0.2 else given[at]
            former = second[at] if 0.09 <= kind < 0.19 else ""
            made.append(MadeUp(first + at, called, shown, FIRST_BIRTH + timedelta(chance.randrange(DAYS)), former))
        yield made
