"""The Marlows and what each of them does in the journey from a referral to its closure (`test_from_referral_to_closure`)."""

from datetime import date
from decimal import Decimal

from cast.door import a_contact, matched
from cast.people import a_child, a_parent_of, a_person
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.front_door.models import Referral
from goldenthread.casework.front_door.referring_acts import Worry, refer
from goldenthread.casework.outcomes.acts import Number, Question, add_reading, begin_measure
from goldenthread.casework.outcomes.models import Measure
from goldenthread.casework.pathways.closing.acts import answer_worry, write_goodbye, write_part
from goldenthread.casework.pathways.models import Closing
from goldenthread.casework.plans.beginning.acts import write_need
from goldenthread.casework.plans.models import Goal, Plan, Step
from goldenthread.casework.plans.stepping.acts import move_step, set_goal, write_step
from goldenthread.casework.plans.written import Owner, Written
from goldenthread.people.models import Agency, AgencyInvolvement, ContactPoint, Person, SafeContact

SCHOOL_RINGS, THE_PLAN, THE_REVIEW = date(2025, 1, 13), date(2025, 2, 3), date(2025, 5, 6)
NOT_MOVING, PASSED_ON, THE_END = date(2025, 9, 1), date(2025, 10, 6), date(2025, 11, 17)
TEA, MORNINGS = "Who was there for tea?", "How do mornings go?"
WORRIES = (
    ("Evenings at home", "Ines puts herself to bed when her mum has a low day.", "“I do my own tea. I know how.”"),
    ("Getting to school", "Ines is late three days of five.", "She misses the story, and her table is full."),
    ("The damp", "The wall by her bed is black, and she coughs.", "She sleeps with her coat on the pillow."),
)  # fmt: skip


def the_marlows():
    """Ines Marlow, nine, with Carla, her mum, Betty, Carla's mum, and Joel, her dad, who lives across town and works early shifts."""
    elmshire = World(SCHOOL_RINGS)
    ines = a_child("Ines Marlow", born=date(2015, 8, 20), sex=Person.Sex.FEMALE)
    carla = a_parent_of(ines, who=a_person("Carla Marlow", sex=Person.Sex.FEMALE))
    joel = a_parent_of(ines, who=a_person("Joel Dacre", sex=Person.Sex.MALE))
    betty = a_parent_of(carla, who=a_person("Betty Marlow", born=date(1958, 4, 2), sex=Person.Sex.FEMALE))
    school = Agency.objects.create(name="Elm Road Primary School", kind="school")
    AgencyInvolvement.objects.create(
        child=ines, agency=school, name="Ms Ito", role="class teacher", began_on=SCHOOL_RINGS
    )
    for person in (ines, carla, joel, betty):
        SafeContact.objects.create(person=person, channel="in_person", verdict="safe", told_on=SCHOOL_RINGS)
    for channel in ("link", "text"):
        SafeContact.objects.create(person=joel, channel=channel, verdict="safe", told_on=SCHOOL_RINGS)
    ContactPoint.objects.create(person=joel, kind="mobile", value="07700 900123")
    workers = {key: elmshire.worker(key) for key in ("neil", "farah", "sunita", "ruth")}
    return {"ines": ines, "carla": carla, "joel": joel, "betty": betty, "school": school, **workers}


def a_teacher_rings(family, at):
    """Ms Ito rings the front door, where Neil finds out who it is about, hears the family, and writes three worries down."""
    neil, ines = family["neil"], family["ines"]
    neil.today = SCHOOL_RINGS
    contact = a_contact("Ines Marlow", by=neil, at=at, words="Ines is late most days and says she puts herself to bed.")
    matched(contact, ines, by=neil)
    worries = [Worry(name, words, {ines.pk: means}) for name, words, means in WORRIES]
    reason = "School was worried that Ines is on her own in the evening."
    rows = list(contact.children.all())
    refer(contact=contact, rows=rows, worries=worries, reason=reason, primary_need="N1", at=at, by=neil)


def decides_and_rings_back(neil):
    """Neil decides the same day, and tells Ms Ito what happens."""
    neil.goes_to(f"/front-door/referrals/{Referral.objects.get().pk}/")
    neil.follows("Decide what happens")
    neil.page.get_by_label("Assess what the child needs").check()
    neil.fills("Because", "A nine-year-old looks after her evenings, and her mum asked for a hand.")
    neil.presses("Decide")
    neil.follows("Tell whoever referred")
    neil.chooses("Whoever referred")
    neil.fills("What were they told?", "A social worker comes on Wednesday. Please keep her table.")
    neil.presses("Save")


def day_in(box, name, on):
    """Fill in a date."""
    for part, value in (("day", on.day), ("month", on.month), ("year", on.year)):
        box.locator(f"[name={name}_{part}]").fill(str(value))


def begins_the_plan(farah, family):
    """The plan is made at Carla's table: what it is for, what Ines needs, a goal in her words, and a step of her mum's."""
    farah.goes_to(f"/child/{family['ines'].pk}/plans/begin/")
    farah.fills(
        "What is the whole plan for?", "Ines has her evenings back, and her mum is well enough to have them with her."
    )
    farah.chooses("Child in need plan")
    farah.presses("Begin")
    plan = farah.page.url
    farah.page.get_by_role("link", name="Write the need : Evenings at home").click()
    farah.page.locator("main [name=words]").fill("Ines needs a grown-up who has the evening with her.")
    farah.presses("Save")
    farah.page.locator("main a[href*='/goal/']").first.click()
    farah.fills("What should be different?", "Somebody has tea with me and says good night.")
    farah.chooses("Ines needs a grown-up who has the evening with her.")
    farah.presses("Save")
    farah.page.locator("main a[href*='/step/']").first.click()
    farah.fills(
        "What will they do?", "Carla sees Dr Lowe every Thursday at 2 about her low days, and takes what he gives her."
    )
    farah.chooses("Somebody has tea with me and says good night.")
    farah.page.get_by_label("Who does it?", exact=True).select_option(label="Carla Marlow")
    day_in(farah.page, "due_on", THE_REVIEW)
    farah.chooses("They have agreed to do it")
    farah.presses("Save")
    assert "Five questions" in farah.reads()
    return plan


def says_to_the_plan(farah, family):
    """Joel sees it differently; Ines says who should come too; it is agreed all the same, with his words beside it."""
    plan = Plan.objects.get()
    for who, answer, words in (
        ("Joel Dacre", "Not how they see it", "Mornings are when she needs somebody. I can do Mondays."),
        ("Ines Marlow", "Agrees", "Nan can come too."),
    ):
        farah.goes_to(f"/child/{family['ines'].pk}/plan/{plan.pk}/say/")
        farah.page.get_by_label("Who?", exact=True).select_option(label=who)
        farah.chooses(answer)
        farah.fills("In their own words", words)
        farah.presses("Save")
    farah.goes_to(f"/child/{family['ines'].pk}/plan/{plan.pk}/agreed/")
    day_in(farah.page, "review_on", THE_REVIEW)
    farah.presses("Save")


def plans_the_rest(family):
    """School and the damp: needs, goals and steps of her gran, her dad, her school and her worker; and a second question."""
    plan, by, ines = Plan.objects.get(), family["farah"], family["ines"]
    answers = {
        "Getting to school": ("Ines needs to be there when the day begins.", "I hear the story every day", [
            ("Betty rings Ines at 7 every school day until she is dressed.", Owner(person=family["betty"])),
            ("Joel takes Ines to school every Monday.", Owner(person=family["joel"])),
            ("Ms Ito keeps Ines’s table and her breakfast until 9.", Owner(agency=family["school"])),
        ]),
        "The damp": ("Ines needs a dry room to sleep in.", "My wall is dry", [
            ("Farah asks Elmshire Housing for a date, and rings every other Friday.", Owner(worker=by)),
        ]),
    }  # fmt: skip
    for name, (need, goal, steps) in answers.items():
        needed = write_need(strand=ines.concerns.get(concern__name=name), words=need, by=by)
        wanted = set_goal(plan=plan, words=goal, whose="child", needs=[needed], by=by)
        for what, owner in steps:
            told = Written(what, due_on=THE_END)
            write_step(plan=plan, written=told, owner=owner, goals=[wanted], agreed_on=by.today, by=by)
    mornings = Question(MORNINGS, "scale", Goal.objects.get(words="I hear the story every day"), goal_value=Decimal(8))
    begin_measure(child=ines, asked=mornings, by=by)
    numbers(family, {THE_PLAN: 3}, of=MORNINGS)


def numbers(family, given, *, of):
    """Ines's numbers, each on its day."""
    for on, value in given.items():
        told = Number(Decimal(value), on, "child", rater_person=family["ines"])
        add_reading(measure=Measure.objects.get(question=of), number=told, by=family["farah"])


def asks_about_tea(farah, family):
    """What is asked again and again, in Ines's words, and the first number, tapped."""
    farah.goes_to(f"/child/{family['ines'].pk}/measures/new/")
    farah.fills("What do you ask?", TEA)
    farah.chooses("0 to 10")
    farah.page.get_by_label("Which goal does it tell about?", exact=True).select_option(
        label="Somebody has tea with me and says good night."
    )
    farah.fills("Which number would be good enough?", "8")
    farah.presses("Save")
    gives(farah, 2, "Me and the telly.")


def gives(farah, number, because):
    """Ines gives a number and says why; it is tapped."""
    farah.fills("What makes it that number?", because)
    farah.page.get_by_role("button", name=str(number), exact=True).click()
    farah.page.get_by_role("heading", name=str(number), exact=True).wait_for()


def message_for_joel(farah, family):
    """Farah makes a link for Joel; what the page tells her to send him."""
    measure = Measure.objects.get(question=MORNINGS)
    farah.goes_to(f"/child/{family['ines'].pk}/measures/{measure.pk}/from-afar/")
    farah.chooses("Joel")
    farah.chooses("A text message, from your work phone")
    farah.presses("Make the link")
    return farah.reads()


def arranges_the_review(farah, family):
    """At the school, after Joel's shift, led by Ruth; Ines, her mum, her gran, her dad and her teacher are asked."""
    farah.goes_to(f"/child/{family['ines'].pk}/meetings/arrange/")
    farah.page.get_by_label("What kind of meeting?", exact=True).select_option(label="Child in need review")
    day_in(farah.page, "planned_on", THE_REVIEW)
    farah.fills("What is it for?", "To see what is different for Ines.")
    farah.page.get_by_label("Who leads it?", exact=True).select_option(label="Ruth Adeyemi")
    farah.presses("Go on to who is asked")
    for name in ("Ines Marlow", "Carla Marlow", "Betty Marlow", "Joel Dacre"):
        farah.chooses(name)
    farah.chooses("Ms Ito, class teacher, Elm Road Primary School")
    farah.presses("Put them on the list")
    return farah.page.url


def leads_the_review(ruth, meeting):
    """Ruth writes while it is held: who is there, what each says, and a decision that goes into the plan."""
    ruth.goes_to(meeting)
    ruth.follows("Hold it")
    for came in ruth.page.locator("[name^=came_]").all():
        came.select_option(label="Came")
    ruth.page.locator("[name=minutes]").fill(
        "Ines said that her nan rings now.\n\nMs Ito said that she is late as often as before."
    )
    ruth.page.locator("[name=n0-words]").fill("The breakfast club keeps a place for Ines on Tuesdays and Thursdays.")
    ruth.page.locator("[name=n0-because]").fill("Mondays with her dad go well; the other days do not.")
    ruth.page.locator("[name=n0-who]").fill("Elm Road Primary School")
    day_in(ruth.page, "n0-by_when_on", THE_END)
    ruth.page.locator("[name=n0-goal]").select_option(label="I hear the story every day")
    ruth.page.locator("[name=decided]").fill("The plan goes on, with the breakfast club.")
    ruth.presses("Save and close")
    ruth.presses("Put it in the plan")


def asks_the_manager(farah, family):
    """Nothing has moved for half a year: Farah asks her manager what to change."""
    farah.goes_to(f"/child/{family['ines'].pk}/standing-still/")
    farah.follows("The number is not getting better")
    farah.page.locator("main summary").filter(has_text="Ask somebody else").click()
    farah.follows("Ask the manager")
    farah.chooses("Sunita Rao, team manager")
    farah.fills("What do you ask them to do, or to answer?", "Who pays for a taxi until Carla is well?")
    farah.page.locator("main [name=passed_over_because]").fill("We talked at the review in May, and at home in July.")
    farah.presses("Ask")


def answers_farah(sunita):
    """Sunita finds it in her notices, answers, and says that it settles it."""
    sunita.goes_to("/notices/")
    sunita.page.get_by_role("link", name="You are asked about a child for whom nothing is changing").first.click()
    sunita.page.locator("main a[href*='/answer/']").first.click()
    sunita.fills("What is the answer?", "I pay a taxi on Wednesdays and Fridays until Christmas.")
    sunita.chooses("Yes")
    sunita.presses("Save")


def goes_on_with_the_damp(farah, family, to, whom, because):
    """Somebody else has it, or says that they have."""
    damp = family["ines"].concerns.get(concern__name="The damp")
    farah.goes_to(f"/child/{family['ines'].pk}/concern/{damp.concern_id}/stands/{to}/")
    farah.fills("Who goes on with it?", whom)
    farah.page.locator("main [name=because]").fill(because)
    farah.presses("Save")


def what_was_done(family):
    """Carla's step and the others', as they told Farah."""
    for step in Step.objects.filter(agreed_on__isnull=False):
        move_step(plan=Plan.objects.get(), step=step, to="done", on=family["farah"].today, by=family["farah"])


def writes_the_ending(farah, family):
    """Every worry is answered, two of them on pages; why, what each says, what stays, the goodbye."""
    ines, by = family["ines"], family["farah"]
    farah.goes_to(f"/child/{ines.pk}/closing/")
    farah.presses("Begin to write it")
    farah.page.get_by_role("link", name="Answer : The damp").click()
    farah.presses("Keep it")
    farah.page.get_by_role("link", name="Answer : Getting to school").click()
    farah.page.get_by_label("It is resolved").check()
    farah.fills("In words the child and family will read", "Ines is there when the day begins, four days of five.")
    farah.fills("How we know, and from whom", "Ines: I hear the story")
    farah.fills("How else we know, and from whom else", "Ms Ito’s register")
    farah.presses("Keep it")
    closing = Closing.objects.get(child=ines)
    evenings = ines.concerns.get(concern__name="Evenings at home")
    answer_worry(
        closing=closing, strand=evenings, became="resolved", says="Carla is there for tea, and says good night.",
        source_one="Ines: Mum makes pasta", source_two="Betty, on the phone", by=by,
    )  # fmt: skip
    write_part(closing=closing, proposed_on=THE_END, reason="RC7", because="Ines has her evenings back.", by=by)
    write_part(closing=closing, child_says="I hear the story now.", readers=[family["carla"]], by=by)
    write_part(closing=closing, family_says="Carla: I am well enough. Joel: Mondays stay mine.", by=by)
    after = "Ring Farah’s team on 01632 960200: a call away."
    write_goodbye(closing=closing, if_it_slips=after, network="Betty rings at 7. Joel does Mondays.", by=by)
    letter = "Dear Ines,\n\nYou said that mornings were the hard part. You were right."
    write_goodbye(closing=closing, on=THE_END, how="Pancakes with Nan.", letter=letter, by=by)
    farah.goes_to(f"/child/{ines.pk}/closing/")
    farah.follows("Ask a manager to decide")
    farah.presses("Ask")
