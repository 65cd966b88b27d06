-- Somebody asks for what is held about a child, or about themselves. The day by which it is due follows from the day it came
-- and from "extended_at". It is released once a second person has looked ("seen_at" with the "mark" of what they saw), and
-- closed when it was sent or refused. The copy itself is not kept: it is made anew from the decisions.
create table privacy_request (
    number           bigint not null primary key,
    authority        text   not null,
    child            bigint not null,
    asker            text   not null,
    requester        text   not null,
    identity         text   not null,
    received_on      text   not null,
    by_name          text   not null,
    by_display       text   not null,
    at               text   not null,
    extended_on      text,
    extended_why     text,
    extended_display text,
    ready_by         text,
    ready_display    text,
    ready_at         text,
    ready_mark       text,
    seen_by          text,
    seen_display     text,
    seen_at          text,
    refused_why      text,
    closed_by        text,
    closed_display   text,
    closed_at        text
);

create index privacy_request_by_authority on privacy_request (authority, number);
create index privacy_request_by_child on privacy_request (authority, child);

-- What somebody decided about one thing in the file that may be about another person. "item" is a print of the thing and of
-- where it stands, so that it is found again whatever is loaded; its words are not kept here. Not decided is held back.
create table privacy_request_item (
    request    bigint not null,
    item       text   not null,
    authority  text   not null,
    release    bigint not null,
    why        text   not null,
    by_name    text   not null,
    by_display text   not null,
    at         text   not null,
    primary key (request, item)
);
