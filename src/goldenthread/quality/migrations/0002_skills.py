import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("quality", "0001_supervision"),
    ]

    operations = [
        migrations.CreateModel(
            name="SkillsShown",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "what",
                    models.CharField(
                        choices=[
                            ("nothing", "Nothing: only I read this"),
                            ("numbers", "My numbers, not what I wrote"),
                            ("words", "My numbers and what I wrote"),
                        ],
                        default="nothing",
                        help_text="How much they show.",
                        max_length=8,
                    ),
                ),
                (
                    "worker",
                    models.OneToOneField(
                        help_text="Whose choice it is.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="skills_shown",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SkillRating",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "skill",
                    models.CharField(help_text="Which way of working: a key of `practice.skills`.", max_length=40),
                ),
                (
                    "confidence",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "New to me"),
                            (2, "I have seen it done"),
                            (3, "I do it with somebody beside me"),
                            (4, "I do it by myself"),
                            (5, "I can show others"),
                        ],
                        help_text="How sure they are, from 1 to 5.",
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        blank=True,
                        help_text="What they say to it: what went well, what they would like to see or learn.",
                    ),
                ),
                ("rated_on", models.DateField(help_text="The day they said so.")),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who says it of themselves.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="skills",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["skill", "-rated_on"],
                "constraints": [
                    models.UniqueConstraint(fields=("worker", "skill", "rated_on"), name="skill_rated_once_a_day"),
                    models.CheckConstraint(
                        condition=models.Q(("confidence__gte", 1), ("confidence__lte", 5)), name="confidence_of_five"
                    ),
                ],
            },
        ),
    ]
