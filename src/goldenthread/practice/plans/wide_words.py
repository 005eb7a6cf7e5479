"""Words so wide that a reader must ask: which, how many, better than what?

Serves: K4.04
"""

from __future__ import annotations

from goldenthread.practice.plans.word_lists import listed

BROAD = listed(
    """
    medication medications medicine medicines exercise exercises exercising activity activities option options strategy strategies
    feature features thing things stuff support help skill skills task services service diet portion portions food foods intake
    lifestyle health wellbeing well-being behaviour behaviours behavior emotions feelings need needs issue issues concern concerns
    technique techniques intervention interventions work input information habit habits choices routine routines relationship
    relationships communication confidence independence life situation environment responsibility potential engagement progress
    improvement understanding awareness self-esteem wellness resilience quality outcomes opportunities resources stress anger mood
    anxiety fitness finances friends parenting safety success attitude motivation development attainment expectations sizes
    cravings usage interests advice guidance use it them something app pride part change changes improvements respect difference
    cycle future efforts access standard standards level levels trauma joy role care attachment ability abilities knowledge
    insight regulation compliance participation interaction interactions demands challenges difficulties barriers risk risks harm
    impact conflict ways presence happiness excellence practice parenting boundaries control lives supervision participation
    cooperation co-operation honesty trust stability permanence identity wellbeing calm peace
    """
)
NARROWS_NOTHING = listed(
    """
    app portion lifestyle living study social coping physical healthy life daily general usual self-care good positive different
    appropriate new other various some any more relevant suitable necessary additional further overall additional emotional
    personal regular direct ongoing useful prescribed educational key own age-appropriate essential basic food medication expected
    extra brighter high adult continued more mental family home parental school physical active child professional individual
    person-centred excellent real much great greater successful
    """
)
"""Words before a wide word that leave it as wide as it was: "physical activity", "app features"."""
DEGREE = listed(
    """
    better more less fewer healthier happier calmer healthy good well greater improved increased reduced appropriate appropriately
    effectively properly positive positively suitable adequate consistent consistently responsible responsibly safe safely mindful
    respectful worse lighter fitter stronger confident anxious independent active social calm happy best stable organised sensible
    sensibly successfully meaningful fully generally overall openly honestly motivated neat neatly calmer focused engaged involved
    aware mindful resilient settled secure
    """
)
"""Words of degree: more or less of what nobody has measured."""
