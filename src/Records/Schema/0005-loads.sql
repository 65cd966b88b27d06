-- The number of the last load that changed what is known of an authority's children. It only grows, whatever the clock says.
create table record_load (
    authority text   not null primary key,
    number    bigint not null
);
