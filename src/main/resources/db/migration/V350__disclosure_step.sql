-- Who did what to an edition, from entry to release. The separation of duty is read from here, so nothing in it changes.
create table edition_step (
    id         bigint      generated always as identity primary key,
    record_id  text        not null,
    number     int         not null,
    step       text        not null check (step in ('ENTERED', 'EDITED', 'SUBMITTED', 'SENT_BACK', 'REDACTED', 'APPROVED',
                   'SCHEDULED', 'UNSCHEDULED', 'RELEASED', 'DISCARDED')),
    actor_id   text        not null,
    actor_unit text        not null,
    at         timestamptz not null,
    note       text        not null,
    -- an import replaces an untouched draft within one transaction
    foreign key (record_id, number) references edition deferrable initially deferred
);
create index edition_step_edition on edition_step (record_id, number, id);

create function edition_step_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the steps of an edition can only be added to';
end $$;
create trigger edition_step_append_only before update or delete on edition_step
    for each row execute function edition_step_is_append_only();

-- When an approved edition is to be released, and the dates a major decision needs (Administrative Penalty Law, Articles 57
-- and 58).
alter table edition add column release_at timestamptz;
alter table edition add column legal_review_on date;
alter table edition add column deliberated_on date;
create index edition_release_at on edition (release_at) where state = 'APPROVED' and release_at is not null;
create index edition_in_preparation on edition (state) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');

-- Decisions that are not published, each with its ground from the closed list (Regulations on Open Government Information,
-- Articles 14 to 16).
create table withholding (
    id              bigint      generated always as identity primary key,
    branch          text        not null,
    kind            text        not null,
    document_number text        not null,
    number_key      text        not null,
    document_date   date        not null,
    ground          text        not null check (ground in ('STATE_SECRET', 'FORBIDDEN_BY_LAW', 'SECURITY_AND_STABILITY',
                        'TRADE_SECRET', 'PRIVACY', 'PROCESS_PAPER', 'NUMBER_VOID', 'NO_PENALTY')),
    reason          text        not null,
    decided_by      text        not null,
    decided_unit    text        not null,
    decided_at      timestamptz not null,
    unique (kind, number_key)
);
create index withholding_branch on withholding (branch, decided_at desc);
