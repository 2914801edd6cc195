-- A reconsideration or lawsuit against a published decision, and how it ended. Who brought it is not kept here.
create table challenge (
    id               bigint generated always as identity primary key,
    record_id        text        not null references record,
    kind             text        not null check (kind in ('RECONSIDERATION', 'LITIGATION')),
    organ            text        not null,
    reference        text        not null,
    filed_on         date        not null,
    outcome          text check (outcome in ('UPHELD', 'REVOKED', 'CHANGED', 'UNLAWFUL', 'VOID', 'ENDED')),
    outcome_on       date,
    outcome_document text,
    known_on         date,
    registered_at    timestamptz not null,
    version          bigint      not null,
    check ((outcome is null) = (outcome_on is null) and (outcome is null) = (known_on is null)
        and (outcome is null) = (outcome_document is null))
);
create index challenge_record on challenge (record_id);
