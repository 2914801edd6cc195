-- When an answer became public to the second: search is told what changed since an instant.
alter table complaint_answer add column published_at timestamptz;
update complaint_answer set published_at = published_on::timestamp at time zone 'Asia/Shanghai' where published_on is not null;
alter table complaint_answer add check ((published_on is null) = (published_at is null));
create index complaint_answer_published_at on complaint_answer (published_at) where published_at is not null;

-- Public answers that are gone (consent taken back, or written anew): search must forget them. Nothing of the case is kept.
create table complaint_answer_withdrawn (
    id uuid        primary key,
    at timestamptz not null
);
create index complaint_answer_withdrawn_at on complaint_answer_withdrawn (at);
