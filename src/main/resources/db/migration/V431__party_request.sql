-- What enterprises ask for about their records: objections, applications for credit repair, reports of rectification.
create table party_request (
    id            uuid        primary key,
    kind          text        not null check (kind in ('OBJECTION', 'REPAIR', 'RECTIFICATION')),
    objection     text check (objection in ('WRONG', 'MISSING', 'DUPLICATE', 'OVER_PERIOD', 'DIFFERS_FROM_ORIGINAL')),
    record_id     text references record,
    record_label  text        not null,
    credit_code   text        not null,
    branch        text        not null,
    text          text        not null,
    commitment    boolean     not null,
    filed_by      text        not null,
    registered_at timestamptz not null,
    outcome       text check (outcome in ('UPHELD', 'PARTLY', 'REJECTED', 'GRANTED', 'ACCEPTED', 'RETURNED', 'TAKEN_BACK')),
    reason        text        not null,
    decided_at    timestamptz,
    closed_at     timestamptz,
    version       bigint      not null,
    check ((outcome is null) = (decided_at is null)),
    check (closed_at is null or decided_at is not null),
    check ((kind = 'OBJECTION') = (objection is not null)),
    check ((record_id is null) = (objection is not null and objection = 'MISSING'))
);
create index party_request_code on party_request (credit_code);
create index party_request_branch on party_request (branch) where closed_at is null;
-- One request of a kind about a record at a time.
create unique index party_request_open on party_request (record_id, kind, coalesce(objection, ''))
    where closed_at is null and record_id is not null;

create table party_request_step (
    id         bigint generated always as identity primary key,
    request_id uuid        not null references party_request,
    step       text        not null
        check (step in ('FILED', 'DECIDED', 'TAKEN_BACK', 'CORRECTED', 'WITHDRAWN', 'ENDED', 'PUBLISHED')),
    at         timestamptz not null,
    unit       text        not null,
    note       text        not null
);
create index party_request_step_request on party_request_step (request_id);

create table party_request_file (
    request_id uuid    not null references party_request,
    position   integer not null,
    sha256     text    not null,
    name       text    not null,
    media_type text    not null,
    size       bigint  not null,
    primary key (request_id, position)
);
create index party_request_file_sha256 on party_request_file (sha256);

-- Handed over for a form that is open; attached or swept within a day.
create table party_upload (
    id          uuid        primary key,
    sha256      text        not null,
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);
create index party_upload_sha256 on party_upload (sha256);
