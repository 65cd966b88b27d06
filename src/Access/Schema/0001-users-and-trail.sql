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

create table access_trail (
    number    bigint not null primary key,
    authority text   not null,
    at        text   not null,
    by_name   text   not null,
    role      text   not null,
    did       text   not null,
    about     text   not null,
    children  bigint not null,
    previous  text   not null,
    hash      text   not null
);

create table access_trail_child (
    child  bigint not null,
    number bigint not null,
    primary key (child, number)
) /*clustered*/;

-- One row. Whoever writes to the trail holds it, so that the chain has one end.
create table access_trail_end (
    id     bigint not null primary key,
    number bigint not null,
    hash   text   not null
);

insert into access_trail_end (id, number, hash) values (1, 0, '');
