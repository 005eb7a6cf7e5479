"""The first migrations are quick because new tables are made alone; what they make is what Django would have made."""

from django.db import models
from django.db.migrations.state import ModelState, ProjectState

from goldenthread.access.quick_state import new_models_alone


def a_state() -> ProjectState:
    """A family, and a child who belongs to it, added while the state is already held as classes."""
    state = ProjectState()
    state.add_model(ModelState("example", "Family", [("id", models.AutoField(primary_key=True))]))
    assert state.apps
    belongs = models.ForeignKey("example.Family", models.CASCADE, related_name="members")
    state.add_model(ModelState("example", "Child", [("id", models.AutoField(primary_key=True)), ("family", belongs)]))
    return state


def described(state: ProjectState) -> dict[str, list[tuple[str, object]]]:
    return {
        model.__name__: [
            (field.name, getattr(field, "related_model", None) and field.related_model.__name__)
            for field in model._meta.get_fields()
        ]
        for model in state.apps.get_models()
    }


def test_a_new_table_knows_its_relations_and_is_known_by_them():
    with new_models_alone():
        quick = described(a_state())
    assert quick == described(a_state())
    assert quick["Family"] == [("members", "Child"), ("id", None)]


def test_a_new_table_leaves_the_others_as_they_are():
    with new_models_alone():
        state = ProjectState()
        state.add_model(ModelState("example", "Family", [("id", models.AutoField(primary_key=True))]))
        before = state.apps.get_model("example", "Family")
        belongs = models.ForeignKey("example.Family", models.CASCADE)
        state.add_model(
            ModelState("example", "Child", [("id", models.AutoField(primary_key=True)), ("family", belongs)])
        )
        assert state.apps.get_model("example", "Family") is before
        assert state.apps.get_model("example", "Child")._meta.get_field("family").related_model is before


def test_django_is_itself_again_afterwards():
    plain = ProjectState.add_model
    with new_models_alone():
        assert ProjectState.add_model is not plain
    assert ProjectState.add_model is plain
