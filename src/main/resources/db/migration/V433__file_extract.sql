-- Dated PDFs of what was public about an enterprise. Of the code that is printed on one only a keyed hash is kept.
create table file_extract (
    id          uuid        primary key,
    mark        text        not null unique,
    credit_code text        not null,
    name        text        not null,
    sha256      text        not null,
    records     integer     not null,
    penalties   integer     not null,
    past        integer     not null,
    issued_at   timestamptz not null
);
create index file_extract_code on file_extract (credit_code);
create index file_extract_sha256 on file_extract (sha256);
