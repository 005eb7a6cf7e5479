import django.db.models.deletion
import django.db.models.functions.datetime
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("access", "__first__"),
    ]

    operations = [
        migrations.CreateModel(
            name="FileImport",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[("census", "children-in-need census"), ("people", "people"), ("workers", "workers")],
                        help_text="What kind of file.",
                        max_length=10,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("looking", "being looked at"),
                            ("looked_at", "looked at, not kept yet"),
                            ("keeping", "being kept"),
                            ("kept", "kept"),
                            ("refused", "refused"),
                            ("thrown_away", "thrown away"),
                        ],
                        help_text="Whether it was kept.",
                        max_length=12,
                    ),
                ),
                ("name", models.CharField(help_text="The file's name as it came.", max_length=200)),
                ("sha256", models.CharField(db_index=True, help_text="Hash of the file's bytes.", max_length=64)),
                ("size", models.BigIntegerField(default=0, help_text="How many bytes it has.")),
                (
                    "authority",
                    models.CharField(
                        blank=True, help_text="The council's number, as the file gives it.", max_length=20
                    ),
                ),
                ("year", models.IntegerField(blank=True, help_text="Census year the file says it is for.", null=True)),
                ("refused_because", models.TextField(blank=True, help_text="Why the whole file was refused.")),
                (
                    "loaded_at",
                    models.DateTimeField(
                        db_default=django.db.models.functions.datetime.Now(), help_text="When it was looked at."
                    ),
                ),
                ("kept_at", models.DateTimeField(blank=True, help_text="When it was kept, where it was.", null=True)),
                (
                    "loaded_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Who loaded it; empty for the command.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-loaded_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="FileCount",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "record",
                    models.CharField(help_text="Kind of record: children, referrals, assessments …", max_length=40),
                ),
                ("in_file", models.IntegerField(help_text="How many the file holds.")),
                ("new", models.IntegerField(default=0, help_text="How many were new.")),
                ("same", models.IntegerField(default=0, help_text="How many were here already.")),
                ("changed", models.IntegerField(default=0, help_text="How many were brought up to date.")),
                (
                    "left",
                    models.IntegerField(
                        default=0, help_text="How many were left as a worker, or a later file, wrote them."
                    ),
                ),
                (
                    "aside",
                    models.IntegerField(
                        default=0,
                        help_text="How many could not go into a record; they are kept, as written, among the problems.",
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        help_text="Which import.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="counts",
                        to="returns.fileimport",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="FileProblem",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        help_text="What sort of fault, so that many of one sort can be read together.",
                        max_length=40,
                    ),
                ),
                ("line", models.IntegerField(help_text="Line of the file.")),
                ("child", models.CharField(blank=True, help_text="The child's number in the file.", max_length=60)),
                ("field", models.CharField(blank=True, help_text="Which field.", max_length=60)),
                ("says", models.TextField(help_text="What is wrong and what to do.")),
                ("raw", models.TextField(blank=True, help_text="What the file holds there.")),
                (
                    "file",
                    models.ForeignKey(
                        help_text="Which import.",
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="problems",
                        to="returns.fileimport",
                    ),
                ),
            ],
            options={
                "ordering": ["line", "id"],
                "indexes": [models.Index(fields=["file", "kind", "line"], name="problem_kind")],
            },
        ),
        migrations.CreateModel(
            name="ImportedRow",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("model", models.CharField(help_text="Kind of our row, as app and model name.", max_length=60)),
                ("row_id", models.BigIntegerField(help_text="Number of our row.")),
                (
                    "key",
                    models.CharField(
                        help_text="What identifies the record in the file: child number, dates, ordinal.",
                        max_length=200,
                    ),
                ),
                ("line", models.IntegerField(help_text="Line of the file.")),
                (
                    "fingerprint",
                    models.CharField(help_text="Hash of what the file said, to see what changed.", max_length=64),
                ),
                (
                    "file",
                    models.ForeignKey(
                        help_text="The import that last brought it.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rows",
                        to="returns.fileimport",
                    ),
                ),
            ],
            options={
                "indexes": [models.Index(fields=["model", "row_id"], name="imported_row")],
                "constraints": [models.UniqueConstraint(fields=("model", "key"), name="imported_once")],
            },
        ),
    ]
