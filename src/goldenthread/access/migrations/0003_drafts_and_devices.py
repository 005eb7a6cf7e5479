import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_shared_cache"),
    ]

    operations = [
        migrations.CreateModel(
            name="Device",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="What the worker calls it: 'my work phone'.", max_length=80)),
                (
                    "asked_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When the worker asked."
                    ),
                ),
                (
                    "secret_hash",
                    models.CharField(help_text="Hash of the secret the device holds.", max_length=64, unique=True),
                ),
                ("allowed_at", models.DateTimeField(blank=True, help_text="When they confirmed it.", null=True)),
                ("ended_at", models.DateTimeField(blank=True, help_text="When it was taken off.", null=True)),
                ("ended_because", models.CharField(blank=True, help_text="Why: lost, replaced, left.", max_length=200)),
                (
                    "carrying",
                    models.PositiveIntegerField(
                        default=0, help_text="Notes it last said it holds that have not come in."
                    ),
                ),
                ("seen_at", models.DateTimeField(blank=True, help_text="When it was last in touch.", null=True)),
                (
                    "allowed_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who confirmed that the council manages it.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Whose device.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="devices",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "key",
                    models.UUIDField(
                        help_text="The one-time key of the form: what is sent with it is made once.", unique=True
                    ),
                ),
                ("page", models.CharField(help_text="The address of the page it is typed on.", max_length=300)),
                ("kind", models.CharField(help_text="Which form: 'note', 'contact', 'summary'.", max_length=40)),
                (
                    "person_id",
                    models.BigIntegerField(
                        blank=True,
                        help_text="Whose record it is about, by number, to name it in the list of drafts.",
                        null=True,
                    ),
                ),
                ("fields", models.JSONField(default=dict, help_text="What has been typed, by field.")),
                (
                    "version",
                    models.PositiveIntegerField(
                        default=1, help_text="Counts up with each keeping: two devices never overwrite."
                    ),
                ),
                (
                    "began_from",
                    models.CharField(
                        blank=True,
                        help_text="The version of the saved text that was on the screen when it began.",
                        max_length=64,
                    ),
                ),
                (
                    "window",
                    models.CharField(
                        blank=True,
                        help_text="The window that kept it last: what it sends again is no second writer.",
                        max_length=36,
                    ),
                ),
                (
                    "step",
                    models.PositiveIntegerField(
                        default=0,
                        help_text="How often that window had sent: an older message that comes late changes nothing.",
                    ),
                ),
                (
                    "began_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When the writer began."
                    ),
                ),
                (
                    "kept_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was last kept."
                    ),
                ),
                (
                    "thrown_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="When the writer threw it away: it can be brought back for a day.",
                        null=True,
                    ),
                ),
                (
                    "beside",
                    models.ForeignKey(
                        blank=True,
                        help_text="The draft this one was typed beside, on another device at the same time.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="others",
                        to="access.draft",
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        help_text="Who is writing.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="drafts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-kept_at", "-id"],
                "indexes": [models.Index(fields=["worker", "-kept_at"], name="draft_of_a_worker")],
            },
        ),
        migrations.CreateModel(
            name="SentOnce",
            fields=[
                (
                    "key",
                    models.UUIDField(help_text="The one-time key the form carried.", primary_key=True, serialize=False),
                ),
                (
                    "led_to",
                    models.CharField(
                        blank=True, help_text="The address of the page after it was kept.", max_length=300
                    ),
                ),
                (
                    "sent_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was kept."
                    ),
                ),
                (
                    "worker",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who sent it; empty for the public form.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["sent_at"], name="sent_once_at")],
            },
        ),
    ]
