"""The Carter and Okafor family: a mother, four partners, two homes, and a child whose page this system was drawn from."""

from goldenthread.casework.elmshire.council import NORTH
from goldenthread.casework.elmshire.families import carter_people as people
from goldenthread.casework.elmshire.families import carter_threads as threads
from goldenthread.casework.elmshire.telling import (
    Assessed,
    Enquired,
    FamilyTold,
    InLaw,
    Lived,
    Looked,
    Met,
    OnPlan,
    Part,
    Planned,
    Referred,
    SummedUp,
    Visited,
)

PURPOSE = "So that Mia, Tobi, Zara and Ben sleep, learn and play in homes where nobody is frightened."
ENDED_CP = "The conference agreed: the children are not being hurt now, Kelly and Mia both say it is better, and the work goes on as help."

REFERRALS = (
    Referred(
        ("mia", "tobi"),
        "2024-09-15",
        "2A",
        "Ms Patel, Elm Road Primary School",
        "School was worried that Mia is tired, misses days, and covers her ears at night.",
        "N4",
        at="10:20",
        decided="2024-09-16",
        decision="assess",
        because="Mia’s own words, and six missed days, need somebody to find out what nights are like.",
        told="2024-09-16",
        explained="2024-09-18",
        family_said="Kelly: “I know she’s tired. I didn’t know she told them.”",
    ),
    Referred(
        ("mia", "tobi"),
        "2024-11-12",
        "6",
        "Elmshire Police",
        "Police were called: Steve had pushed Kelly and broken a door while the children were in their room.",
        "N1",
        at="01:55",
        decided="2024-11-12",
        decision="already_open",
        because="We already work with the family. This is a new worry and more serious: police, health and school met the same day.",
        told="2024-11-12",
        explained="2024-11-13",
        family_said="Kelly, alone: “He has not done that before when they were in.” Steve: “It was only the door.”",
    ),
    Referred(
        ("zara", "ben"),
        "2025-02-03",
        "1A",
        "Jean, the children’s nan",
        "Zara had slept in five beds in a month, and Nan asked us to help settle her.",
        "N4",
        at="09:05",
        decided="2025-02-03",
        decision="assess",
        because="Zara and Ben live in the same worries and have not been asked yet.",
        told="2025-02-03",
        explained="2025-02-04",
        family_said="Jean: “She can stop with me as long as she likes.”",
    ),
)

ASSESSMENTS = (
    Assessed(
        "2024-09-16",
        {
            "mia": "Mia is looked after with love and is frightened at night. The drinking is not the whole of it: she listens for what comes after. She needs sleep, and adults who make the evenings safe.",
            "tobi": "Tobi copies what Mia does. When she is calm he sleeps. He needs his own bed to be the safest place he knows.",
        },
        by="farah",
        looked="2024-09-30",
        done="2024-10-10",
        factors=("1B", "1C", "3B"),
    ),
    Assessed(
        "2025-02-03",
        {
            "zara": "Zara has held herself ready to go. She is calmest with Nan, who can keep her, and she needs to see Mum without wondering if it is for good.",
            "ben": "Ben looks after himself and says so. Nobody has asked him what he wants since he was ten.",
        },
        by="farah",
        looked="2025-02-17",
        done="2025-03-04",
        factors=("3B", "17A"),
    ),
)

PLANS = (
    Planned(
        "cin1",
        "child_in_need",
        PURPOSE,
        (
            OnPlan("mia", "2024-09-20", "2025-01-15", "It became a child protection plan."),
            OnPlan("tobi", "2024-09-20", "2025-01-15", "It became a child protection plan."),
        ),
    ),
    Planned(
        "cp",
        "child_protection",
        PURPOSE,
        tuple(
            OnPlan(
                child,
                began,
                "2025-08-06",
                ENDED_CP,
                category="EMO",
                earlier=0,
                reviews=(
                    (
                        "2025-04-09",
                        "The plan goes on: Mia is back home soon, Steve has not found a group yet. Farah finds one by June.",
                    ),
                    ("2025-08-06", ENDED_CP),
                ),
            )
            for child, began in (("mia", "2025-01-15"), ("tobi", "2025-01-15"), ("zara", "2025-02-05"))
        ),
    ),
    Planned(
        "cin2",
        "child_in_need",
        PURPOSE,
        (
            *(
                OnPlan(
                    child,
                    "2025-08-06",
                    reviews=(
                        ("2025-09-24", "Going well. Reading has not started: Ms Patel finds a mentor by 17 October."),
                    ),
                )
                for child in ("mia", "tobi", "zara")
            ),
            OnPlan("ben", "2025-10-27"),
        ),
    ),
    Planned(
        "network",
        "family_network",
        "So that there is always somebody of ours to ring, and the children sleep with family if they cannot sleep at home.",
        tuple(OnPlan(child, "2025-09-27") for child in ("mia", "tobi", "zara")),
    ),
)

HOMES = (
    Lived("mia", "parents", "Mum, 14 Elm Road", "2022-03-12", "2025-02-03"),
    Lived(
        "mia",
        "family",
        "Nan (Jean)",
        "2025-02-03",
        "2025-04-28",
        "Home was too frightening, and Nan had room. You did nothing wrong.",
    ),
    Lived(
        "mia",
        "parents",
        "Mum and Steve",
        "2025-04-28",
        because="Mum and Steve had stopped drinking for eight weeks, and there was a plan to ring Nan.",
    ),
    Lived("tobi", "parents", "Mum", "2022-03-12", "2025-02-03"),
    Lived("tobi", "family", "Nan (Jean)", "2025-02-03", "2025-04-28", "So that you and Mia could stay together."),
    Lived("tobi", "parents", "Mum and Steve, and Dad every other weekend", "2025-04-28"),
    Lived("zara", "parents", "Mum", "2022-03-12", "2025-01-06"),
    Lived(
        "zara",
        "family",
        "Nan, Dad and Wendy, in turns",
        "2025-01-06",
        "2025-02-03",
        "Nobody was sure where was best, and that was hard for you.",
    ),
    Lived(
        "zara",
        "family",
        "Nan (Jean) and Gravy the cat",
        "2025-02-03",
        because="Nan wanted you, and you were calmest there.",
    ),
    Lived("ben", "parents", "Dad (Steve) and Kelly", "2022-03-12"),
)

VISITS = (
    *(
        Visited(
            "farah",
            {"mia": "Mia showed her room and her number.", "tobi": "Tobi talked through his dinosaurs."},
            on=day,
            purpose="See Mia and Tobi, each alone",
        )
        for day in ("2025-08-13", "2025-08-27", "2025-09-10", "2025-09-24", "2025-10-08")
    ),
    Visited(
        "farah",
        {
            "mia": "Her number is 7: she sleeps, and still listens a bit. She wants to look forward to something: the sleepover.",
            "tobi": "He chose the colour of the new door. He did not ask if it is mended.",
        },
        on="2025-10-22",
        where="school, then home",
        purpose="See Mia alone; finish the book",
    ),
    Visited(
        "farah",
        {"zara": "She hung up her coat by herself."},
        on="2025-10-15",
        where="Nan’s",
        purpose="See Zara and the calendar",
    ),
    Visited(
        "farah",
        {"mia": "Nobody in. Kelly rang later: the car broke down.", "tobi": ""},
        on="2025-11-10",
        purpose="See Mia and Tobi",
        not_seen=("mia", "tobi"),
    ),
    Visited(
        "dele",
        {"ben": "He talked about his mum for the first time."},
        on="2025-11-19",
        where="out walking",
        purpose="Wednesday walk",
    ),
    Visited("farah", {"mia": "", "tobi": ""}, planned="2025-11-24", purpose="See Mia, alone. Ask about the sleepover."),
)

MEETINGS = (
    Met(
        ("mia", "tobi"),
        "strategy",
        on="2024-11-12",
        decided="Enquire under section 47. Steve stays at his brother’s while we do.",
    ),
    Met(
        ("mia", "tobi"),
        "conference",
        on="2025-01-15",
        where="Elm Road School, 4 pm",
        decided="A child protection plan, because of emotional harm. Kelly helped write it.",
    ),
    Met(
        ("mia", "tobi", "zara"),
        "core_group",
        on="2025-02-12",
        decided="Nan’s is the safe place. Everyone has her number.",
    ),
    Met(
        ("mia", "tobi", "zara"),
        "network",
        on="2025-04-24",
        where="Nan’s kitchen",
        decided="The family’s own plan: ring Nan, Wendy on Tuesdays, Emeka on Saturdays.",
    ),
    Met(
        ("mia", "tobi", "zara"),
        "review_conference",
        on="2025-08-06",
        where="Elm Road School, 4 pm",
        decided="The child protection plan ends. Help goes on as child in need.",
    ),
    Met(
        ("mia", "tobi", "zara"),
        "cin_review",
        on="2025-09-24",
        where="Elm Road School, 4 pm",
        decided="Reading mentor by 17 October. Next number in October.",
    ),
    Met(
        ("mia", "tobi", "zara", "ben"),
        "cin_review",
        planned="2025-11-26",
        where="Elm Road School, 4 pm: Mum, Steve, Nan, school, clinic",
    ),
)

MIA_NOW = {
    "why": "School and the police told us that Mia was frightened at night: there was drinking at home, and in November last year Steve pushed Mum and broke a door.",
    "life": "Mia is 9. She lives with Mum, Steve, Tobi and Ben, sees Zara and Nan every Sunday, and is at school nearly every day (91%). She does cartwheels. She still listens a bit at night.",
    "history": "A child protection plan from January to August. Three months at Nan’s in spring. Her book of words and pictures was finished in October.",
    "safety": "Mia knows to ring Nan and has the number in her shoe. Mum is asked alone, never by text. If Steve has been drinking, the children go to Nan’s at once.",
    "plan": "Clinic on Tuesdays (Mum and Steve), the Monday group (Steve), Sal (Mum), pancakes on Sundays (everyone), a reading mentor (school: not started).",
    "change": "Mia’s number for feeling safe went from 2 to 7; Mum’s for feeling safe with Steve from 3 to 7, asked alone. No number for reading yet.",
    "permanence": "Mia will grow up at Mum’s. If that stops being safe, with Nan, who has said yes.",
    "next": "See Mia alone on Monday. Review on Wednesday: choose another way for reading. Steve’s group ends in February.",
}

SUMMARIES = (
    SummedUp("mia", "2025-08-08", {key: MIA_NOW[key] for key in ("why", "history")}),
    SummedUp("mia", "2025-09-26", MIA_NOW),
    SummedUp(
        "tobi",
        "2025-08-07",
        {
            "why": "Tobi heard the same nights as Mia, and hid.",
            "life": "Tobi is 7. He lives with Mum and Steve, and with his dad Emeka every other weekend. He sleeps in his own bed five nights a week.",
            "safety": "Ring Nan. Blue inhaler in his school bag and at Nan’s.",
            "next": "Keep reading at seven. Ask what he wants for his match.",
        },
    ),
    SummedUp(
        "zara",
        "2025-09-15",
        {
            "why": "Zara had slept in five beds in a month.",
            "life": "Zara is 5 and lives with Nan and Gravy the cat. She sees Mum on Wednesdays and Sundays and Dad on Sundays.",
            "permanence": "Zara will grow up with Nan, by the court’s order. If Nan is ill, Grandma Ngozi and Emeka have said yes.",
            "next": "Our work with Zara can end when the calendar has held until Christmas.",
        },
    ),
    SummedUp(
        "ben",
        "2025-10-28",
        {
            "why": "Ben leaves school at lunchtime and nobody knew where he goes.",
            "life": "Ben is 15, in his last year, quiet, funny, and on his own a lot.",
            "next": "Dele walks with him on Wednesdays.",
        },
    ),
)

CARTER = FamilyTold(
    key="carter",
    name="Carter and Okafor",
    shows="A mother with four partners' children in two homes; violence with the harmed adult asked alone; a thread met, two on the way, one broken.",
    people=people.PEOPLE,
    couples=people.COUPLES,
    parents=people.PARENTS,
    together=people.TOGETHER,
    places=people.PLACES,
    ties=people.TIES,
    help=people.HELP,
    outside=people.OUTSIDE,
    reach=people.REACH,
    alerts=people.ALERTS,
    parts=(
        Part(("mia", "tobi"), "2024-09-16", worker="farah", lead=True, because="new"),
        Part(("zara", "ben"), "2025-02-03", worker="farah", lead=True, because="brother and sister of Mia and Tobi"),
        Part(("mia", "tobi", "zara", "ben"), "2024-09-16", team=NORTH, part="team"),
        Part(
            ("ben",), "2025-10-27", worker="dele", part="family_support", because="Ben asked for somebody to walk with"
        ),
        Part(
            ("mia", "tobi", "zara"),
            "2025-01-06",
            worker="ruth",
            part="chair",
            until="2025-08-06",
            ended_because="the plan ended",
        ),
    ),
    referrals=REFERRALS,
    assessments=ASSESSMENTS,
    enquiries=(
        Enquired(
            ("mia", "tobi"),
            "2024-11-12",
            "The children had been emotionally harmed by what they heard and feared.",
            conference="2025-01-15",
        ),
    ),
    worries=threads.WORRIES,
    wishes=threads.WISHES,
    said=threads.SAID,
    plans=PLANS,
    law=(InLaw("zara", "arrangements", "2025-09-12"),),
    homes=HOMES,
    visits=VISITS,
    meetings=MEETINGS,
    summaries=SUMMARIES,
    looked=(
        Looked("farah", "mia", "2025-11-16", "2025-11-10"),
        Looked("farah", "tobi", "2025-11-16", "2025-11-10"),
        Looked("sunita", "mia", "2025-10-30"),
    ),
)
