-- An organisation beside the council whose people may see what an agreement names.
create table access_partner (
    authority text not null,
    name      text not null,
    kind      text not null,
    by_name   text not null,
    at        text not null,
    primary key (authority, name)
);

-- What an organisation may see, of whom, what for and from when until when. It is never changed: a newer one takes its
-- place from its own first day, and it ends early when "ended_at" is written.
create table access_agreement (
    number    bigint not null primary key,
    authority text   not null,
    partner   text   not null,
    purpose   text   not null,
    areas     text   not null,
    named     bigint not null,
    school    text,
    level     bigint,
    from_day  text   not null,
    until_day text   not null,
    signed_by text   not null,
    signed_at text   not null,
    ended_by  text,
    ended_at  text,
    ended_why text
);

create index access_agreement_by_partner on access_agreement (authority, partner);

-- The organisation of a user who works for a partner, by its name.
alter table access_user add column organisation text;
