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

-- Joins that one person alone may not make, by their act, with why they wait ("since") and, once a second person answered,
-- whether they agree (1) or refuse (0). An answer is never changed.
create table record_match_second (
    act        bigint not null primary key,
    authority  text   not null,
    since      text   not null,
    agrees     bigint,
    why        text,
    by_name    text,
    by_display text,
    by_role    text,
    at         text
);

-- What both records said when somebody could not tell, as marks: when either says something else, the pair comes back. A
-- mark goes when no file names its person any more, or the answer was taken back.
create table record_match_asked (
    act        bigint not null primary key,
    authority  text   not null,
    left_mark  text   not null,
    right_mark text   not null
);

-- What changed for whoever holds a child: records of two children were joined, or were parted. "other" is null where
-- nothing may lead to the other child; "sources" are those of the records that moved; "by_display" and "act" are null for a
-- load. The names and birth dates are those under which the two stood before they were joined, or after they were parted.
create table record_notice (
    number     bigint not null primary key,
    authority  text   not null,
    what       text   not null,
    child      bigint not null,
    other      bigint,
    sources    text   not null,
    child_name text,
    child_born text,
    other_name text,
    other_born text,
    act        bigint,
    by_display text,
    at         text   not null
);

create index record_notice_by_authority on record_notice (authority, number);

-- Who has a notice still to read, and which of its children they hold: settled when it is raised, gone once it is read.
create table record_notice_reader (
    authority text   not null,
    reader    text   not null,
    notice    bigint not null,
    child     bigint not null,
    primary key (authority, reader, notice, child)
);

-- Every child who lost or won records, in the order in which it came about: for whoever works something out of a child's
-- life and must do so anew. No page shows it; what people are told is in the notices.
create table record_moved (
    number    bigint not null primary key,
    authority text   not null,
    child     bigint not null
);

create index record_moved_by_authority on record_moved (authority, number);

create table record_notice_read (
    authority text   not null,
    by_name   text   not null,
    notice    bigint not null,
    at        text   not null,
    primary key (authority, by_name, notice)
);

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
