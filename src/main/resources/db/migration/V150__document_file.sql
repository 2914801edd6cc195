-- One row per content: the bytes are files/ab/cd/<sha256> in the data folder. Features link to sha256.
create table document_file (
    sha256     char(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint not null check (size > 0),
    media_type text not null,
    state      text not null check (state in ('TEXT', 'SCAN_WITHOUT_TEXT', 'ENCRYPTED', 'CORRUPT', 'NONE')),
    page_count integer check (page_count >= 0),
    stored_at  timestamptz not null
);
create index document_file_stored_at on document_file (stored_at);
