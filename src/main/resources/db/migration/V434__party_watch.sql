-- Addresses that are told when something changes in an enterprise's file; sealed, and written to only once confirmed.
create table party_watch (
    id             uuid        primary key,
    credit_code    text        not null,
    address_mark   text        not null,
    address_sealed bytea       not null,
    language       text        not null,
    created_at     timestamptz not null,
    confirmed_at   timestamptz,
    unique (credit_code, address_mark)
);
