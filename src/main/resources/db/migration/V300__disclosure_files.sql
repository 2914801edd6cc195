-- The text of attached files, page by page: what search may know of a file once its edition is live.
create table file_page (
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    page   int  not null check (page > 0),
    text   text not null,
    primary key (sha256, page)
);

-- What hides in a file, as names of DocumentText.Kind; who attached it, and when.
alter table edition_file add column findings text not null default '';
alter table edition_file add column attached_by text not null default '';
alter table edition_file add column attached_at timestamptz;
create index edition_file_sha256 on edition_file (sha256);

-- Files that somebody handed over for a record he is still entering. Nobody else can attach them.
create table upload (
    id          uuid primary key,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    name        text        not null,
    media_type  text        not null,
    size        bigint      not null,
    page_count  int,
    text_state  text        not null,
    findings    text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);
create index upload_sha256 on upload (sha256);
create index upload_uploaded_at on upload (uploaded_at);
