import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0003_standards_and_drift"),
    ]

    operations = [
        migrations.CreateModel(
            name="WorkingAnew",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "because",
                    models.CharField(help_text="What asked for it: 'T053 was set to 10 working days'.", max_length=200),
                ),
                (
                    "asked_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was asked for."
                    ),
                ),
                ("children", models.PositiveIntegerField(default=0, help_text="For how many children.")),
                ("done", models.PositiveIntegerField(default=0, help_text="For how many of them it is done.")),
                (
                    "moved_at",
                    models.DateTimeField(
                        blank=True, help_text="When it last went on; long ago means it was cut off.", null=True
                    ),
                ),
                ("finished_at", models.DateTimeField(blank=True, help_text="When the last child was done.", null=True)),
                (
                    "asked_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who asked for it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
