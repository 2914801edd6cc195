-- The complainant agrees that an anonymised answer may be public; taken back by removing the row.
create table complaint_consent (
    complaint_id uuid        primary key references complaint,
    at           timestamptz not null
);

-- Question and answer in new words (EVA-05): written by one officer, approved by two others, public only with the consent.
create table complaint_answer (
    id              uuid primary key,
    complaint_id    uuid not null unique references complaint,
    medium          text not null,
    region          text not null,
    question        text not null,
    answer          text not null,
    legal_basis     text not null,
    written_by      text not null,
    first_approver  text check (first_approver <> written_by),
    second_approver text check (second_approver <> written_by and second_approver <> first_approver),
    published_on    date,
    check (second_approver is null or first_approver is not null),
    check (published_on is null or second_approver is not null)
);
create index complaint_answer_public on complaint_answer (medium, published_on desc) where published_on is not null;
