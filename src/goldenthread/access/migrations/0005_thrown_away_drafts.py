import goldenthread.access.migrating
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('access', '0004_windows_of_drafts'),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                migrations.AddField(
                    model_name='draft',
                    name='thrown_at',
                    field=models.DateTimeField(blank=True, help_text='When the writer threw it away: it can be brought back for a day.', null=True),
                ),
            ],
        ),
    ]
