create table account (
    id                  uuid        primary key,
    username            text        not null unique check (username = lower(username)),
    unit                text        not null,
    branch              text,
    credit_code         text,
    password_hash       text        not null,
    must_change         boolean     not null,
    second_factor       bytea,
    second_factor_on    boolean     not null default false,
    second_factor_step  bigint      not null default 0,
    disabled            boolean     not null default false,
    demo                boolean     not null default false,
    created_at          timestamptz not null,
    version             int         not null default 0
);
create index account_branch on account (branch, username);
create index account_credit_code on account (credit_code) where credit_code is not null;

create table account_role (
    account_id uuid not null references account,
    role       text not null,
    primary key (account_id, role)
);

create table account_session (
    id         uuid        primary key,
    account_id uuid        not null references account,
    created_at timestamptz not null,
    ends_at    timestamptz not null,
    ended_at   timestamptz
);
create index account_session_account on account_session (account_id, created_at);
create index account_session_ends on account_session (ends_at);

-- Where an account has signed in from, as keyed hashes: such a place is served first when passwords are being tried.
create table account_place (
    account_id uuid        not null references account,
    place      text        not null,
    seen_at    timestamptz not null,
    primary key (account_id, place)
);

-- Tokens of the external issuer that were given back before their time.
create table revoked_token (
    id         text        primary key,
    expires_at timestamptz not null
);
