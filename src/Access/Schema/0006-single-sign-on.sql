-- Who comes through a council's own sign-in: what it calls them for ever, and the name that they have here.
create table access_provider_user (
    authority text not null,
    provider  text not null,
    subject   text not null,
    user_name text not null,
    primary key (provider, subject)
);

create unique index access_provider_user_by_name on access_provider_user (user_name);
