import django.db.models.expressions
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0011_told_alone"),
    ]

    operations = [
        migrations.CreateModel(
            name="AskedTally",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "entry",
                    models.CharField(
                        help_text="Name of the entry; letters that are not on the list are counted together.",
                        max_length=80,
                    ),
                ),
                ("month", models.DateField(help_text="The first day of the month.")),
                (
                    "met",
                    models.PositiveIntegerField(default=0, help_text="How often it was met when a note was signed."),
                ),
                (
                    "kept",
                    models.PositiveIntegerField(default=0, help_text="How often its words were left as they were."),
                ),
                (
                    "changed",
                    models.PositiveIntegerField(default=0, help_text="How often the writer went back to change them."),
                ),
                (
                    "quoted",
                    models.PositiveIntegerField(default=0, help_text="How often they were somebody's own words."),
                ),
            ],
            options={
                "ordering": ["-month", "entry"],
                "constraints": [
                    models.UniqueConstraint(fields=("entry", "month"), name="asked_tally_once_a_month"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "met",
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("kept"), "+", models.F("changed")
                                    ),
                                    "+",
                                    models.F("quoted"),
                                ),
                            )
                        ),
                        name="asked_tally_adds_up",
                    ),
                ],
            },
        ),
    ]
