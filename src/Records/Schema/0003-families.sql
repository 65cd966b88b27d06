-- Where a child stayed, from when to when as far as files tell. Worked out from record_said and record_entry at each load,
-- for the children concerned; numbered in order of day. "kind" is StayKind, "sources" has one bit for each system that tells.
create table record_stay (
    child         bigint not null,
    number        bigint not null,
    authority     text   not null,
    kind          bigint not null,
    postcode      text,
    address       text,
    from_day      text   not null,
    from_stated   bigint not null,
    told_until    text   not null,
    until_day     text,
    sources       bigint not null,
    file          bigint not null,
    line          bigint not null,
    last_file     bigint not null,
    last_line     bigint not null,
    times         bigint not null,
    primary key (child, number)
) /*clustered*/;

create index record_stay_by_postcode on record_stay (authority, postcode);

-- What else says whose family a child is of: names, folded and parted by blanks, and the days on which social care heard
-- of them. "adopted_on" is the day on which a record of theirs ended in adoption: nothing told from then on is kept.
create table record_kin (
    child       bigint not null primary key,
    authority   text   not null,
    birth_date  text,
    given_names text   not null,
    names       text   not null,
    heard       text   not null,
    adopted_on  text
);

-- A family that a system numbers (source and number: "4:1234"), and a child that it says is of it.
create table record_stated_family (
    child     bigint not null,
    family    text   not null,
    authority text   not null,
    file      bigint not null,
    line      bigint not null,
    primary key (child, family)
);

create index record_stated_family_by_number on record_stated_family (authority, family);

-- What two children are to each other: Relation, Sureness and Rests. The left child has the lower number.
create table record_tie (
    left_child  bigint not null,
    right_child bigint not null,
    number      bigint not null,
    authority   text   not null,
    relation    bigint not null,
    sureness    bigint not null,
    rests       bigint not null,
    from_day    text,
    told_until  text,
    until_day   text,
    postcode    text,
    left_file   bigint not null,
    left_line   bigint not null,
    right_file  bigint not null,
    right_line  bigint not null,
    primary key (left_child, right_child, number)
) /*clustered*/;

create index record_tie_by_right on record_tie (right_child);

-- Postcodes that are no household's alone (PlaceMark).
create table record_marked_place (
    authority text   not null,
    postcode  text   not null,
    mark      bigint not null,
    primary key (authority, postcode, mark)
);

-- Family names that many children bear: at most one in 2 to the power of "rarity".
create table record_common_name (
    authority text   not null,
    name      text   not null,
    rarity    bigint not null,
    primary key (authority, name)
);
