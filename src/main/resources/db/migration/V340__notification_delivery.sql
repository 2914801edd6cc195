-- One row for each recipient and event; whom and what it says is encrypted and erased once it has left.
create table notification_delivery (
    id              uuid        primary key,
    event           text        not null,
    medium          text        not null check (medium in ('MAIL', 'SMS')),
    recipient_mark  text        not null,
    sealed          bytea,
    state           text        not null check (state in ('PENDING', 'SENT', 'DEAD', 'RECALLED')),
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    -- somebody is sending it until then; when that process dies, another takes it after that
    claimed_until   timestamptz,
    last_error      text        not null default '',
    created_at      timestamptz not null,
    finished_at     timestamptz,
    unique (recipient_mark, event),
    check (state not in ('PENDING', 'DEAD') or sealed is not null),
    check (state not in ('SENT', 'RECALLED') or sealed is null)
);
create index notification_delivery_due on notification_delivery (next_attempt_at, id) where state = 'PENDING';
create index notification_delivery_state on notification_delivery (state, created_at desc);
create index notification_delivery_finished on notification_delivery (finished_at) where finished_at is not null;
