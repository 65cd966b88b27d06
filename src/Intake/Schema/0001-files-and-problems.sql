-- One file that was received. Numbers are never used again; the file's text itself is not kept.
create table intake_file (
    number        bigint not null primary key,
    authority     text   not null,
    path          text   not null,
    table_name    text,
    source        bigint,
    slot          text   not null,
    sha256        text   not null,
    received_at   text   not null,
    rows_read     bigint not null,
    loaded        bigint not null,
    left_out      bigint not null,
    problems      bigint not null,
    entries       bigint not null,
    status        text   not null,
    superseded_by bigint,
    precedence    bigint not null,
    newest_day    text,
    people        bigint not null,
    sketch        text   not null
);

create index intake_file_by_slot on intake_file (authority, slot);

-- Of each rule and column of a file the first thousand; the true number is in intake_rule_count.
create table intake_problem (
    file        bigint not null,
    number      bigint not null,
    authority   text   not null,
    line        bigint not null,
    column_name text   not null,
    rule        text   not null,
    message     text   not null,
    primary key (file, number)
) /*clustered*/;

create table intake_rule_count (
    file        bigint not null,
    rule        text   not null,
    column_name text   not null,
    authority   text   not null,
    times       bigint not null,
    first_line  bigint not null,
    primary key (file, rule, column_name)
) /*clustered*/;

create table intake_repair (
    file        bigint not null,
    number      bigint not null,
    authority   text   not null,
    column_name text   not null,
    what        text   not null,
    times       bigint not null,
    first_line  bigint not null,
    primary key (file, number)
) /*clustered*/;
