-- Which load (record_load) an assessment of every child had certainly seen: one that was kept meanwhile is not counted as seen.
create table need_run_load (
    run  bigint not null primary key,
    load bigint not null
);
