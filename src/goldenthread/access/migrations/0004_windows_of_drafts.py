import django.db.models.deletion
import goldenthread.access.migrating
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('access', '0003_drafts_and_devices'),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                migrations.AddField(
                    model_name='draft',
                    name='step',
                    field=models.PositiveIntegerField(default=0, help_text='How often that window had sent: an older message that comes late changes nothing.'),
                ),
                migrations.AddField(
                    model_name='draft',
                    name='window',
                    field=models.CharField(blank=True, help_text='The window that kept it last: what it sends again is no second writer.', max_length=36),
                ),
            ],
        ),
        migrations.AlterField(
            model_name='draft',
            name='beside',
            field=models.ForeignKey(blank=True, help_text='The draft this one was typed beside, on another device at the same time.', null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='others', to='access.draft'),
        ),
    ]
