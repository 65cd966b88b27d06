-- What a council fills in of its data protection papers. Rows are added and never changed: the newest of a question counts.
create table privacy_answer (
    number     bigint not null primary key,
    authority  text   not null,
    question   text   not null,
    answer     text   not null,
    by_name    text   not null,
    by_display text   not null,
    at         text   not null
);

create index privacy_answer_by_question on privacy_answer (authority, question, number);

-- A paper as somebody signed it: "facts" is what Headwater said of itself then, [{"key", "title", "text"}, …], and "answers"
-- what the council had filled in, {question: answer}. A signature is never changed.
create table privacy_signature (
    number     bigint not null primary key,
    authority  text   not null,
    paper      text   not null,
    signed_as  text   not null,
    words      text   not null,
    facts      text   not null,
    answers    text   not null,
    by_name    text   not null,
    by_display text   not null,
    at         text   not null
);

create index privacy_signature_by_paper on privacy_signature (authority, paper, number);
