create table binding_letter (
    id              uuid        primary key,
    kind            text        not null check (kind in ('LETTER', 'INVITATION')),
    credit_code     text        not null,
    enterprise_name text        not null,
    code_mark       text        not null unique,
    branch          text,
    issued_by       text        not null,
    issued_at       timestamptz not null,
    expires_at      timestamptz not null check (expires_at > issued_at),
    wrong_tries     int         not null default 0,
    revoked_at      timestamptz,
    redeemed_at     timestamptz,
    redeemed_by     uuid,
    version         int         not null default 0,
    check ((redeemed_at is null) = (redeemed_by is null)),
    check ((kind = 'LETTER') = (branch is not null))
);
create index binding_letter_credit_code on binding_letter (credit_code, issued_at);
create index binding_letter_branch on binding_letter (branch, issued_at desc) where branch is not null;
