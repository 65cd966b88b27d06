-- What somebody found who judged an unusual look. "line" is the last line of what they judged; a note is never changed.
create table access_trail_note (
    number    bigint not null primary key,
    authority text   not null,
    rule      text   not null,
    line      bigint not null,
    note      text   not null,
    by_name   text   not null,
    at        text   not null
);

create index access_trail_note_by_line on access_trail_note (authority, line);
