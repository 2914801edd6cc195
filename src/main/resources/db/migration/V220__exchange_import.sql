-- What an administrator added to the profiles that come with the portal.
create table import_profile (
    name       text primary key,
    definition text        not null,
    changed_at timestamptz not null,
    changed_by text        not null
);

-- A delivered file on its way in. The file itself waits in the data folder and is deleted when the job has ended.
create table import_job (
    id             text primary key,
    queue_number   bigint generated always as identity unique,
    profile        text             not null,
    -- the profile as it was when the file was delivered: a resumed job goes on by the same one
    definition     text             not null,
    file_name      text             not null,
    file_size      bigint           not null,
    file_sha256    text             not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    branch         text             not null,
    dry_run        boolean          not null,
    publish        boolean          not null,
    state          text             not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    requested_by   text             not null,
    requested_at   timestamptz      not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    -- who works on it; whoever finds another name here stops
    runner         text,
    -- last row that is done; moves in the transaction that writes the records
    checkpoint_row bigint           not null default 0,
    progress       double precision not null default 0,
    rows_read      bigint           not null default 0,
    rows_created   bigint           not null default 0,
    rows_updated   bigint           not null default 0,
    rows_unchanged bigint           not null default 0,
    rows_rejected  bigint           not null default 0,
    warnings       bigint           not null default 0,
    failure_code   text,
    failure        text
);
create index import_job_unfinished on import_job (queue_number) where state in ('QUEUED', 'RUNNING');
create index import_job_latest on import_job (requested_at desc);

create table import_remark (
    job_id      text   not null references import_job,
    seq         bigint generated always as identity,
    severity    text   not null check (severity in ('ERROR', 'WARNING')),
    row_number  bigint not null,
    column_name text   not null,
    code        text   not null,
    message     text   not null,
    primary key (job_id, seq)
);

-- What the last delivery said about a row, so that delivering it again changes nothing, not even what was changed here since.
create table import_row (
    source    text    not null,
    part      text    not null,
    source_id text    not null,
    hash      bytea   not null,
    -- the row's fields (public ones only), where several parts make one record
    fields    jsonb,
    -- delivered to be public at once
    released  boolean not null,
    job_id    text    not null,
    primary key (source, source_id, part)
);
