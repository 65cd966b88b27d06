-- A worker whom files name with a child, as the newest of these lines calls them. Made anew at each load. A database may have
-- it already: for a time this stood as 0006.
create table if not exists record_worker (
    authority text not null,
    worker    text not null,
    name      text,
    team      text,
    primary key (authority, worker)
);

create index if not exists record_worker_by_team on record_worker (authority, team);

-- Whom a worker holds, without reading every entry (59 is Kind.WorkerAllocated).
create index if not exists record_entry_worker on record_entry (authority, code) where kind = 59;
