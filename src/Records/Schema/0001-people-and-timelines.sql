-- A school, as the authority's own list names it.
create table record_school (
    authority text not null,
    urn       text not null,
    name      text not null,
    phase     text,
    postcode  text,
    primary key (authority, urn)
);

-- One child. The number never changes and is never used again. "joined_into" is the child that this one turned out to be;
-- a child whom no file names any more is joined into itself, and nothing but the number is kept.
create table record_child (
    id              bigint not null primary key,
    authority       text   not null,
    given_name      text,
    family_name     text,
    sought_name     text   not null,
    birth_date      text,
    sex             text,
    upn             text,
    postcode        text,
    school          text,
    on_roll         bigint not null,
    curriculum_year bigint,
    worker          text,
    joined_into     bigint
);

create index record_child_by_name on record_child (authority, sought_name);
create index record_child_by_school on record_child (authority, school, on_roll);
create index record_child_by_worker on record_child (authority, worker);

-- One person as one system knows them, and the child that they are. Worked out from record_said; file and line are null
-- for a person of whom files tell entries and nothing else. "adopted_on" is the day on which a time in care ended in
-- adoption; "rolls" is when they were on whose roll, as "first census, last census, school", parted by semicolons.
create table record_person (
    id              bigint not null primary key,
    authority       text   not null,
    source          bigint not null,
    source_key      text   not null,
    child           bigint not null,
    joined_because  text   not null,
    given_name      text,
    family_name     text,
    birth_date      text,
    sex             text,
    postcodes       text   not null,
    upn             text,
    former_upn      text,
    school          text,
    curriculum_year bigint,
    on_roll_at      text,
    worker          text,
    file            bigint,
    line            bigint,
    first_entry_on  text,
    first_told_on   text,
    adopted_on      text,
    rolls           text
);

create unique index record_person_by_key on record_person (authority, source, source_key);
create index record_person_by_child on record_person (child);

-- What one file that counts says of one person, beyond its entries. When the file no longer counts, nor does this.
create table record_said (
    person          bigint not null,
    file            bigint not null,
    authority       text   not null,
    line            bigint not null,
    at_day          text   not null,
    given_name      text,
    family_name     text,
    birth_date      text,
    sex             text,
    upn             text,
    former_upn      text,
    postcodes       text,
    school          text,
    curriculum_year bigint,
    on_roll         bigint not null,
    worker          text,
    primary key (person, file)
) /*clustered*/;

-- The timeline. Numbered within the child in order of kind, day, file and line; "again" is the number of the
-- entry that tells the same thing first, for entries that a better source repeats.
create table record_entry (
    child     bigint not null,
    number    bigint not null,
    authority text   not null,
    kind      bigint not null,
    on_day    text   not null,
    until_day text,
    code      text,
    amount    double precision,
    file      bigint not null,
    line      bigint not null,
    person    bigint not null,
    again     bigint,
    facts     text,
    primary key (child, number)
) /*clustered*/;

-- Who was looked after on a day (70 is Kind.CareEpisode), without reading every entry.
create index record_entry_care on record_entry (authority, on_day) where kind = 70;
