import pgtrigger.compiler
from django.db import migrations

import goldenthread.access.migrating


class Migration(migrations.Migration):
    dependencies = [
        ("casework", "0009_plans_meetings_and_endings"),
    ]

    operations = [
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.note_id IS DISTINCT FROM NEW.note_id OR OLD.means IS DISTINCT FROM NEW.means OR OLD.for_plan IS DISTINCT FROM NEW.for_plan OR OLD.good_to_see IS DISTINCT FROM NEW.good_to_see OR OLD.recorded_at IS DISTINCT FROM NEW.recorded_at)",
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) OR EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="35fee6ac48fdc13716ef5955c59d95df1946c1ae",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_e5178",
                    table="casework_notechild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) AND NOT (FALSE) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="55734f35b27f694761ec55f59918f06409621ea0",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_8e4ae",
                    table="casework_notechild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="notechild",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at < NEW.recorded_at) AND NOT (EXISTS (SELECT 1 FROM casework_notechild c WHERE c.note_id = NEW.note_id AND c.taken_out_at IS NOT NULL AND (c.means, c.for_plan, c.good_to_see) = (NEW.means, NEW.for_plan, NEW.good_to_see))) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="24b0fdb6e883c15d3d7e120ed300a5efa80ee1ba",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_32e55",
                    table="casework_notechild",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_stays",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    condition="WHEN (OLD.note_id IS DISTINCT FROM NEW.note_id OR OLD.words IS DISTINCT FROM NEW.words OR OLD.said_on IS DISTINCT FROM NEW.said_on OR OLD.heard_by IS DISTINCT FROM NEW.heard_by OR OLD.alone IS DISTINCT FROM NEW.alone OR OLD.setting IS DISTINCT FROM NEW.setting OR OLD.recorded_at IS DISTINCT FROM NEW.recorded_at)",
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) OR EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at IS NOT NULL) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="1717c628f37255d79cdc08c0d9ab0c1f40765159",
                    operation="UPDATE",
                    pgid="pgtrigger_signed_part_stays_f7380",
                    table="casework_ownwords",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_part_is_kept",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = OLD.note_id AND n.signed_at IS NOT NULL) AND NOT (EXISTS (SELECT 1 FROM casework_notechild c WHERE c.note_id = OLD.note_id AND c.child_id = OLD.person_id AND c.taken_out_at IS NOT NULL)) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN OLD;",
                    hash="e712a293c304d2384ed840fec38100274b2eb837",
                    operation="DELETE",
                    pgid="pgtrigger_signed_part_is_kept_e178e",
                    table="casework_ownwords",
                    when="BEFORE",
                ),
            ),
        ),
        goldenthread.access.migrating.AddTrigger(
            model_name="ownwords",
            trigger=pgtrigger.compiler.Trigger(
                name="signed_is_whole",
                sql=pgtrigger.compiler.UpsertTriggerSql(
                    func="IF EXISTS (SELECT 1 FROM casework_note n WHERE n.id = NEW.note_id AND n.signed_at < NEW.recorded_at) AND NOT (FALSE) THEN RAISE EXCEPTION 'A signed note is not changed: write an amendment beside it.' USING ERRCODE = 'check_violation'; END IF; RETURN NEW;",
                    hash="50182754581e3ee9efa9b340ceab71c5524f696f",
                    operation="INSERT",
                    pgid="pgtrigger_signed_is_whole_f329f",
                    table="casework_ownwords",
                    when="BEFORE",
                ),
            ),
        ),
    ]
