-- To attach a file or to take one off is writing, too: whoever does it neither approves the edition nor releases it.
alter table edition_step drop constraint edition_step_step_check;
alter table edition_step add constraint edition_step_step_check
    check (step in ('ENTERED', 'EDITED', 'FILE_ATTACHED', 'FILE_DETACHED', 'SUBMITTED', 'SENT_BACK', 'REDACTED', 'APPROVED',
        'SCHEDULED', 'UNSCHEDULED', 'RELEASED', 'DISCARDED'));
