-- What was served on an enterprise before a decision, and its observation periods. Nothing here is ever public.
create table party_notice (
    id            uuid        primary key,
    credit_code   text        not null,
    branch        text        not null,
    kind          text        not null check (kind in ('PENALTY_NOTICE', 'HEARING_NOTICE', 'DEMAND')),
    number        text        not null,
    matter        text        not null,
    proposal      text        not null,
    served_on     date        not null,
    hearing       boolean     not null,
    perform_by    date,
    closed_on     date,
    registered_at timestamptz not null,
    version       bigint      not null
);
create index party_notice_code on party_notice (credit_code);

create table observation (
    id            uuid        primary key,
    credit_code   text        not null,
    branch        text        not null,
    matter        text        not null,
    requirement   text        not null,
    starts_on     date        not null,
    ends_on       date        not null check (ends_on > starts_on),
    outcome       text check (outcome in ('CORRECTED', 'NOT_CORRECTED')),
    outcome_on    date,
    registered_at timestamptz not null,
    version       bigint      not null,
    check ((outcome is null) = (outcome_on is null))
);
create index observation_code on observation (credit_code);
