-- Who complained, apart from what is complained about. Each case has a key of its own, encrypted with a master key that the
-- database never sees; without it nothing here can be read, and a destroyed key takes its values along.
create table vault_case (
    case_id     uuid        primary key,
    master_key  text        not null,
    wrapped_key bytea,
    created_at  timestamptz not null,
    keep_until  date,
    shredded_at timestamptz,
    check ((wrapped_key is null) = (shredded_at is not null))
);
create index vault_case_keep_until on vault_case (keep_until) where wrapped_key is not null;

create table vault_entry (
    case_id   uuid        not null references vault_case,
    field     text        not null check (field in ('CONTACT', 'TEXT', 'FILE', 'MESSAGE')),
    name      text        not null,
    sealed    bytea       not null,
    sealed_at timestamptz not null,
    primary key (case_id, field, name)
);

create table vault_request (
    id             uuid        primary key,
    case_id        uuid        not null references vault_case,
    field          text        not null check (field in ('CONTACT', 'TEXT', 'FILE', 'MESSAGE')),
    reason         text        not null,
    requested_by   text        not null,
    requested_unit text        not null,
    requested_at   timestamptz not null,
    decided_by     text,
    state          text        not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    usable_until   timestamptz,
    check (decided_by is null or decided_by <> requested_by),
    check ((state = 'WAITING') = (decided_by is null))
);
create index vault_request_case on vault_request (case_id, requested_at desc);
create index vault_request_requester on vault_request (requested_by, requested_at);

-- What the complainant reads under "who has opened my case".
create table viewer_entry (
    id       bigint      generated always as identity primary key,
    case_id  uuid        not null,
    at       timestamptz not null,
    actor_id text        not null,
    unit     text        not null,
    seen     text        not null check (seen in ('CONTENT', 'CONTACT', 'TEXT', 'FILE', 'MESSAGE')),
    reason   text        not null
);
create index viewer_entry_case on viewer_entry (case_id, id desc);
create function viewer_ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the viewer ledger can only be added to';
end $$;
create trigger viewer_entry_append_only before update or delete on viewer_entry
    for each row execute function viewer_ledger_is_append_only();
create trigger viewer_entry_keep before truncate on viewer_entry
    for each statement execute function viewer_ledger_is_append_only();
