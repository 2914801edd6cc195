-- The publication check register: what a check has found in a project or a decision, and what became of it.
create table finding (
    id         bigint      generated always as identity primary key,
    check_id   text        not null,
    severity   text        not null check (severity in ('BLOCK', 'ERROR', 'WARNING')),
    citation   text        not null,
    subject    text        not null,
    record_id  text        references record,
    kind       text        not null,
    branch     text        not null,
    title      text        not null,
    evidence   text        not null,
    state      text        not null check (state in ('TO_VERIFY', 'FIXED', 'NOT_TRUE')),
    found_at   timestamptz not null,
    fixed_at   timestamptz,
    answer     text        not null default '',
    answered_by text       not null default '',
    version    bigint      not null,
    unique (subject, check_id)
);
create index finding_branch on finding (branch, state, found_at desc);
create index finding_record on finding (record_id);

-- What the checks have looked at, for "n checked, m irregular".
create table checked_subject (
    subject    text primary key,
    kind       text        not null,
    branch     text        not null,
    checked_at timestamptz not null
);
create index checked_subject_branch on checked_subject (branch);
