-- What only the desk knows and the checks ask for: dates of an act, pauses of the clock, the class the list asks for, what stands
-- on other platforms. One row for a decision or an EIA project. Not public.
create table check_answers (
    subject    text        primary key,
    answers    jsonb       not null,
    changed_at timestamptz not null,
    changed_by text        not null,
    version    bigint      not null
);

-- Checks that could not be made, and why: neither a finding nor a pass. Check id → reason.
alter table checked_subject add column not_checked jsonb not null default '{}';

-- Who answered a finding, by account: whoever wrote or releases an edition does not lift what blocks it.
alter table finding add column answered_by_id text not null default '';

-- How many high-confidence passages of personal data stand in a public edition; null before anybody has looked. An edition that
-- is public does not change.
alter table edition add column unmasked int;
