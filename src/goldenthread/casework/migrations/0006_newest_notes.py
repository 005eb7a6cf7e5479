from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("access", "__first__"),
        ("casework", "0005_rungs_passed_over"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="note",
            index=models.Index(fields=["-happened_on", "-id"], name="note_newest"),
        ),
    ]
