-- Who is grown up, and who turned out to be another child: counts of suggestions leave them out without reading each child.
create index record_child_by_age on record_child (authority, birth_date, id);
-- A name that is sought is sought among names alone, and the list of everyone is walked in this order.
create index record_child_by_whole_name on record_child (authority, sought_name, id);
drop index record_child_by_name;
create index record_child_joined on record_child (authority, id) where joined_into is not null;
