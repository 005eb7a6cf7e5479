import django.db.models.deletion
import django.db.models.functions.datetime
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0004_reminders_and_writing_help"),
        ("casework", "0007_a_home_for_good"),
    ]

    operations = [
        migrations.CreateModel(
            name="DraftFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.UUIDField(
                        help_text="The one-time key it was sent with: sent twice, it waits once.", unique=True
                    ),
                ),
                ("name", models.CharField(help_text="Its name, as it came.", max_length=200)),
                ("says", models.TextField(blank=True, help_text="What is said of it: who drew it.")),
                (
                    "text",
                    models.TextField(
                        blank=True, help_text="The words found in it, for search once it stands with a note."
                    ),
                ),
                (
                    "person_id",
                    models.BigIntegerField(
                        blank=True,
                        help_text="The child who drew it, by number; empty where it belongs to all in the note.",
                        null=True,
                    ),
                ),
                (
                    "came_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it came in."
                    ),
                ),
                (
                    "draft",
                    models.ForeignKey(
                        help_text="The draft it waits beside, and so whose it is.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="access.draft",
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        help_text="The file, made safe as any other.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="waiting",
                        to="casework.storedfile",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
    ]
