-- The keys that protect sign-in cookies and forms, shared by every node that serves the same database.
create table web_key (
    id  text not null primary key,
    xml text not null
);
