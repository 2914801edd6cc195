-- One row a submission. Nothing here says who filed it: text and place are masked before they are written, the original is in
-- the vault under the same id.
create sequence complaint_number;

create table complaint (
    id               uuid        primary key,
    number           text        not null unique check (number ~ '^[0-9]{4}-[0-9]{6,}$'),
    secret_mark      bytea       not null check (octet_length(secret_mark) = 32),
    kind             text        not null check (kind in ('REPORT', 'COMPLAINT', 'PETITION', 'SUGGEST', 'ENQUIRE', 'HELP', 'ACCUSE',
                         'LEGAL', 'INFOREQ', 'SITEERR', 'EMERG', 'REWARD', 'OTHER')),
    channel          text        not null check (channel in ('WEB', 'API', 'OPEN311', 'H12345', 'N12369', 'DEPT', 'SUPERIOR',
                         'OPINION', 'MAIL', 'VISIT', 'LETTER')),
    identity         text        not null check (identity in ('ANONYMOUS', 'SEALED', 'REAL_NAME')),
    medium           text        not null check (medium in ('WATER', 'AIR', 'NOISE', 'SOLID_WASTE', 'SOIL', 'RADIATION', 'ECOLOGY',
                         'LIVESTOCK', 'EIA', 'OTHER')),
    state            text        not null check (state in ('SUBMITTED', 'REGISTERED', 'CORRECTING', 'ACCEPTED', 'REJECTED',
                         'FORWARDED', 'ROUTED', 'TRANSFERRED', 'ASSIGNED', 'OBJECTED', 'HANDLING', 'IN_REVIEW', 'ANSWERED', 'CLOSED',
                         'REOPENED', 'UNDER_REVIEW', 'REVIEW_DECIDED', 'UNDER_RECHECK', 'FINAL')),
    -- against officials: outside the ordinary queues (信访工作条例 art. 30)
    sealed           boolean     not null,
    text             text        not null,
    occurred         text        not null,
    place            text        not null,
    region           text        not null,
    latitude         double precision check (latitude between -90 and 90),
    longitude        double precision check (longitude between -180 and 180),
    credit_code      text        not null,
    accused          text        not null,
    answers          jsonb       not null,
    branch           text        not null,
    hops             int         not null default 0 check (hops >= 0),
    source           text        not null,
    source_id        text        not null,
    source_reply     text        not null default '',
    received_at      timestamptz not null,
    received_on      date        not null,
    closed_on        date,
    clocks           jsonb       not null,
    -- what the inbox is ordered by; follows from the clocks
    due_on           date,
    due_clock        text,
    due_provisional  boolean     not null default false,
    reply            jsonb,
    evaluation       jsonb,
    -- cases that are investigated together share it; each keeps its own receipt and answer
    investigation_id uuid,
    called_back      boolean     not null default false,
    version          bigint      not null default 0
);
create index complaint_due on complaint (branch, due_on, id) where closed_on is null;
create index complaint_received on complaint (received_at desc);
create index complaint_alike on complaint (medium, received_on);
create unique index complaint_source on complaint (source, source_id) where source_id <> '';

-- What happened to a case, for ever. The complainant reads the public ones.
create table complaint_step (
    id           bigint      generated always as identity primary key,
    complaint_id uuid        not null references complaint,
    at           timestamptz not null,
    on_date      date        not null,
    step         text        not null,
    unit         text        not null,
    actor_id     text        not null,
    note         text        not null,
    open         boolean     not null
);
create index complaint_step_of on complaint_step (complaint_id, id);

create table complaint_message (
    id           uuid        primary key,
    complaint_id uuid        not null references complaint,
    at           timestamptz not null,
    from_office  boolean     not null,
    unit         text        not null,
    text         text        not null
);
create index complaint_message_of on complaint_message (complaint_id, at);

-- What officers may see of a file: a re-encoded photo, or masked text. The original is in the vault under this id.
create table complaint_file (
    id           uuid        primary key,
    complaint_id uuid        not null references complaint,
    position     int         not null,
    media_type   text        not null,
    size         bigint      not null check (size > 0),
    copy_sha256  text        check (copy_sha256 ~ '^[0-9a-f]{64}$'),
    text         text        not null,
    unique (complaint_id, position)
);

-- A program that sends the same submission again, because its connection broke, gets the same receipt. Keyed hashes only.
create table complaint_repeat (
    key_mark     bytea       primary key,
    body_mark    bytea       not null,
    complaint_id uuid        not null,
    at           timestamptz not null
);
create index complaint_repeat_at on complaint_repeat (at);

-- A submission that somebody is still writing, readable only with the cookie that belongs to it.
create table complaint_draft (
    token_mark bytea       primary key,
    sealed     bytea       not null,
    expires_at timestamptz not null
);
create index complaint_draft_expires on complaint_draft (expires_at);
create table complaint_draft_file (
    token_mark bytea       not null references complaint_draft on delete cascade,
    id         uuid        not null,
    sealed     bytea       not null,
    primary key (token_mark, id)
);
