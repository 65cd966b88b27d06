-- One assessment of every child of an authority, with the whole policy that it was made under:
-- "policy_numbers" is {"Contacts": 3, …}, every number of it by name.
create table need_run (
    id               bigint not null primary key,
    authority        text   not null,
    assessed_on      text   not null,
    finished_at      text   not null,
    by_name          text   not null,
    policy_name      text   not null,
    policy_date      text   not null,
    policy_signed_by text   not null,
    policy_numbers   text   not null,
    catalogue        text   not null,
    children         bigint not null,
    entries          bigint not null,
    at_one           bigint not null,
    at_two           bigint not null,
    at_three         bigint not null
);

create index need_run_by_authority on need_run (authority, id);

-- How many children each signal was raised for, run by run.
create table need_run_signal (
    run      bigint not null,
    signal   text   not null,
    children bigint not null,
    primary key (run, signal)
) /*clustered*/;

-- The newest run's suggestion for each child who has one, had one in the run before, or has an agreed level.
-- "was" is the level before this run, null where there was no run before; "change" is Same, New, Up, Down or Gone;
-- "shown" is the agreed level where there is one, else the suggested.
create table need_suggestion (
    authority  text   not null,
    child      bigint not null,
    level      bigint not null,
    since      text   not null,
    was        bigint,
    change     text   not null,
    changed_on text   not null,
    need_level bigint not null,
    reasons    bigint not null,
    shown      bigint not null,
    run        bigint not null,
    primary key (authority, child)
) /*clustered*/;

create index need_suggestion_by_level on need_suggestion (authority, shown, changed_on, child);
create index need_suggestion_by_change on need_suggestion (authority, changed_on, child);

-- Why: the signals raised, with the entries that raised them as [[kind, on, until, code, amount, file, line], …].
create table need_reason (
    child      bigint not null,
    signal     text   not null,
    authority  text   not null,
    level      bigint not null,
    since      text   not null,
    latest     text   not null,
    first_seen text   not null,
    entries    bigint not null,
    evidence   text   not null,
    primary key (child, signal)
) /*clustered*/;

create index need_reason_by_signal on need_reason (authority, signal, child);

-- What people decided. Rows are added and never changed.
create table need_decision (
    id           text   not null primary key,
    authority    text   not null,
    child        bigint not null,
    decided      text   not null,
    level        bigint,
    suggested    bigint not null,
    until_day    text,
    reason       text   not null,
    decided_on   text   not null,
    decided_at   text   not null,
    by_name      text   not null,
    by_display   text   not null,
    by_role      text   not null
);

create index need_decision_by_child on need_decision (child, id);

-- Where a child stands after the newest decision; "suggested" is what Headwater suggested when the level was agreed:
-- putting a decision off leaves both as they were.
create table need_agreed (
    child          bigint not null primary key,
    authority      text   not null,
    level          bigint,
    since          text,
    suggested      bigint not null,
    deferred_until text,
    decision       text   not null
);

-- The number of the last child who lost or won records (record_moved) that the assessment of children has taken into account.
create table need_moves_heard (
    authority text   not null primary key,
    moved     bigint not null
);
