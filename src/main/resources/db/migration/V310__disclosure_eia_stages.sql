-- The notices of one EIA case share its id in the source: acceptance, pre-approval and decision stand side by side.
alter table record drop constraint record_source_source_id_key;
create unique index record_source_notice
    on record (source, source_id, (case when kind like 'EIA%' then kind else '' end));
