-- Enterprises are found by how people speak of them without reading the register: by the beginning of the name without place
-- and legal form, for those that a long text names, and by pairs of neighbouring characters, for a piece that somebody types.
alter table enterprise add column core text;
comment on column enterprise.core is 'name without place and legal form, lower case; null until it was worked out';
create index enterprise_core_head on enterprise (left(core, 3)) where merged_into is null;
create index enterprise_without_core on enterprise (credit_code) where core is null;

create function enterprise_name_pairs(name text) returns text[] language sql immutable parallel safe as
$$ select coalesce(array_agg(distinct substr(lower(name), i, 2)), '{}') from generate_series(1, char_length(name) - 1) i $$;
create index enterprise_name_pairs on enterprise using gin (enterprise_name_pairs(name)) where merged_into is null;
