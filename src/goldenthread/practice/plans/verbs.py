"""The verbs of steps and goals: acts that anybody could see were done or not, changes that need a figure, and words that nobody can check.

Council and guides say which verbs to avoid (K4.04); the rest we sorted by one question: could a neighbour say on Friday whether it happened?
A verb in no list is left open: the help asks nothing about it.

Serves: K4.04
"""

from __future__ import annotations

from enum import StrEnum

from goldenthread.practice.plans.word_lists import listed


class Act(StrEnum):
    """What a verb lets a reader check."""

    CHECKABLE = "checkable"
    CHANGE = "change"
    GENERAL = "general"
    UNCHECKABLE = "uncheckable"
    OPEN = "open"


CHECKABLE = listed(
    """
    answer apply arrive ask attend bake bath bathe bite book borrow breathe bring brush buy call cancel carry catch chair choose
    clap clean climb close collect complete confirm consume contact cook copy count cut cycle dance declare deliver deposit
    describe donate download draw dress drink drive drop dust eat email empty enrol enter explain fasten feed fetch fill finish
    fit fix fold follow fry give go greet hand hang hold homecook hoover indicate inform inject install introduce invite iron jog
    join jot jump kick knock label lay leave lend lie lift list listen load lock log lose make mark massage match measure meet
    mend mow name notify observe open order organise pack paint park pass pay phone photograph pick plant play point post pour
    praise prepare present print produce provide publish pull push put quit read recite record recruit refer register remind
    remove rent repair replace reply report request resign return ride ring run save say schedule score see sell send separate
    serve set shop shower shut sign sing sit sleep smoke sort speak spell spend stand steam stop store stretch submit supply swap
    swim swing switch take talk teach tell test text throw tick tidy tie touch trace transfer translate travel turn type undress
    update upload use vacuum vaccinate visit wait wake walk wash watch water wear weigh welcome wipe withdraw write zip arrange
    hug kiss meditate offer pray deliver interview film stick pin scan weed dig knit sew memorise rehearse practise skip hop crawl
    roll point name label retell recall summarise solve add subtract multiply divide calculate edit sketch spit chew swallow rinse
    floss cover wrap pedal row ski box bowl hike lunch dine snack bank budget invoice meet attend accompany escort supervise
    translate interpret identify negotiate agree decide discuss chat share sign-up contribute host perform deliver complete
    undertake conduct administer distribute issue allocate assign appoint convene circulate
    """
)

CHANGE = listed(
    """
    increase reduce decrease lower raise cut improve double halve extend shorten lengthen limit minimise minimize maximise lessen
    expand widen grow boost progress advance gain lose achieve reach maintain keep sustain
    """
)

OPEN = listed("do have get come receive hear access spend move start adhere need work demonstrate show stay")

GENERAL = listed("exercise study socialise socialize relax rest diet unwind volunteer train revise play learn behave")

UNCHECKABLE = listed(
    """
    accept acknowledge acquire address adapt adjust adopt advise aim allow appreciate aspire assist attempt avoid be become
    believe benefit bond build care challenge change collaborate comply communicate concentrate connect consider continue
    contribute control cooperate co-operate coordinate cope deal develop discourage embrace empower enable encourage endeavour
    engage enhance enjoy ensure establish explore express facilitate familiarise feel find focus foster guide handle help hope
    inspire interact involve know liaise look love manage mentor monitor motivate nurture optimise optimize
    oversee participate prevent prioritise promote protect pursue realise reassure recognise reconsider reflect
    regulate remain remember resolve respect respond safeguard seek settle signpost stabilise strengthen strive struggle succeed
    support tackle track think thrive trust try understand utilise value want wish work strive process overcome break uphold embed
    champion address reassess relate
    """
)

IRREGULAR = {
    "be": "is are was were been being am",
    "go": "goes went gone going",
    "have": "has had having",
    "take": "took taken taking",
    "make": "made making",
    "see": "saw seen",
    "give": "gave given giving",
    "get": "got getting gets",
    "do": "does did done doing",
    "write": "wrote written writing",
    "eat": "ate eaten",
    "drink": "drank drunk",
    "swim": "swam swum swimming",
    "run": "ran running",
    "sit": "sat sitting",
    "stop": "stopped stopping",
    "put": "putting",
    "cut": "cutting",
    "set": "setting",
    "shut": "shutting",
    "keep": "kept",
    "meet": "met",
    "read": "reading",
    "tell": "told",
    "say": "said",
    "speak": "spoke spoken",
    "sleep": "slept",
    "leave": "left leaving",
    "bring": "brought",
    "buy": "bought",
    "feel": "felt",
    "find": "found",
    "build": "built",
    "send": "sent",
    "spend": "spent",
    "lose": "lost losing",
    "pay": "paid paying",
    "wake": "woke woken waking",
    "ring": "rang rung",
    "plan": "planned planning",
    "jog": "jogged jogging",
    "chat": "chatted chatting",
    "log": "logged logging",
    "hug": "hugged hugging",
    "tidy": "tidied tidying",
    "try": "tried trying",
    "tie": "tied tying",
    "lie": "lying lay",
    "know": "knew known",
    "grow": "grew grown",
    "draw": "drew drawn",
    "throw": "threw thrown",
    "wear": "wore worn",
    "hold": "held",
    "stand": "stood",
    "understand": "understood",
    "think": "thought",
    "teach": "taught",
    "catch": "caught",
    "refer": "referred referring",
    "drop": "dropped dropping",
    "shop": "shopped shopping",
    "swap": "swapped swapping",
    "skip": "skipped skipping",
    "hop": "hopped hopping",
    "pin": "pinned pinning",
    "fit": "fitted fitting",
    "control": "controlled controlling",
    "travel": "travelled travelling",
    "label": "labelled labelling",
    "model": "modelled modelling",
    "become": "became becoming",
    "begin": "began begun beginning",
    "choose": "chose chosen choosing",
    "feed": "fed",
    "ride": "rode ridden riding",
    "drive": "drove driven driving",
    "sing": "sang sung",
    "sell": "sold",
    "lend": "lent",
    "quit": "quitting",
    "spit": "spat spitting",
    "zip": "zipped zipping",
    "dig": "dug digging",
    "enrol": "enrolled enrolling enroll",
    "commit": "committed committing",
    "submit": "submitted submitting",
}


def _forms(verb: str) -> list[str]:
    """A verb and the forms it is met in.

    >>> _forms("carry")
    ['carry', 'carries', 'carried', 'carrying']
    """
    if verb in IRREGULAR:
        given = IRREGULAR[verb].split()
        found = [verb, *given]
        return found if verb == "be" else [*found, *(_regular(verb) if len(given) < 3 else ())]
    return [verb, *_regular(verb)]


def _regular(verb: str) -> list[str]:
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return [verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"]
    if verb.endswith("e"):
        return [verb + "s", verb + "d", verb[:-1] + "ing"]
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return [verb + "es", verb + "ed", verb + "ing"]
    return [verb + "s", verb + "ed", verb + "ing"]


VERBS: dict[str, tuple[str, Act]] = {
    form: (verb, act)
    for act, verbs in (
        (Act.OPEN, OPEN),
        (Act.CHECKABLE, CHECKABLE),
        (Act.GENERAL, GENERAL),
        (Act.UNCHECKABLE, UNCHECKABLE),
        (Act.CHANGE, CHANGE),
    )
    for verb in sorted(verbs)
    for form in _forms(verb)
} | dict.fromkeys(("make sure", "makes sure", "making sure"), ("make sure", Act.UNCHECKABLE))
"""Every form of every verb, with the verb and what it lets a reader check. A verb in two lists stands as in the later one."""

LIGHT = listed(
    """
    able agree agreed aim aiming attempt begin continue continued continues continuing consistently going intend like likely
    manage need needs plan planned plans start started starts starting tries try trying want wants wish wishes hope hopes promise
    promises expected asked required also always not never only then now each both all be to
    """
)
"""Words between "will" and the act itself: "will be able to count", "will continue to attend"."""
