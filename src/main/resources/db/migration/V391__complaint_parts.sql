-- A submission that held several matters: each later part is a case of its own and names the first.
alter table complaint
    add column split_from uuid references complaint;

create index complaint_parts on complaint (split_from) where split_from is not null;
