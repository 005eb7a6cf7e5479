import goldenthread.access.migrating
import pgtrigger.compiler
import goldenthread.access.migrating
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('access', '__first__'),
        ('casework', '0002_recording_and_front_door'),
    ]

    operations = [
        goldenthread.access.migrating.Together(
            operations=[
                goldenthread.access.migrating.RemoveTrigger(
                    model_name='contact',
                    name='insert_insert',
                ),
                goldenthread.access.migrating.RemoveTrigger(
                    model_name='contact',
                    name='update_update',
                ),
                migrations.AddField(
                    model_name='contact',
                    name='ended_at',
                    field=models.DateTimeField(blank=True, help_text='When it came to an end of its moves; empty while it is open. Kept from the moves, so that the board reads only what is open.', null=True),
                ),
                migrations.AddField(
                    model_name='contactevent',
                    name='ended_at',
                    field=models.DateTimeField(blank=True, help_text='When it came to an end of its moves; empty while it is open. Kept from the moves, so that the board reads only what is open.', null=True),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name='contact',
            index=models.Index(condition=models.Q(('ended_at__isnull', True)), fields=['received_at'], name='contact_open'),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name='contact',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "casework_contactevent" ("advice", "basis", "basis_says", "danger_now", "ended_at", "family_knows", "from_agency", "from_name", "from_protected", "from_reach", "from_role", "from_source", "id", "key", "not_spoken_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_at", "recorded_at", "recorded_by_id", "reference", "source", "source_at", "spoke_alone", "spoke_on", "spoke_says", "spoke_with", "way", "words") VALUES (NEW."advice", NEW."basis", NEW."basis_says", NEW."danger_now", NEW."ended_at", NEW."family_knows", NEW."from_agency", NEW."from_name", NEW."from_protected", NEW."from_reach", NEW."from_role", NEW."from_source", NEW."id", NEW."key", NEW."not_spoken_because", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."received_at", NEW."recorded_at", NEW."recorded_by_id", NEW."reference", NEW."source", NEW."source_at", NEW."spoke_alone", NEW."spoke_on", NEW."spoke_says", NEW."spoke_with", NEW."way", NEW."words"); RETURN NULL;', hash='00fa4fd58cab999de1ffd2d1dd2466f27e92fa06', operation='INSERT', pgid='pgtrigger_insert_insert_2589a', table='casework_contact', when='AFTER')),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name='contact',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "casework_contactevent" ("advice", "basis", "basis_says", "danger_now", "ended_at", "family_knows", "from_agency", "from_name", "from_protected", "from_reach", "from_role", "from_source", "id", "key", "not_spoken_because", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "received_at", "recorded_at", "recorded_by_id", "reference", "source", "source_at", "spoke_alone", "spoke_on", "spoke_says", "spoke_with", "way", "words") VALUES (NEW."advice", NEW."basis", NEW."basis_says", NEW."danger_now", NEW."ended_at", NEW."family_knows", NEW."from_agency", NEW."from_name", NEW."from_protected", NEW."from_reach", NEW."from_role", NEW."from_source", NEW."id", NEW."key", NEW."not_spoken_because", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."received_at", NEW."recorded_at", NEW."recorded_by_id", NEW."reference", NEW."source", NEW."source_at", NEW."spoke_alone", NEW."spoke_on", NEW."spoke_says", NEW."spoke_with", NEW."way", NEW."words"); RETURN NULL;', hash='6d4ad20ac814ad189883bbe42337761290c5ebce', operation='UPDATE', pgid='pgtrigger_update_update_7b6a9', table='casework_contact', when='AFTER')),
        ),
    ]
