-- Records of sources that were destroyed, by a print of source and number: what files tell of them up to "until_day" is never
-- read again, whenever and under whatever name such a file comes.
create table record_destroyed (
    authority text not null,
    print     text not null,
    until_day text not null,
    primary key (authority, print)
);
