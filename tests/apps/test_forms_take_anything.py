"""Whatever is typed into a form: no error of ours, nothing comes back as markup, and it comes back as it was. Full figures: bench/drills.

Serves: C.08, K9.W4
"""

import pytest
from bench.drills.forms_fuzz import control, every_form

from turns import in_full

pytestmark = pytest.mark.django_db


def test_no_form_breaks_or_changes_what_is_typed():
    """Serves: K9.W4"""
    found = list(every_form(examples=25 if in_full() else 10))
    assert len(found) >= 6
    for form in found:
        assert (form.errors_of_ours, form.unescaped, form.not_as_typed) == (0, 0, 0), (form.form, form.first)


def test_a_form_drawn_without_escaping_is_found():
    """The control."""
    assert control(examples=60).unescaped > 0
