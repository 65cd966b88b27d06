create table access_user (
    authority     text   not null,
    name          text   not null,
    display_name  text   not null,
    role          text   not null,
    password_hash text   not null,
    school        text,
    team          text,
    worker        text,
    enabled       bigint not null,
    primary key (authority, name)
);

-- Who looked at or changed what, from where and what for. "sought" is the number of a child whom somebody asked for by
-- number and was not shown, whether there is such a child or not.
create table access_trail (
    number    bigint not null primary key,
    authority text   not null,
    at        text   not null,
    by_name   text   not null,
    role      text   not null,
    team      text   not null,
    purpose   text   not null,
    came_from text   not null,
    did       text   not null,
    about     text   not null,
    sought    bigint,
    children  bigint not null,
    previous  text   not null,
    hash      text   not null
);

create index access_trail_by_name on access_trail (authority, by_name, number);
create index access_trail_by_time on access_trail (authority, at);
create index access_trail_by_sought on access_trail (sought) where sought is not null;

create table access_trail_child (
    child  bigint not null,
    number bigint not null,
    primary key (child, number)
) /*clustered*/;

create index access_trail_child_by_line on access_trail_child (number, child);

-- One row. Whoever writes to the trail holds it, so that the chain has one end.
create table access_trail_end (
    id     bigint not null primary key,
    number bigint not null,
    hash   text   not null
);

insert into access_trail_end (id, number, hash) values (1, 0, '');
