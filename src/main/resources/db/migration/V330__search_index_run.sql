-- What was done to the search index as a whole: rebuilt, rolled back, compared with the records. Kept for the desk page.
create table index_run (
    id          bigint generated always as identity primary key,
    task        text        not null check (task in ('REBUILD', 'ROLL_BACK', 'DRIFT_CHECK', 'DRIFT_REPAIR')),
    state       text        not null check (state in ('RUNNING', 'DONE', 'REFUSED', 'FAILED', 'INTERRUPTED')),
    started_by  text        not null,
    started_at  timestamptz not null,
    finished_at timestamptz,
    documents   bigint,
    expected    bigint,
    missing     bigint,
    stale       bigint,
    surplus     bigint,
    check ((state = 'RUNNING') = (finished_at is null))
);
create index index_run_newest on index_run (id desc);
