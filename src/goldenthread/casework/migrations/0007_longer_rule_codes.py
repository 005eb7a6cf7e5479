from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0006_newest_notes"),
    ]

    operations = [
        migrations.AlterField(
            model_name="duerow",
            name="rule",
            field=models.CharField(help_text="Code of the rule: T010.", max_length=20),
        ),
        migrations.AlterField(
            model_name="latereason",
            name="rule",
            field=models.CharField(help_text="Code of the rule.", max_length=20),
        ),
    ]
