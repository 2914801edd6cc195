-- A challenge that is registered or has ended is a change that others follow, too.
alter table public_change drop constraint public_change_change_check;
alter table public_change add constraint public_change_change_check
    check (change in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'ENDED', 'CONTESTED'));
