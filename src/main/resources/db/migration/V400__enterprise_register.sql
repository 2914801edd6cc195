-- The register of enterprises. What is known of one is kept by the source that said it, so that a source that takes its word
-- back (a withdrawn record) takes all of it back. No natural person is ever in here.
create table enterprise (
    credit_code text        primary key check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name        text        not null,
    region      text        not null,
    industry    text        not null,
    merged_into text references enterprise,
    changed_at  timestamptz not null,
    version     bigint      not null default 0,
    check (merged_into <> credit_code)
);
create index enterprise_merged_into on enterprise (merged_into) where merged_into is not null;
create index enterprise_region on enterprise (region, name);

create table enterprise_sighting (
    source      text    not null,
    source_id   text    not null,
    credit_code text    not null references enterprise on delete cascade,
    name        text    not null check (name <> ''),
    seen_on     date    not null,
    released    boolean not null,
    primary key (source, source_id, credit_code)
);
create index enterprise_sighting_newest on enterprise_sighting (credit_code, released desc, seen_on desc, source_id desc);

create table enterprise_alias (
    credit_code text        not null references enterprise on delete cascade,
    alias       text        not null check (alias <> ''),
    added_by    text        not null,
    added_at    timestamptz not null,
    primary key (credit_code, alias)
);

create table enterprise_permit (
    source      text    not null,
    source_id   text    not null,
    credit_code text    not null references enterprise on delete cascade,
    number      text    not null check (number <> ''),
    kind        text    not null,
    valid_from  date,
    valid_to    date check (valid_to >= valid_from),
    released    boolean not null,
    primary key (source, source_id, credit_code)
);
create index enterprise_permit_code on enterprise_permit (credit_code);

-- A list is a version: the key units of 2025 and those of 2026 are two lists with one kind.
create table enterprise_list (
    id              bigint  generated always as identity primary key,
    kind            text    not null check (kind in ('KEY_UNITS', 'POSITIVE_LIST', 'LEADERS', 'DISCLOSURE_LIST', 'OTHER')),
    title           text    not null,
    year            int     not null check (year between 1990 and 2200),
    document_number text    not null,
    published_on    date    not null,
    released        boolean not null,
    source          text    not null,
    source_id       text    not null,
    unique (source, source_id)
);
create index enterprise_list_version on enterprise_list (kind, published_on desc);

create table enterprise_list_entry (
    list_id     bigint not null references enterprise_list on delete cascade,
    credit_code text   not null,
    name        text   not null,
    category    text   not null,
    region      text   not null,
    entered_on  date,
    left_on     date check (left_on >= entered_on),
    reason      text   not null,
    primary key (list_id, credit_code, name, category)
);
create index enterprise_list_entry_code on enterprise_list_entry (credit_code) where credit_code <> '';

create table enterprise_merge (
    id           uuid        primary key,
    absorbed     text        not null references enterprise,
    surviving    text        not null references enterprise,
    reason       text        not null check (reason <> ''),
    merged_by    text        not null,
    merged_at    timestamptz not null,
    split_reason text,
    split_by     text,
    split_at     timestamptz,
    check ((split_at is null) = (split_by is null) and (split_at is null) = (split_reason is null))
);
create unique index enterprise_merge_in_force on enterprise_merge (absorbed) where split_at is null;
create index enterprise_merge_surviving on enterprise_merge (surviving);

-- what was published before the register existed comes in by the same way as everything after it
insert into outbox_delivery (handler, event_type, aggregate_id, payload, occurred_at, next_attempt_at, lane)
select 'disclosure.register', 'record.changed.v1', id,
       jsonb_build_object('recordId', id, 'revision', revision, 'change', 'PUBLISHED',
                          'occurredAt', to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
       changed_at, changed_at, 1
  from record where state = 'PUBLISHED' order by changed_at, id;
