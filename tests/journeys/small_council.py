"""A small council in which every page has something to show, told once for all who go through the pages."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from cast.door import a_contact, referred
from cast.families import the_family
from cast.meetings import of_meetings
from cast.people import a_child
from cast.workers import a_team, works_with
from goldenthread.casework.assessments.work_models import AdultDifficulty
from goldenthread.casework.elmshire.world import World
from goldenthread.casework.front_door.deciding_acts import decide
from goldenthread.casework.front_door.matching_acts import match
from goldenthread.casework.pathways.closing.acts import begin_closing
from goldenthread.casework.pathways.passing.acts import offer
from goldenthread.practice.front_door import Response
from journeys.plans_visited import of_plans
from journeys.supervision_visited import of_supervision


@dataclass
class Elmshire:
    """A small council with a full record, an empty one, a baby not born yet, and a child who waits."""

    numbers: dict[str, int]

    def address(self, page: str) -> str:
        return page.format(**self.numbers)


def a_small_council(today: date) -> Elmshire:
    """Written into the database at hand."""
    carters, brights, lockwoods = (the_family(key, on=today) for key in ("carter", "bright", "lockwood"))
    world = World(today)
    workers = {key: world.worker(key) for key in ("farah", "sunita", "priya", "miriam", "kwame")}
    empty, waits = a_child("Josie Pell", born=None), a_child("Alexandria-Wilhelmina Featherstonehaugh-Cholmondeley")
    works_with(workers["farah"], empty, since=today)
    works_with(a_team("Elm North"), waits, since=today)
    door = at_the_door(world, carters["mia"])
    offered = offer(child=empty, to_team=a_team("Elm North"), because="You move.", on=today, by=workers["farah"])
    return Elmshire(of_notes(carters) | of_supervision(world, carters, brights) | {
        "mia": carters["mia"].pk, "kelly": carters["kelly"].pk, "baby": brights["baby"].pk, "other": lockwoods["jade"].pk,
        "empty": empty.pk, "waits": waits.pk, "farah": workers["farah"].pk, "team": a_team("Elm North").pk, **door, "offered": offered.pk,
    })  # fmt: skip


def at_the_door(world, mia):
    """A contact with one child matched and one not, a referral that waits, one that was decided, and a concern of Mia's."""
    neil, _ = world.worker("neil"), world.worker("helen")
    came_in = timezone.now()
    contact = a_contact("Ada Fenn", "Bo Fenn", at=came_in)
    described, other = contact.children.order_by("pk")
    match(row=other, child=a_child("Bo Fenn"), at=came_in, by=neil)
    [waiting] = referred(a_contact("Rosa Kestrel", at=came_in), a_child("Rosa Kestrel"), by=neil)
    [decided] = referred(a_contact("Milo Kestrel", at=came_in), a_child("Milo Kestrel"), by=neil)
    decide(referral=decided, choice=Response.ASSESS, because="Milo is afraid.", on=neil.today, by=neil)
    strand = mia.concerns.order_by("pk").first()
    closing = begin_closing(child=mia, by=world.worker("farah"))
    return {
        "contact": contact.pk, "described": described.pk, "referral": waiting.pk, "decided": decided.pk, "concern": strand.concern_id,
        "worry": strand.pk, "closing": closing.pk,
    }  # fmt: skip


def of_notes(carters):
    """Numbers of notes of the Carters and of what came of them."""
    mia, tobi, zara = (carters[key] for key in ("mia", "tobi", "zara"))
    ben = carters["ben"]
    return {
        "ben": ben.pk, **of_thinking(mia, ben), **of_meetings(mia), "rung": ben.escalations.get(answered_on__isnull=True, kind="worried").pk,
        "zara": zara.pk, "tobi": tobi.pk, "note": mia.notes_about.filter(note__signed_at__isnull=False, note__kind="visit").last().note_id,
        "work": mia.direct_work.order_by("on").last().pk, "visit": mia.visits.get(visit__happened_on__isnull=True).visit_id,
        "open_note": zara.notes_about.get(note__signed_at__isnull=True).note_id, "asked": tobi.asked_for.get(answered_at__isnull=True).pk,
        "promise": mia.promises.filter(kept_on__isnull=True).first().pk, "task": mia.tasks.first().pk,
        **of_measures(mia), **of_plans(mia),
        "mias_referral": mia.referrals.order_by("received_on").first().pk, "mias_enquiry": mia.enquiries.order_by("started_on").first().pk,
    }  # fmt: skip


def of_measures(mia):
    """Numbers of what is asked of Mia again and again, and of a number she gave."""
    measure = mia.measures.filter(goal__isnull=False).order_by("pk").first()
    return {"measure": measure.pk, "goal": measure.goal_id, "reading": measure.readings.filter(rater="child").last().pk}


def of_thinking(mia, ben):
    """Numbers of the assessment that is under way."""
    work = mia.assessments.get(work__isnull=False, authorised_on__isnull=True).work
    told = {"source": work.sources.order_by("pk").first().pk, "absent": work.absent_parents.order_by("pk").first().pk}
    copy = work.versions.get(reader__shown_given="Kelly")
    told |= {"copy": copy.pk, "comment": copy.comments.get(answered_on__isnull=True).pk}
    told |= {"assessed": work.pk, "explained": work.hypotheses.order_by("pk").first().pk}
    told |= {"hard": AdultDifficulty.objects.filter(assessment__work=work, assessment__child=mia).order_by("pk")[0].pk}
    return told | {"needed": ben.needs.get(assessment__work=work).pk}
