-- Somebody says that an entry of a child's timeline is wrong. What the entry said is kept as it was, since its file may be
-- replaced; source and source_key name the record, so that it holds whichever child that is. "outcome" is null while nobody answered, then Corrected or Refused; an answer is never changed.
create table privacy_correction (
    number         bigint not null primary key,
    authority      text   not null,
    child          bigint not null,
    kind           bigint not null,
    on_day         text   not null,
    until_day      text,
    code           text,
    amount         double precision,
    facts          text,
    file           bigint not null,
    path           text   not null,
    line           bigint not null,
    source         bigint not null,
    source_key     text   not null,
    should_be      text   not null,
    said_by        text   not null,
    said_on        text   not null,
    by_name        text   not null,
    by_display     text   not null,
    at             text   not null,
    outcome        text,
    answer         text,
    closed_by      text,
    closed_display text,
    closed_at      text
);

create index privacy_correction_by_child on privacy_correction (authority, child);
create index privacy_correction_open on privacy_correction (authority, number) where outcome is null;
