-- How many pairs of records there are of each kind, and how many of them are one child if the weights are right ("ones", with
-- its variance). Sample 0 is the last load; a sample that was drawn keeps those of the load that it was drawn from.
-- "stratum" is the kind that samples are drawn from, "band" the finer part of it by probability. Rows with an attribute count
-- the pairs of one group of children and no finer part (band 0). A group is a number of pairs, and names nobody.
create table record_match_frame (
    authority  text   not null,
    sample     bigint not null,
    attribute  text   not null,
    belongs_to text   not null,
    stratum    bigint not null,
    band       bigint not null,
    pairs      bigint not null,
    ones       double precision not null,
    variance   double precision not null,
    primary key (authority, sample, attribute, belongs_to, stratum, band)
);

-- Of each kind some pairs, taken at random at the last load, from which samples are drawn. "steps" as of a doubt.
create table record_match_kept (
    authority    text   not null,
    stratum      bigint not null,
    left_person  bigint not null,
    right_person bigint not null,
    odds         double precision,
    steps        text   not null,
    primary key (authority, stratum, left_person, right_person)
);

-- A sample that somebody drew, to be answered without being told what Headwater thinks.
create table record_match_sample (
    number     bigint not null primary key,
    authority  text   not null,
    name       text   not null,
    seed       bigint not null,
    pairs      bigint not null,
    matched_at text   not null,
    by_name    text   not null,
    by_display text   not null,
    by_role    text   not null,
    at         text   not null
);

-- Its pairs in the order in which they are asked, named by source and key as decisions are. Which stands left is by chance.
create table record_match_sample_pair (
    sample       bigint not null,
    place        bigint not null,
    stratum      bigint not null,
    left_source  bigint not null,
    left_key     text   not null,
    right_source bigint not null,
    right_key    text   not null,
    odds         double precision,
    primary key (sample, place)
);

-- What reviewers answered. Rows are only ever added: of one reviewer's answers about a pair the last counts.
create table record_match_answer (
    number     bigint not null primary key,
    sample     bigint not null,
    place      bigint not null,
    verdict    text   not null,
    by_name    text   not null,
    by_display text   not null,
    by_role    text   not null,
    at         text   not null
);

create index record_match_answer_by_sample on record_match_answer (sample, place);
