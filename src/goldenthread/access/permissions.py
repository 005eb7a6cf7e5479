"""What a worker may do, one word each, with the sentence that explains it. Roles hold these; pages and acts ask for them."""

from __future__ import annotations

from enum import Enum


class Permission(Enum):
    """One thing a worker may be allowed to do. The value is the sentence read aloud to a manager."""

    FIND_PEOPLE = "Search for people by name, date of birth, address or identifier"
    WORK_WITH_CHILDREN = "Have children of their own to work with, and a list of them"
    ANSWER_THE_DOOR = (
        "Answer the front door: see everything that comes in, ask agencies, match children, and bring it to a decision"
    )
    RECORD = "Write in the records they may open"
    OPEN_ANY_RECORD = "Open any record that is not locked without being asked why first; each opening is still logged"
    GIVE_A_REASON = "Open a record they are not involved with by giving a reason, which is checked afterwards"
    EDIT_PEOPLE = "Add people, change their details, and say how they may safely be reached"
    MERGE_PEOPLE = "Join two records of one person, and undo it"
    ALLOCATE = "Decide who works with a child, and transfer children between workers and teams"
    MANAGE_TEAM = "See a team's children and workers, and arrange cover when somebody is away"
    ANSWER_REASONS = "Check the reasons people gave for opening records, and say whether they were right"
    LOCK_RECORDS = "Lock a record away from named people, or to named people only, and review the locks"
    SEE_WHO_LOOKED = "See who has looked at a record"
    VERIFY_LOG = "Check that nobody has tampered with the log"
    MANAGE_WORKERS = "Bring in workers who start, change workers who move, and close the accounts of those who leave"
    IMPORT_FILES = "Load the council's files and see what they hold and what is wrong with them"
    EXPORT_EVERYTHING = "Write out everything the system holds"
    AUDIT_PRACTICE = "Audit practice in records, with the worker"
    CHAIR_CONFERENCES = "Chair child protection conferences"
    REVIEW_CARE = "Review how children in care are looked after, and challenge the plan"
    SIGN_OFF = "Sign off assessments, plans and closings written by others"
    LEAD_PRACTICE = "Set the council's own standards and lead on how the work is done"
