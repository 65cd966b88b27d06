-- A postcode at which a file says that a child in care was placed: a children's home's or the like, or foster carers'. It is
-- nobody's own, so matching counts it as not known. It names no child. Taken from the files that count, at each load.
create table record_placed_at (
    authority text   not null,
    file      bigint not null,
    postcode  text   not null,
    primary key (authority, file, postcode)
);

-- What was loaded before: StayKind 2 is with foster carers, 3 in a children's home or the like.
insert into record_placed_at (authority, file, postcode)
select distinct authority, last_file, postcode from record_stay where kind in (2, 3) and postcode is not null;
