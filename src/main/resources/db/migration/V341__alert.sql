-- Whom to write to is kept apart from what was searched for, encrypted; the mark only tells equal addresses.
create table alert_subscriber (
    id             uuid        primary key,
    address_mark   text        not null unique,
    address_sealed bytea       not null,
    created_at     timestamptz not null,
    -- how many forms were sent for this address since then: a limit per day
    asked          int         not null default 0,
    asked_since    timestamptz not null,
    list_hash      text unique,
    list_until     timestamptz
);

create table alert (
    id             uuid        primary key,
    subscriber_id  uuid        not null references alert_subscriber on delete cascade,
    question       text        not null,
    frequency      text        not null check (frequency in ('AT_ONCE', 'DAILY', 'WEEKLY')),
    language       text        not null check (language in ('zh-CN', 'en')),
    state          text        not null check (state in ('PENDING', 'ACTIVE', 'STOPPED')),
    confirm_hash   text unique,
    confirm_until  timestamptz,
    created_at     timestamptz not null,
    confirmed_at   timestamptz,
    next_notice_at timestamptz not null,
    -- when it was noted what the search found at the beginning; until then nothing is held against it
    baseline_at    timestamptz,
    unique (subscriber_id, question),
    check (state <> 'PENDING' or confirm_hash is not null),
    check (state <> 'ACTIVE' or confirmed_at is not null)
);
create index alert_question on alert (question) where state = 'ACTIVE';
create index alert_without_baseline on alert (confirmed_at) where state = 'ACTIVE' and baseline_at is null;
create index alert_unconfirmed on alert (confirm_until) where state = 'PENDING';

-- Changes of records that wait to be held against the alerts, in the order they were heard of. A row goes when that is done,
-- so nothing is skipped by a counter that has moved on, whatever order transactions end in.
create table alert_change (
    seq         bigint generated always as identity primary key,
    record_id   text        not null,
    revision    bigint      not null,
    change      text        not null check (change in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'EXPIRED')),
    occurred_at timestamptz not null,
    not_before  timestamptz not null,
    waited      int         not null default 0,
    unique (record_id, revision)
);
create index alert_change_due on alert_change (not_before, seq);

-- What an alert's search has found, at which revision, and what its owner still has to be told.
create table alert_match (
    alert_id   uuid        not null references alert on delete cascade,
    record_id  text        not null,
    revision   bigint      not null,
    url        text        not null,
    news       text        not null check (news in ('', 'NEW', 'CORRECTED', 'NO_LONGER', 'WITHDRAWN', 'EXPIRED')),
    -- its owner has heard of the record, or saw it when the alert began
    told       boolean     not null,
    found_at   timestamptz not null,
    message_id uuid,
    sent_news  text        not null default '',
    primary key (alert_id, record_id)
);
create index alert_match_record on alert_match (record_id);
create index alert_match_news on alert_match (alert_id) where news <> '';
create index alert_match_message on alert_match (message_id) where message_id is not null;
