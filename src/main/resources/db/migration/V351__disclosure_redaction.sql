-- What an officer decided about a passage that may be personal data: once for every place where it stands in the edition.
create table redaction_answer (
    record_id   text        not null,
    number      int         not null,
    passage     text        not null,
    type        text        not null,
    verdict     text        not null check (verdict in ('MASK', 'KEEP')),
    added       boolean     not null,
    replacement text        not null,
    reason      text        not null,
    actor_id    text        not null,
    actor_unit  text        not null,
    at          timestamptz not null,
    primary key (record_id, number, passage),
    foreign key (record_id, number) references edition deferrable initially deferred
);

-- The document as it was served, kept under seal beside the public edition made of it, with its hash and the map of what was
-- masked. Read at the desk only.
create table sealed_original (
    record_id     text        not null,
    number        int         not null,
    content       jsonb       not null,
    content_hash  text        not null check (content_hash ~ '^[0-9a-f]{64}$'),
    files         jsonb       not null,
    redaction_map jsonb       not null,
    sealed_at     timestamptz not null,
    sealed_by     text        not null,
    primary key (record_id, number),
    foreign key (record_id, number) references edition deferrable initially deferred
);

-- How many passages of an edition in preparation wait for a decision; null before anybody has looked.
alter table edition add column open_passages int;
