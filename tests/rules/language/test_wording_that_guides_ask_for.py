"""Words that published guides ask for: they stay unmarked, on their own and inside a plain sentence.

Picked from the guides that `sources.toml` names (Language that Cares, the Disability Unit's list, Samaritans, Mind, the National Autistic
Society, the Scottish Drugs Forum, Crisis and the Rowntree Foundation, the Race Disparity Unit, The Children's Society, Refugee Council) and
from lists of NICE, public health in Suffolk, North Lanarkshire, Sandwell, Amaze, MindWell, a list on exploitation, Camden and
others, in our own selection. Where guides disagree (care leaver, birth parents, foster carer, relapse) a word is not in the list.

Serves: K9.01, K9.04, C.11
"""

import pytest

from goldenthread.practice.language.findings import Reader, Reading
from goldenthread.practice.language.forms import forms_of
from goldenthread.practice.language.reader import read

ASKED_FOR = """
a home good enough for them
a person with schizophrenia
absent from school
additional needs
adopted child
adopted person
adoptive parents
alcohol dependence
attempted suicide
autistic child
autistic person
behaviour that adults find difficult
behaviour that challenges services
behaviour that challenges those around them
behaviour that communicates distress
birthday money
bisexual
Black people
blind people
born to unmarried parents
brothers and sisters
care experienced
care experienced adult
care experienced person
care-experienced young people
carer
chat
child at risk of exploitation
child has described sexual activity and may have been groomed
child in care
child in our care
child is being sexually exploited
child of an undocumented immigrant
child victims of domestic abuse
child who has been sexually exploited
child who has offended
child with additional needs
child with special educational needs
children exploited by county lines gangs
children having additional needs
children in care
children in conflict with the law
children in our care
children we care for
children who come into contact with the police
children who do wrong
children who have been exploited
children's home
coercive control
communicating unmet needs
communication of distress
controlling behaviour
conversation
d/Deaf person
dad
day out
Deaf people
decided not to
dependent on alcohol
did not come
died by his own hand
died by suicide
different way of being
difficult thoughts
disabled child
disabled people
disabled person
distressed
distressed behaviour
distressed feelings
does not feel safe
does not take the tablets
does not use speech
domestic abuse
drug use
emotionally-based school non-attendance due to unmet sensory needs
ended his life
experiencing depression
experiencing mental health concerns
experiencing poor mental health
extra help
failed by the system
families claiming Universal Credit
families facing difficulties
families locked in poverty
families on low incomes
families who need help
families with no home
family meet up time
family time
financially stretched
first family
first mum
formerly incarcerated person
foster family
gay people
gets benefits
going to school
goodbye visit
grandparents
Gypsy, Roma and Traveller
hard of hearing
harmed herself
has a drink problem
has ADHD
has been groomed
has been through trauma
has bipolar disorder
has epilepsy
has not been able to go to school
having trouble coping
health problem
home
hurt herself
is being criminally exploited
is having a hard time
it is not clear why she is getting into cars
learning space
lesbian
life story
lives with depression
lives with epilepsy
lives with her gran
living with Grandma
living with obesity
lone parent
looking for help
man who hurt her
may struggle with a history of trauma
meltdown
men who have sex with men
mental health condition
mental health problem
mixed ethnicity
moved to live with
moving to a new home
mum
my brother and sister
my file
my record
needs
needs safety
neurodivergent
neurodiversity
non-speaking
not currently using substances
older people
on the autism spectrum
one-parent family
our children
our meeting
parent with a learning disability
partially sighted people
people affected by gambling issues
people aged 65 and over
people claiming benefits
people experiencing homelessness
people experiencing poverty
people from ethnic minorities
people from ethnic minority backgrounds
people harmed by gambling
people in prison
people living at the poverty level
people living in poverty
people living with HIV
people of all ages
people of colour
people on low incomes
people seeking asylum
people seeking safety
people sleeping rough
people we have not reached
people who are begging
people who are dependent on alcohol
people who are homeless
people who are or who have been homeless
people who have been in prison
people who smoke
people who use drugs
people with a learning disability
people with a personal insight into homelessness
people with health issues
people with hearing loss
people with mental health problems
people with visual impairments
person experiencing homelessness
person in prison
person in recovery
person in treatment
person living with drug problems
person living with HIV
person of short stature
person seeking asylum
person using violence
person who abuses
person who caused harm
person who hears voices
person who injects drugs
person who is pregnant
person who previously used substances
person who uses a wheelchair
person who uses drugs
person who uses violent behaviour
person who was abused
person who was arrested for selling drugs
person with a conviction
person with a learning disability
person with a mental health condition
person with a substance use disorder
person with ADHD
person with an addiction
person with an alcohol problem
person with cerebral palsy
person with convictions
person with dementia
person with diabetes
person with Down's syndrome
person with epilepsy
person with learning disabilities
person with obesity
place to live
pocket money
prefers not to
prescribed medicine
pupils with special educational needs
ran away
reacting to a situation
receives Universal Credit
refugee
return to use
reviewing officer
safe and nurturing families are hard to find
safe place
safety plan
safety planning
said no
same-sex couple
seeking connection
seldom asked
self-harm
sensory overload
sex assigned at birth
sexual abuse
short break
shutdown
signalling distress
single parent
sleepover
social worker
someone who self-harms
special interests
stay over
staying at home
story
substance use
suicide attempt
support worker
surgery is unsuitable for some people
survivor
survivor of abuse
survivors of domestic violence
takes his medicine as prescribed
talk
testing negative
testing negative for substance use
the child is being targeted by perpetrators
the child may have been groomed
the location is dangerous to children
their home
their mother
thoughts of suicide
through no fault of their own
time away
took his own life
trans people
trans person
Traveller family
tummy mummy
unaccompanied child
undocumented migrant
unemployed
victim-survivor
violence against women and girls
wanting the best for our children
was admitted to hospital
was afraid
was frightened
was missing from home
was not brought
we could not find the right home
went missing
wheelchair user
worked with the family
young dad
young mother
young parents
young people
young person
young person is being exploited
young person is being groomed
""".strip().splitlines()


def test_there_are_enough_of_them():
    assert len(ASKED_FOR) == len(set(ASKED_FOR)) >= 150


@pytest.mark.parametrize("words", ASKED_FOR)
def test_what_a_guide_asks_for_is_not_marked_as_a_term_of_its_own(words):
    assert [(one.text, one.entry) for one in read(words).here] == []


@pytest.mark.parametrize("words", ASKED_FOR)
def test_nor_in_a_sentence(words):
    found = read(
        f"We wrote it down in May, and the words we used for it were these: {words}, as Jo had asked us to."
    ).here
    assert [(one.text, one.entry) for one in found] == []


@pytest.mark.parametrize(("sentence", "entry"), [
    ("Kim continues to choose her partner over her children.", "failure-to-protect"),
    ("He puts his drinking before his son.", "failure-to-protect"),
    ("The children come second.", "failure-to-protect"),
    ("His foster home broke down because of his behaviour.", "placement-breakdown"),
    ("She was asked to leave due to her aggression.", "placement-breakdown"),
    ("It has been hard to find a placement for Ali.", "placement-breakdown"),
    ("They are a family on benefits.", "benefit-dependent"),
    ("Both parents live on benefits.", "benefit-dependent"),
    ("Dad showed little understanding of the harm.", "lacks-insight"),
    ("Tom is a non-verbal child.", "non-verbal"),
    ("She is low-functioning.", "mental-age"),
    ("There are drug problems in the home.", "substance-abuse"),
    ("Dad's drink problem is worse.", "substance-abuse"),
    ("They have gambling issues.", "substance-abuse"),
    ("There is a substance problem here.", "substance-abuse"),
    ("Mum has poor mental health.", "depressed-untested"),
    ("Families from minorities were left out.", "bame"),
    ("He was made to go, and has been selling drugs.", "drug-runner"),
    ("There is a history of trauma.", "historic"),
])  # fmt: skip
def test_labels_are_seen_in_more_than_one_shape(sentence, entry):
    assert entry in {one.entry for one in read(sentence).here}


@pytest.mark.parametrize("sentence", [
    "I watched for her non-verbal cues.",
    "The match ended because of the rain.",
    "She chose the red coat over the blue one.",
    "Gran came second in the quiz.",
    "The benefits of swimming are many.",
    "Dad gets Universal Credit and some help with the rent.",
])  # fmt: skip
def test_other_meanings_are_left_alone(sentence):
    assert [(one.text, one.entry) for one in read(sentence).here] == []


def test_what_stands_before_a_form_hides_nothing_else():
    """A form that is not meant behind some words is looked for by its own words, never by those before it."""
    forms = forms_of("(?<!with a )(drug|drink) problems?")
    ((pattern, words),) = forms.patterns
    assert words == {"drug problem", "drug problems", "drink problem", "drink problems"}
    assert pattern.search("a drug problem")
    assert not pattern.search("with a drug problem")


@pytest.mark.parametrize(("text", "is_asked_about"), [
    ("ADHD", True),
    ("PTSD", True),
    ("She is a BSL user.", False),
    ("We met a group for LGBTQ+ people.", False),
    ("She has ADHD.", False),
    ("The doctor wrote in May that he has ADHD and sleeps little.", False),
])  # fmt: skip
def test_a_condition_that_all_know_by_its_letters_is_asked_about_only_by_itself(text, is_asked_about):
    assert bool(read(text).here) is is_asked_about


def test_and_where_a_family_reads_it():
    assert "letters-adhd" in {one.entry for one in read("She has ADHD.", Reading(reader=Reader.FAMILY)).here}
