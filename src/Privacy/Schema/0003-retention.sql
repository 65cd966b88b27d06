-- Somebody holds back destruction: of everything, of one source's records, or of one child's. A hold is never changed; it is
-- lifted, with a reason.
create table privacy_hold (
    number         bigint not null primary key,
    authority      text   not null,
    reach          text   not null,
    source         bigint,
    child          bigint,
    why            text   not null,
    by_name        text   not null,
    by_display     text   not null,
    at             text   not null,
    lifted_by      text,
    lifted_display text,
    lifted_at      text,
    lifted_why     text
);

create index privacy_hold_by_authority on privacy_hold (authority, number);

-- The records that a held child had when the hold was written: it holds them whichever child they turn out to be.
create table privacy_hold_record (
    hold       bigint not null,
    authority  text   not null,
    source     bigint not null,
    source_key text   not null,
    primary key (hold, source, source_key)
);

-- What would be destroyed on a day, as somebody had it worked out: a second person signs it, and then it is done or not.
-- "mark" is a print of every record in it with its entries, so that nothing else is destroyed; no record is named here.
-- Once "done_at" is written, this and its lines are the certificate.
create table privacy_dry_run (
    number             bigint not null primary key,
    authority          text   not null,
    on_day             text   not null,
    schedule_name      text   not null,
    schedule_date      text   not null,
    schedule_signed_by text   not null,
    mark               text   not null,
    by_name            text   not null,
    by_display         text   not null,
    at                 text   not null,
    signed_by          text,
    signed_display     text,
    signed_at          text,
    done_by            text,
    done_display       text,
    done_at            text
);

create index privacy_dry_run_by_authority on privacy_dry_run (authority, number);

create table privacy_dry_run_line (
    run       bigint not null,
    place     bigint not null,
    authority text   not null,
    rule      text   not null,
    name      text   not null,
    words     text   not null,
    source    bigint not null,
    records   bigint not null,
    children  bigint not null,
    entries   bigint not null,
    files     bigint not null,
    held      bigint not null,
    primary key (run, place)
);
