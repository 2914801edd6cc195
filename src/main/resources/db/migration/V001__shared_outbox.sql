create table outbox_delivery (
    seq             bigint generated always as identity primary key,
    handler         text        not null,
    event_type      text        not null,
    aggregate_id    text        not null,
    payload         jsonb       not null,
    occurred_at     timestamptz not null,
    next_attempt_at timestamptz not null,
    lane            smallint    not null default 0 check (lane in (0, 1)),
    attempts        int         not null default 0,
    last_error      text
);
create index outbox_delivery_due on outbox_delivery (handler, lane, seq);
create index outbox_delivery_order on outbox_delivery (handler, aggregate_id, seq);
