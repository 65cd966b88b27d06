-- The NHS number, where a file tells one whose check digit is right: ten digits.
alter table record_said add column nhs_number text;
alter table record_person add column nhs_number text;
