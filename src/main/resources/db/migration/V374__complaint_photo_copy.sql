-- Copies of complainants' photos are made behind the receipt; see PhotoCopies.
alter table complaint_file
    add column copy_tries smallint not null default 0;

create index complaint_file_waiting on complaint_file (copy_tries, id)
    where copy_sha256 is null and media_type like 'image/%';
