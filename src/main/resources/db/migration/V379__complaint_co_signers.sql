-- How many signed along; who they are is in the vault with the contact.
alter table complaint
    add column co_signers int not null default 0 check (co_signers >= 0);
