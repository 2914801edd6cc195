-- How many files came with a message. The files themselves are complaint_file rows, their originals are in the vault.
alter table complaint_message
    add column files smallint not null default 0 check (files >= 0);
