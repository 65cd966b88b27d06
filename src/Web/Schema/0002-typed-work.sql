-- What somebody is typing and has not sent yet, field by field, so that nothing is lost with their session. Protected by
-- the keys that protect cookies. No text stands where the form was accepted: what was on its way then comes too late.
create table web_draft (
    authority text not null,
    user_name text not null,
    page      text not null,
    field     text not null,
    at        text not null,
    text      text,
    primary key (user_name, page, field)
);

create index web_draft_by_at on web_draft (at);

-- A form that was sent after its sender's session had ended.
create table web_kept_form (
    authority text not null,
    user_name text not null,
    page      text not null,
    at        text not null,
    fields    text not null,
    primary key (user_name, page)
);

create index web_kept_form_by_at on web_kept_form (at);
