-- The complainant wrote or added files, and no officer has opened the case since.
alter table complaint
    add column unread boolean not null default false;
