-- Who is at a piece of long work that only one process does at a time. "beat" grows while they are alive.
create table storage_turn (
    name   text   not null primary key,
    holder text   not null,
    began  text   not null,
    beat   bigint not null
);
