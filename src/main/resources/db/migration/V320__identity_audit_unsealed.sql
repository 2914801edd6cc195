-- Entries that wait for their place in the chain. The database itself puts them here, so that no way of writing to the
-- audit can leave the chain out.
create table audit_unsealed (
    entry_id bigint primary key
);
insert into audit_unsealed (entry_id)
    select id from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id);

create function audit_await_seal() returns trigger language plpgsql as $$
begin
    insert into audit_unsealed (entry_id) values (new.id);
    return null;
end $$;

create trigger audit_entry_await_seal after insert on audit_entry
    for each row execute function audit_await_seal();
