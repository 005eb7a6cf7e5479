"""What was asked of whom where nothing was changing, by the family's key. Told with care: nobody is blamed, and the child is not forgotten.

A day within the words is written as `{2025-12-03}`, and moves with the story.
"""

from goldenthread.casework.elmshire.telling.standing import Rung

HOIST = "“Put in a ceiling hoist” was to be done by {2025-10-31}, and is not done yet."
DOMINIC = "“Dominic’s violence” has been a worry since {2025-03-14}. Finn and the adult who was harmed, asked alone, have not said that it is better."
BEN = "Ben is walked to school and home again, and nobody has asked him yet where he goes at lunch. Four adults have met about it twice, without him."

RUNGS: dict[str, tuple[Rung, ...]] = {
    "carter": (
        Rung(
            "ben", "worried", ("raised", "1"), "manager", "2025-11-19", BEN, "Who sits down with Ben this week, somewhere he chooses, and asks him?",
            worker="sunita", by="dele", answer_by="2025-11-25",
            passed="I have talked with school, with his dad and with Farah, each by themselves. Everybody agrees, and nobody decides.",
            told=("2025-11-19", "I said that I would ask who can sit down with him, and that he chooses where. He said: “Not school.”"),
        ),
    ),
    "ellery": (
        Rung(
            "finn", "harm_going_on", ("concern", "Dominic’s violence"), "talk", "2025-09-19", DOMINIC,
            "What would make you and the children feel safe on a school day, and what have we not thought of?", who="Rachel, alone", by="tom",
            answer_by="2025-09-24",
            answered=("2025-09-22", "The road outside her mother’s. School days are the worst: every car. She wants the order to name that road.", False,
                      "Rachel, alone, on the marsh"),
            told=("", "Finn is being asked by the court just now. What he and Poppy are told, and when, is agreed with Rachel first."),
        ),
        Rung(
            "finn", "harm_going_on", ("concern", "Dominic’s violence"), "manager", "2025-10-06", DOMINIC,
            "Do we ask for a wider order, and who goes with Rachel until there is one?", worker="peter", by="tom", answer_by="2025-10-09",
            answered=("2025-10-08", "Yes, we ask: the grandmother’s road and the school. I ring the sergeant about the school run today. It needs the lawyers.",
                      False, ""),
        ),
        Rung(
            "finn", "harm_going_on", ("concern", "Dominic’s violence"), "legal", "2025-11-12", DOMINIC,
            "Is the wider order before the court on {2025-12-02}, with Rachel’s words and the children’s, and no address on any page?",
            who="Ms Okonjo, our lawyers", by="tom", answer_by="2025-11-26",
            passed="Peter spoke with Marcus the same morning. The hearing cannot wait for another meeting.",
        ),
    ),
    "tesfay": (
        Rung(
            "dawit", "wish_no_answer", ("wish", "My brother"), "talk", "2025-10-14", "Dawit asked on {2025-09-08}, and has no answer: “My brother”.",
            "Is there any news of Yonas, and when do you write next?", who="Ms Lund, family tracing, Red Cross", by="sam", answer_by="2025-10-31",
            answered=("2025-10-31", "They are looking in two camps. They write again in the new year, sooner if there is a name.", False, ""),
            told=("2025-11-03", "“They are looking in two camps. They do not know yet. I ask again, and I tell you every second Monday.”"),
        ),
        Rung(
            "dawit", "wish_no_answer", ("wish", "My brother"), "manager", "2025-11-17",
            "Dawit asked on {2025-09-08}, and has no answer: “My brother”.",
            "What else can we do before the new year: his embassy, the church in the city, the people he came with?", worker="joy", by="sam",
            answer_by="2025-11-24",
            told=("2025-11-17", "I said that I asked my manager what else we can try. He gave me two names to write down."),
        ),
    ),
    "singh": (
        Rung(
            "arjun", "agency_step", ("step", "hoist"), "talk", "2025-11-03", HOIST,
            "What stands in the way of the hoist, and what could be done before the winter?", who="Mr Brody, home adaptations", by="bethan",
            answer_by="2025-11-07",
            answered=("2025-11-06", "The hoist has come and does not fit through the bathroom door. The door has to be wider, and nobody has been asked to do it.",
                      False, ""),
            told=("2025-11-07", "On his board: the lift is late, the door is too small, Bethan is on it. He chose the cross face."),
        ),
        Rung(
            "arjun", "agency_step", ("step", "hoist"), "manager", "2025-11-10", HOIST,
            "Can we pay for the door ourselves, or who can decide that?", worker="fiona", by="bethan", answer_by="2025-11-13",
            answered=("2025-11-12", "I have asked for the money and hear on {2025-11-27}. Ask the head of adaptations in writing meanwhile, for a day.", False, ""),
        ),
        Rung(
            "arjun", "agency_step", ("step", "hoist"), "agency", "2025-11-14", HOIST,
            "On which day is the door widened and the hoist up? Arjun is lifted by hand many times a day, and his mother’s back is hurt.",
            who="Head of Elmshire Home Adaptations", by="bethan", answer_by="2025-11-28",
        ),
    ),
    "braithwaite": (
        Rung(
            "kai", "worried", ("raised", "1"), "talk", "2025-10-22",
            "Kai has been put on three lists for somebody to talk to about his mum, and has talked to nobody. Each list begins again.",
            "Which list is he on, who has his name, and when is the first hour?", who="Mr Okoro, bereavement service", by="callum", answer_by="2025-10-31",
            answered=("2025-10-30", "It is one list now, and he is first on it: {2025-12-03}, after school, with the same person each time.", True, ""),
            told=("2025-10-31", "I told Kai the day and the name, and that he may say no when it comes. He said: “Maybe.”"),
        ),
    ),
}  # fmt: skip
