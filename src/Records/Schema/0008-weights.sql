-- What a load learnt: how often records of one child, and of two, are how much alike, as JSON (Kept). Numbered within the
-- authority; "load" is the number of the load that learnt it. The last thirty are kept.
create table record_match_weights (
    authority text   not null,
    number    bigint not null,
    load      bigint not null,
    at        text   not null,
    weights   text   not null,
    primary key (authority, number)
);

-- The number of the weights that the last load matched by; null for those that come with Headwater.
alter table record_match_run add column weights bigint;
