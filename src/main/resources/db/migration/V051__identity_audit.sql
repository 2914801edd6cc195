create table audit_entry (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null,
    actor_id    text        not null,
    actor_unit  text        not null,
    branch      text,
    action      text        not null,
    object_type text        not null,
    object_id   text        not null,
    reason      text        not null,
    details     jsonb       not null
);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor_id, id desc);
create index audit_entry_object on audit_entry (object_type, object_id, id desc);
create index audit_entry_action on audit_entry (action, id desc);

-- The chain: each entry's hash covers the one before it, so a change anywhere shows from there on. Written a moment after
-- the entry, in one place and in order, so that recording an action never waits for another.
create table audit_seal (
    position bigint primary key,
    entry_id bigint not null unique,
    hash     bytea  not null
);

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the audit can only be added to';
end $$;

create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_is_append_only();
create trigger audit_entry_keep before truncate on audit_entry
    for each statement execute function audit_is_append_only();
create trigger audit_seal_append_only before update or delete on audit_seal
    for each row execute function audit_is_append_only();
create trigger audit_seal_keep before truncate on audit_seal
    for each statement execute function audit_is_append_only();
