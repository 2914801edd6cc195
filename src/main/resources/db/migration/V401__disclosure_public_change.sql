-- What the public has seen happen to records, in the order of a feed that others follow. One writer at a time gives the
-- numbers, each batch visible before the next begins, so a reader that has number n has everything up to n.
create table public_change (
    seq          bigint      primary key check (seq > 0),
    record_id    text        not null references record,
    revision     bigint      not null,
    kind         text        not null,
    change       text        not null check (change in ('PUBLISHED', 'CORRECTED', 'WITHDRAWN', 'ENDED')),
    edition      int         not null,
    content_hash text,
    occurred_at  timestamptz not null,
    unique (record_id, revision),
    check ((change in ('WITHDRAWN', 'ENDED')) = (content_hash is null))
);

-- the feed begins with what stands in public, each record as it is now
insert into outbox_delivery (handler, event_type, aggregate_id, payload, occurred_at, next_attempt_at, lane)
select 'disclosure.changes', 'record.changed.v1', id,
       jsonb_build_object('recordId', id, 'revision', revision,
                          'change', case state when 'PUBLISHED' then case when revision > 1 then 'CORRECTED' else 'PUBLISHED' end
                                               else state end,
                          'occurredAt', to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
       changed_at, changed_at, 1
  from record where state <> 'UNPUBLISHED' order by changed_at, id;
