-- What an authenticator app shares with us, protected by the keys that protect cookies. "last_step" is the newest
-- half-minute whose code was taken, so that no code counts twice.
create table access_second_factor (
    authority text   not null,
    user_name text   not null primary key,
    secret    text   not null,
    since     text   not null,
    last_step bigint not null
);

-- Codes for whoever has lost their phone: only their prints are kept, and each counts once.
create table access_recovery_code (
    authority text not null,
    user_name text not null,
    print     text not null,
    made_at   text not null,
    used_at   text,
    primary key (user_name, print)
);

-- Wrong tries at sign-in, by a print of the name, of the address, or of both. It holds names that nobody has.
create table access_wrong_try (
    id    text   not null primary key,
    since text   not null,
    tries bigint not null
);

create index access_wrong_try_by_since on access_wrong_try (since);

-- Somebody who is signed in, in one browser. A session that ended is kept for a month.
create table access_session (
    id        text not null primary key,
    authority text not null,
    user_name text not null,
    began_at  text not null,
    ended_at  text
);

create index access_session_by_user on access_session (user_name);
create index access_session_by_begin on access_session (began_at);
