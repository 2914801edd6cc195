-- What enterprises say beside records about them, version by version.
create table rejoinder (
    id            uuid        primary key,
    record_id     text        not null references record,
    record_label  text        not null,
    credit_code   text        not null,
    party         text        not null,
    branch        text        not null,
    number        integer     not null,
    text          text        not null,
    public_text   text,
    state         text        not null
        check (state in ('SUBMITTED', 'CHECKED', 'PUBLISHED', 'RETURNED', 'SUPERSEDED', 'TAKEN_BACK')),
    registered_at timestamptz not null,
    checked_by    text,
    published_at  timestamptz,
    reason        text        not null,
    version       bigint      not null,
    unique (record_id, number),
    check (state not in ('CHECKED', 'PUBLISHED', 'SUPERSEDED') or public_text is not null)
);
create unique index rejoinder_public on rejoinder (record_id) where state = 'PUBLISHED';
create unique index rejoinder_waiting on rejoinder (record_id) where state in ('SUBMITTED', 'CHECKED');

-- What its party says beside a record is a change that others follow, too.
alter table public_change drop constraint public_change_change_check;
alter table public_change add constraint public_change_change_check
    check (change in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'ENDED', 'CONTESTED', 'ANSWERED'));
