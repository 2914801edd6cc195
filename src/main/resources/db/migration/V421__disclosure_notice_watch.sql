-- Whether the page of a notice could be opened on each day of its period, as the portal itself asked for it. A day without a row
-- was not watched.
create table notice_watch (
    record_id   text not null references record,
    day         date not null,
    answered    int  not null,
    gone        int  not null,
    unanswered  int  not null,
    primary key (record_id, day)
);
