-- Who is grown up, and who turned out to be another child: counts of suggestions leave them out without reading each child.
create index record_child_by_age on record_child (authority, birth_date, id);
create index record_child_joined on record_child (authority, id) where joined_into is not null;
