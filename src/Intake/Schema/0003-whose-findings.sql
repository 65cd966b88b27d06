-- Whose a finding is, where its row has the number of a request, an assessment, a plan or the like: by what the person's
-- record goes. Empty where the row has the person's own number, or leads to nobody. Of a finding that was kept before, it
-- is told when a check sees it again.
alter table intake_finding add column person text not null default '';
alter table intake_finding add column upn text not null default '';

create index intake_finding_by_person on intake_finding (authority, of_return, person) where person <> '';
create index intake_finding_by_upn on intake_finding (authority, of_return, upn) where upn <> '';

alter table intake_seen add column person text not null default '';
alter table intake_seen add column upn text not null default '';
