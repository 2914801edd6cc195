-- A record is what stands under one URL for ever; its editions are what it said from when to when.
create sequence record_number;
create sequence project_number;

create table project (
    id          text primary key,
    source      text        not null,
    source_key  text        not null,
    name        text        not null,
    developer   text        not null,
    region      text        not null,
    created_at  timestamptz not null,
    unique (source, source_key)
);

create table record (
    id          text primary key,
    kind        text        not null check (kind in ('PENALTY', 'RECTIFY', 'DAILY', 'SEIZE', 'LIMIT', 'EIA_ACCEPTANCE',
                    'EIA_PRE_APPROVAL', 'EIA_DECISION', 'INSPECTION', 'LIST', 'COMPENSATION', 'DOCUMENT')),
    source      text        not null,
    source_id   text        not null,
    project_id  text references project,
    branch      text        not null,
    state       text        not null check (state in ('UNPUBLISHED', 'PUBLISHED', 'WITHDRAWN', 'EXPIRED')),
    -- grows with every change the public can see; an index entry with a lower revision is out of date
    revision    bigint      not null,
    created_at  timestamptz not null,
    changed_at  timestamptz not null,
    version     bigint      not null,
    unique (source, source_id)
);
create index record_changed on record (changed_at);
create index record_project on record (project_id) where project_id is not null;

create table edition (
    record_id        text        not null references record,
    number           int         not null check (number > 0),
    state            text        not null check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'LIVE', 'SUPERSEDED', 'WITHDRAWN',
                         'EXPIRED', 'DISCARDED')),
    title            text        not null,
    document_number  text        not null,
    number_key       text        not null,
    party_name       text        not null,
    party_kind       text        not null check (party_kind in ('ORGANISATION', 'SOLE_TRADER', 'NATURAL_PERSON', 'NONE')),
    credit_code      text        not null,
    representative   text        not null,
    agency           text        not null,
    handling_unit    text        not null,
    region           text        not null,
    document_date    date,
    fine             numeric(18, 2),
    summary          text        not null,
    body             text        not null,
    details          jsonb       not null,
    content_hash     text        not null,
    change_note      text,
    published_at     timestamptz,
    created_at       timestamptz not null,
    version          bigint      not null,
    primary key (record_id, number)
);
-- at most one live edition and one in preparation, whatever the application does
create unique index edition_one_live on edition (record_id) where state in ('LIVE');
create unique index edition_one_in_preparation on edition (record_id) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');
create index edition_latest on edition (published_at desc) where state = 'LIVE';
create index edition_credit_code on edition (credit_code) where state = 'LIVE' and credit_code <> '';
create index edition_number_key on edition (number_key) where number_key <> '';

create table edition_file (
    record_id  text   not null,
    number     int    not null,
    position   int    not null,
    sha256     text   not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name       text   not null,
    media_type text   not null,
    size       bigint not null,
    page_count int,
    text_state text   not null,
    primary key (record_id, number, position),
    foreign key (record_id, number) references edition
);

create table withdrawal (
    record_id   text primary key references record,
    reason_code text        not null check (reason_code in ('REVOKED', 'CHANGED', 'UNLAWFUL', 'VOID', 'PUBLISHED_IN_ERROR',
                    'PERSONAL_DATA', 'CREDIT_REPAIRED')),
    reason      text        not null,
    organ       text        not null,
    legal_document text     not null,
    known_on    date        not null,
    withdrawn_at timestamptz not null,
    withdrawn_by text       not null
);
