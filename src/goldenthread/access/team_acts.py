"""Teams that open, are renamed, move in the tree and close. A manager sees every child of the teams below, so the tree is access.

Serves: T.23
"""

from __future__ import annotations

from datetime import date

from goldenthread.access.acting import act
from goldenthread.access.leading import with_teams_below
from goldenthread.access.log import log
from goldenthread.access.models import Team, Worker
from goldenthread.access.permissions import Permission
from goldenthread.access.permits import YES, NotAllowed, Permit, no


def may_change_teams(*, by: Worker) -> Permit:
    """Whether somebody may change the tree of teams."""
    if not by.has(Permission.MANAGE_WORKERS):
        return no("A system administrator changes teams. Ask the service desk.")
    return YES


@act
def add_team(*, by: Worker, name: str, parent: Team | None = None) -> Team:
    """Open a team.

    Raises:
        NotAllowed: this worker may not, or a team of this name is there.
    """
    may_change_teams(by=by).or_refuse()
    _refuse_taken(name)
    team = Team.objects.create(name=name, parent=parent)
    log(by, "opened team", team)
    return team


@act
def change_team(team: Team, *, by: Worker, name: str, parent: Team | None) -> Team:
    """Give a team another name or another place in the tree.

    Raises:
        NotAllowed: this worker may not, the name is taken, or the team would come below itself.
    """
    may_change_teams(by=by).or_refuse()
    _refuse_taken(name, but=team)
    if parent is not None and parent.pk in with_teams_below({team.pk}):
        raise NotAllowed("A team cannot come below itself or a team below it.")
    team.name, team.parent = name, parent
    team.save()
    log(by, "changed team", team)
    return team


def may_close(team: Team, *, by: Worker) -> Permit:
    """Whether a team may be closed: only an empty one, so that nobody's manager disappears."""
    if not may_change_teams(by=by):
        return may_change_teams(by=by)
    if team.ended_on is not None:
        return no("This team is closed already.")
    if team.members.filter(ended_on__isnull=True, worker__is_active=True).exists():
        return no("People are in this team. Move them first.")
    if team.children.filter(ended_on__isnull=True).exists():
        return no("There are teams below this one. Move or close them first.")
    return YES


@act
def close_team(team: Team, *, by: Worker, on: date) -> Team:
    """Close a team that nobody is in.

    Raises:
        NotAllowed: somebody is in it, a team is below it, or this worker may not.
    """
    may_close(team, by=by).or_refuse()
    team.ended_on = on
    team.save(update_fields=["ended_on"])
    log(by, "closed team", team)
    return team


def _refuse_taken(name: str, *, but: Team | None = None) -> None:
    if Team.objects.filter(name__iexact=name).exclude(pk=but.pk if but else 0).exists():
        raise NotAllowed("There is a team of this name. Choose another, or find that one (it may be closed).")
