-- When somebody last handed the content over: a file that nothing refers to goes a day after that.
alter table document_file add column offered_at timestamptz;
update document_file set offered_at = stored_at;
alter table document_file alter column offered_at set not null;
create index document_file_offered_at on document_file (offered_at);
