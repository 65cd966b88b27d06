-- The records that the child had whose file somebody asked for, when they asked: while the request is open none of them is
-- destroyed, whichever child they turn out to be.
create table privacy_request_record (
    request    bigint not null,
    authority  text   not null,
    source     bigint not null,
    source_key text   not null,
    primary key (request, source, source_key)
);

-- A print of the other children of the family whom the reviewer saw when the review was finished: another reader may see others.
alter table privacy_request add column ready_family text;
