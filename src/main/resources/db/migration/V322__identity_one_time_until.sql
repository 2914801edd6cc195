-- A one-time password that nobody uses does not lie about for ever.
alter table account add column one_time_until timestamptz;
update account set one_time_until = now() + interval '7 days' where must_change;
