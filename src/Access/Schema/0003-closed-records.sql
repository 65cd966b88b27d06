-- The records of restricted children, and of children from whom somebody is kept out, by the number that each source has
-- for them: so that a record that leaves every file and comes back as another child is closed again.
create table access_closed_record (
    authority  text   not null,
    source     bigint not null,
    source_key text   not null,
    child      bigint not null,
    primary key (authority, source, source_key)
);
