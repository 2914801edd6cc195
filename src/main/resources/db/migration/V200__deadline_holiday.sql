-- Holiday years that administrators import; 2015 to 2026 come with the portal and are overridden by a row here.
create table holiday_year (
    year      int primary key check (year between 1990 and 2200),
    revision  int         not null,
    loaded_at timestamptz not null,
    loaded_by text        not null
);
create table holiday_day (
    year          int  not null references holiday_year (year) on delete cascade,
    date          date not null,
    kind          text not null check (kind in ('OFF', 'WORK')),
    name          text not null,
    notice_title  text not null,
    notice_number text not null,
    notice_date   date not null,
    primary key (year, date)
);
-- Statutory limits that administrators add as the law changes; a newer row wins over the one it follows.
create table statutory_clock (
    id         bigint generated always as identity primary key,
    clock      jsonb       not null,
    added_at   timestamptz not null,
    added_by   text        not null
);
