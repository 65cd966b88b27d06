-- On what grounds people of sources are one child, as found at the last load, in the order in which they count. Those
-- left out because something speaks against them are here too: when that falls away, they count again.
create table record_match_join (
    authority    text   not null,
    number       bigint not null,
    left_person  bigint not null,
    right_person bigint not null,
    ground       bigint not null,
    because      text   not null,
    odds         double precision,
    primary key (authority, number)
);

create index record_match_join_by_left on record_match_join (left_person);
create index record_match_join_by_right on record_match_join (right_person);

-- Pairs that a person should look at, as found at the last load. "steps" is what speaks for and against, as JSON.
create table record_match_doubt (
    authority    text   not null,
    left_person  bigint not null,
    right_person bigint not null,
    odds         double precision not null,
    against      text,
    steps        text   not null,
    primary key (left_person, right_person)
);

create index record_match_doubt_by_odds on record_match_doubt (authority, odds);

-- What people decided about two people of sources, named by source and key, so that it holds whatever is loaded. Rows are
-- only ever added: "takes_back" is the act that a later row takes back, "overturns" the number of the decision about the same
-- pair that somebody knowingly overturned. The lower source and key is the left one.
create table record_match_decision (
    number       bigint not null primary key,
    authority    text   not null,
    act          bigint not null,
    takes_back   bigint,
    left_source  bigint not null,
    left_key     text   not null,
    right_source bigint not null,
    right_key    text   not null,
    verdict      text   not null,
    probability  double precision,
    why          text   not null,
    by_name      text   not null,
    by_display   text   not null,
    by_role      text   not null,
    at           text   not null,
    overturns    bigint
);

create index record_match_decision_by_act on record_match_decision (authority, act);

-- Which people an act gave to which child, so that taking it back gives each child its number again.
create table record_match_moved (
    act        bigint not null,
    source     bigint not null,
    source_key text   not null,
    before     bigint not null,
    after      bigint not null,
    primary key (act, source, source_key)
);

-- What the last load found out about likeness: how many pairs were how likely, as JSON, and the policy it went by.
create table record_match_run (
    authority   text   not null primary key,
    at          text   not null,
    policy      text   not null,
    likelihoods text   not null
);
