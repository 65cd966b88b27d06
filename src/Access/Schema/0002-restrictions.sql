-- A record that only named people see. It ends when "ended_at" is written; nothing is deleted.
create table access_restriction (
    number     bigint not null primary key,
    authority  text   not null,
    child      bigint not null,
    why        text   not null,
    by_name    text   not null,
    at         text   not null,
    ended_by   text,
    ended_at   text,
    ended_why  text
);

create index access_restriction_by_child on access_restriction (authority, child);

-- Who sees a restricted record. "until" is there where somebody let themselves in for a time, in an emergency.
create table access_admitted (
    number       bigint not null primary key,
    authority    text   not null,
    child        bigint not null,
    user_name    text   not null,
    why          text   not null,
    by_name      text   not null,
    at           text   not null,
    until        text,
    ended_by     text,
    ended_at     text,
    reviewed_by  text,
    reviewed_at  text,
    review       text
);

create index access_admitted_by_child on access_admitted (authority, child, user_name);

-- Somebody who must not see a child, whatever their role: a relative, a neighbour.
create table access_exclusion (
    number    bigint not null primary key,
    authority text   not null,
    child     bigint not null,
    user_name text   not null,
    why       text   not null,
    by_name   text   not null,
    at        text   not null,
    ended_by  text,
    ended_at  text
);

create index access_exclusion_by_user on access_exclusion (authority, user_name);
