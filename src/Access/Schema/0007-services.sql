-- The service that a user works for, by the number of the system that it keeps; null where nobody said.
alter table access_user add column service bigint;
