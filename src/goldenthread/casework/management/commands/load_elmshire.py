"""Load Elmshire, the made-up council: the hand-written cast, and a synthetic body of any size around it."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.timezone import localdate

from goldenthread.casework.elmshire.body.filling import CHILDREN, fill
from goldenthread.casework.elmshire.loading import fill_the_rest, load_cast, made_up_only


class Command(BaseCommand):
    """`python -m goldenthread manage load_elmshire [--children N] [--people N] [--bare] [--today DAY]`"""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The size of the body, the day it ends on, and whether it is only for measuring."""
        parser.add_argument(
            "--children",
            type=int,
            default=CHILDREN,
            help=f"children whose record is open, in the body (default {CHILDREN}; 0 for none)",
        )
        parser.add_argument("--people", type=int, default=0, help="add past families until the body has so many people")
        parser.add_argument(
            "--bare",
            action="store_true",
            help="for measuring: as fast as the database role allows, without row history, search rows or dues",
        )
        parser.add_argument("--today", type=date.fromisoformat, help="the day everything is told from (default: today)")

    def handle(self, *args: Any, **options: Any) -> None:
        """Load what is not there yet.

        Raises:
            CommandError: this is not a demonstration, or the database holds workers who are not of Elmshire.
        """
        if not settings.LOCAL:
            raise CommandError(
                "Elmshire is made up and is loaded only for a demonstration: set GOLDENTHREAD_DEMO=1 to say that this is one."
            )
        if not made_up_only():
            raise CommandError(
                "This database holds workers who are not of Elmshire. The made-up council is never mixed with a real one."
            )
        today = options["today"] or localdate()
        cast = load_cast(today=today)
        filled = fill(today=today, children=options["children"], people=options["people"], bare=options["bare"])
        if cast and not options["bare"]:
            fill_the_rest(today=today)
        history = "" if filled.triggers_ran else " Triggers and keys were not run: there is no row history."
        self.stdout.write(
            f"Elmshire: {len(cast)} people told by hand, {filled.people} by chance ({filled.children} children open, {filled.rows} rows).{history}"
        )
