-- What proves the result of a case: a file an officer attached, or a published record that was looked up. Taken back rows stay.
create table complaint_evidence (
    id           uuid        primary key,
    complaint_id uuid        not null references complaint,
    at           timestamptz not null,
    unit         text        not null,
    actor_id     text        not null,
    title        text        not null check (title <> ''),
    -- of a file
    media_type   text,
    size         bigint      check (size > 0),
    sha256       text        check (sha256 ~ '^[0-9a-f]{64}$'),
    -- of a published record
    record_id    text,
    record_number text,
    removed_at   timestamptz,
    check ((sha256 is null) <> (record_id is null)),
    check (sha256 is null or (media_type is not null and size is not null))
);
create index complaint_evidence_of on complaint_evidence (complaint_id, at);
create unique index complaint_evidence_record on complaint_evidence (complaint_id, record_id)
    where record_id is not null and removed_at is null;
create index complaint_evidence_link on complaint_evidence (record_id) where record_id is not null and removed_at is null;
create index complaint_evidence_file on complaint_evidence (sha256) where sha256 is not null;
