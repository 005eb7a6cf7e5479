"""Names for the synthetic body, by community, so that a list of children reads like a list in an English town. All are put together by chance."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Community:
    """Names that go together: how many in a hundred families, the census code, a language, and the names themselves."""

    share: int
    ethnicity: str
    language: str
    girls: tuple[str, ...]
    boys: tuple[str, ...]
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_ENGLISH = _words(
    "Abbott Allsop Archer Atkins Barlow Barton Bellamy Birch Blackwell Bostock Brierley Buckley Burgess Burrows Butcher Cartwright Chadwick Clegg "
    "Coates Cooper Cowley Crossley Dawson Denton Dobson Eastwood Entwistle Fairclough Farrow Fletcher Garner Gibbons Goddard Greenwood Halliwell "
    "Hargreaves Haworth Heaton Higginbotham Holt Hopkins Horrocks Ingham Jarvis Kellett Kershaw Lomax Marsden Mather Nuttall Oakley Ogden Openshaw "
    "Parkin Pickles Ramsden Rigby Rowbottom Rushton Schofield Shackleton Sidebottom Stansfield Sutcliffe Thornley Tomlinson Tonge Turton Unsworth "
    "Varley Wadsworth Walmsley Whitehead Whittaker Winterbottom Woolley Wrigley O’Brien O’Neill Griffiths Vaughan MacLeod Sinclair Smith-Lowe"
)

COMMUNITIES = (
    Community(
        66,
        "WBRI",
        "English",
        _words(
            "Amelia Ava Bella Brooke Caitlin Daisy Eliza Ellie-Mae Esme Evie Faith Freya Grace Harriet Holly Imogen Isabelle Ivy Jessica Keira Lacey Lexi Lily "
            "Lola Maisie Matilda Megan Millie Molly Niamh Olivia Paige Phoebe Rosie Ruby Scarlett Sienna Summer Tilly Willow"
        ),
        _words(
            "Alfie Archie Arlo Bailey Billy Blake Bobby Caleb Cameron Charlie Connor Corey Dexter Dylan Elliot Ethan Finley Frankie Freddie George Harley "
            "Harvey Jack Jake Jayden Joshua Jude Kian Leo Lewis Liam Logan Luca Mason Max Noah Oliver Oscar Owen Reuben Riley Rory Theo Toby Zac"
        ),
        _words(
            "Amanda Becky Charlotte Chelsea Claire Danielle Donna Gemma Hayley Jade Jodie Joanne Kayleigh Kerry Kirsty Laura Leanne Lindsey Lucy Michelle Natalie "
            "Nicola Rachel Rebecca Samantha Sarah Shannon Sian Stacey Toni Vicky Zoe"
        ),
        _words(
            "Adam Andrew Ashley Barry Ben Carl Chris Craig Daniel Darren Dean Gareth Gavin Ian James Jason Jamie Kevin Lee Luke Mark Martin Matthew Nathan "
            "Paul Phil Ricky Ross Scott Shaun Simon Stuart Wayne"
        ),
        _ENGLISH,
    ),
    Community(
        8,
        "APKN",
        "Urdu",
        _words("Aisha Amina Fatima Hafsa Iqra Khadija Maryam Noor Safa Sumaya Zainab Zoya"),
        _words("Abdullah Ahmed Bilal Hamza Hassan Ibrahim Ismail Musa Rayyan Umar Yusuf Zayn"),
        _words("Bushra Farzana Nasreen Rubina Sadia Saima Shazia Uzma"),
        _words("Adeel Asif Imran Kashif Nadeem Shahid Tariq Usman"),
        _words("Ahmed Akhtar Ali Aslam Hussain Iqbal Javed Khan Mahmood Malik Mirza Qureshi Rashid Shah Siddiqui"),
    ),
    Community(
        4,
        "AIND",
        "Gujarati",
        _words("Anaya Diya Isha Kavya Meera Navya Priya Riya Saanvi Tara"),
        _words("Aarav Arjan Dev Ishaan Jai Kiran Nikhil Rohan Veer Vivaan"),
        _words("Anita Bhavna Hetal Jyoti Neha Pooja Rupal"),
        _words("Amit Bhavesh Hitesh Jignesh Mehul Rajesh Sunil"),
        _words("Chauhan Desai Gill Joshi Kaur Mistry Parmar Patel Shah Sandhu Solanki"),
    ),
    Community(
        5,
        "BAFR",
        "English",
        _words("Adaeze Ayomide Chidinma Efua Folake Ife Nana Temi Titi Yewande"),
        _words("Ayo Chidi Daniel Ebuka Femi Kofi Kwesi Obinna Tayo Tunde"),
        _words("Abimbola Akua Bukola Chioma Funmi Ngozi Yaa"),
        _words("Adebayo Emeka Kwabena Olu Segun Uche Yaw"),
        _words("Adeyemi Agyeman Asante Balogun Boateng Eze Mensah Nwachukwu Obi Ogunleye Oladipo Owusu"),
    ),
    Community(
        5,
        "MWBC",
        "English",
        _words("Aaliyah Destiny Jada Kaia Leilani Naomi Nia Shanelle Sienna Tiana"),
        _words("Dante Isaiah Jaden Jermaine Kyan Malachi Marcus Micah Rico Zion"),
        _words("Chantelle Gemma Jade Latoya Monique Nicole Simone"),
        _words("Andre Curtis Dwayne Leon Marlon Nathan Tyrone"),
        _words("Bailey Campbell Clarke Francis Gayle Grant Henry Lewis Morgan Reid Walters Wright"),
    ),
    Community(
        6,
        "WOTH",
        "Polish",
        _words("Alicja Hanna Julia Lena Maja Natalia Oliwia Zuzanna"),
        _words("Antoni Filip Jakub Kacper Kuba Mateusz Oskar Szymon"),
        _words("Agnieszka Beata Dorota Joanna Katarzyna Magda Monika"),
        _words("Grzegorz Krzysztof Marek Pawel Piotr Tomasz Wojciech"),
        _words("Adamski Baran Dudek Górski Jaworski Kaczmarek Lis Mazur Nowak Pawlak Szymański Wrona"),
    ),
    Community(
        3,
        "OOTH",
        "Arabic",
        _words("Dalia Hala Jana Lina Nour Rania Salma Yara"),
        _words("Adnan Elias Karim Malik Omar Sami Tarek Ziad"),
        _words("Amal Hanan Mona Rasha Samar"),
        _words("Bassam Hadi Khalid Nabil Walid"),
        _words("Aziz Farhat Habib Haddad Khoury Mansour Nasser Saleh"),
    ),
    Community(
        3,
        "REFU",
        "Kurdish Sorani",
        _words("Avin Dilan Hevi Lana Rojin Shilan"),
        _words("Aram Bawar Diyar Hemin Rebin Soran"),
        _words("Gulistan Nazdar Parwin Shirin"),
        _words("Dara Karwan Rebwar Sarkawt"),
        _words("Ahmadi Barzan Hawrami Karimi Rasul Zebari"),
    ),
)

STREETS = _words(
    "Ash Beech Birch Canal Castle Cedar Chapel Church Cross Dale Factory Forge Grange Hazel Hill Holly Mill Moor Park Priory Quarry School Spring Station Thorn Vale Weaver Well"
)
KINDS_OF_STREET = ("Road", "Street", "Close", "Avenue", "Lane", "Terrace", "Gardens", "Way")
TOWNS = ("Elmford", "West Harbour", "Priory Green", "Millbrook", "Upper Elm", "Saltley Bridge")


def community(chance: Random) -> Community:
    """A community, as often as its share."""
    return chance.choices(COMMUNITIES, weights=[one.share for one in COMMUNITIES])[0]


def address(chance: Random) -> tuple[str, str]:
    """The lines and the postcode of a made-up address."""
    street = f"{chance.choice(STREETS)} {chance.choice(KINDS_OF_STREET)}"
    code = f"EL{chance.randrange(1, 10)} {chance.randrange(1, 10)}{chance.choice('ABDEFGHJLN')}{chance.choice('PQRSTUWXYZ')}"
    return f"{chance.randrange(1, 180)} {street}\n{chance.choice(TOWNS)}", code
