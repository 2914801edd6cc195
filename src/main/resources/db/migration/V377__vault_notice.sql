-- Where to tell a complainant that there is news: sealed like the rest, read by the portal alone.
alter table vault_entry drop constraint vault_entry_field_check;
alter table vault_entry
    add constraint vault_entry_field_check check (field in ('CONTACT', 'TEXT', 'FILE', 'MESSAGE', 'NOTICE'));
