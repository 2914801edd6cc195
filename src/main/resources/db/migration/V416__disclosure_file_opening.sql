-- Who opened which file of an edition: only he may answer for pages that no program can read.
create table file_opening (
    record_id text        not null,
    number    int         not null,
    sha256    text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    actor_id  text        not null,
    at        timestamptz not null,
    primary key (record_id, number, sha256, actor_id),
    -- an import replaces an untouched draft within one transaction
    foreign key (record_id, number) references edition deferrable initially deferred
);
