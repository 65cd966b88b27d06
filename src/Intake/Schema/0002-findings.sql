-- One check of files that was kept. The files themselves are not.
create table intake_check (
    number     bigint not null primary key,
    authority  text   not null,
    at         text   not null,
    on_day     text   not null,
    by_name    text   not null,
    by_display text   not null,
    sent       text   not null,
    files      bigint not null,
    rows_read  bigint not null,
    findings   bigint not null,
    not_kept   bigint not null,
    -- What was wrong in the lists given beside the files, a line each.
    notes      text   not null,
    -- Of a check that was forgotten only this row stays, with the last number that a finding had: no number is used again.
    forgotten_on text,
    last_finding bigint,
    -- While a check is being kept, portion by portion, when the last portion was written; what it saw first does not count yet.
    keeping      text
);

create index intake_check_by_authority on intake_check (authority, number);

-- Which files a check was given. Year 0 is a return that has no year, or whose year nobody could tell.
create table intake_check_file (
    check_number bigint not null,
    place        bigint not null,
    authority    text   not null,
    name         text   not null,
    in_file      text   not null,
    of_return    text   not null,
    year         bigint not null,
    table_name   text   not null,
    rows_read    bigint not null,
    left_out     bigint not null,
    problems     bigint not null,
    why          text   not null,
    primary key (check_number, place)
) /*clustered*/;

create index intake_check_file_by_table on intake_check_file (check_number, table_name);

-- What was put right while the files of a check were read, each kind of repair in a column of a file once.
create table intake_check_repair (
    check_number bigint not null,
    place        bigint not null,
    authority    text   not null,
    of_return    text   not null,
    year         bigint not null,
    file         text   not null,
    column_name  text   not null,
    what         text   not null,
    times        bigint not null,
    first_line   bigint not null,
    primary key (check_number, place)
) /*clustered*/;

-- Which returns and years a check covered, and how they stood after it.
create table intake_check_year (
    check_number bigint not null,
    of_return    text   not null,
    year         bigint not null,
    authority    text   not null,
    open_after   bigint not null,
    new_found    bigint not null,
    came_back    bigint not null,
    gone         bigint not null,
    primary key (check_number, of_return, year)
) /*clustered*/;

create index intake_check_year_by_return on intake_check_year (authority, of_return, year);

-- How each rule ended. "ran" is 1 where what it did not find is not there: it looked at every row, and all that it found was kept.
create table intake_check_rule (
    check_number bigint not null,
    of_return    text   not null,
    year         bigint not null,
    rule         text   not null,
    authority    text   not null,
    status       text   not null,
    why          text   not null,
    ran          bigint not null,
    primary key (check_number, of_return, year, rule)
) /*clustered*/;

-- One finding that some check saw, under the same number for as long as the fault is there. Its identity is made of
-- return, year, rule, table, child and row, never of a file's name or a line: those say where it was seen last. What a
-- disagreement was compared with is part of it; empty where a finding is of one return alone.
create table intake_finding (
    number            bigint not null primary key,
    authority         text   not null,
    identity          text   not null,
    of_return         text   not null,
    year              bigint not null,
    rule              text   not null,
    severity          text   not null,
    table_name        text   not null,
    child             text   not null,
    row_key           text   not null,
    column_name       text   not null,
    message           text   not null,
    file              text   not null,
    line              bigint not null,
    worker            text   not null,
    team              text   not null,
    against_return    text   not null,
    against_year      bigint not null,
    -- Empty where the other return has no row.
    against_table     text   not null,
    first_check       bigint not null,
    first_on          text   not null,
    last_check        bigint not null,
    last_on           text   not null,
    back_check        bigint,
    gone_check        bigint,
    gone_on           text,
    owner             text,
    owner_display     text,
    note              text,
    note_by           text,
    note_on           text,
    suppressed        text,
    suppressed_by     text,
    suppressed_on     text
);

create unique index intake_finding_by_identity on intake_finding (authority, identity);
create index intake_finding_by_rule on intake_finding (authority, of_return, year, rule, child);
create index intake_finding_by_child on intake_finding (authority, of_return, child);
create index intake_finding_by_worker on intake_finding (authority, worker);
-- Every overview counts what is still there, of all that ever was.
create index intake_finding_open on intake_finding (authority, of_return, year, severity) where gone_on is null;

-- What happened to a finding after it was first seen: it went, it came back, people did something about it.
create table intake_finding_event (
    number       bigint not null primary key,
    finding      bigint not null,
    authority    text   not null,
    at           text   not null,
    on_day       text   not null,
    kind         text   not null,
    by_display   text   not null,
    words        text   not null,
    check_number bigint
);

create index intake_finding_event_by_finding on intake_finding_event (finding, number);
create index intake_finding_event_by_check on intake_finding_event (check_number);

-- What the check at work saw again. Empty but while a check is being kept.
create table intake_seen (
    finding bigint not null primary key,
    file    text   not null,
    line    bigint not null,
    message text   not null,
    worker  text   not null,
    team    text   not null,
    against_year bigint not null
) /*clustered*/;
