-- Which children turned out to be this one, and which records came to a child by an act: asked whenever a child is opened.
create index record_child_by_joined on record_child (joined_into) where joined_into is not null;
create index record_match_moved_by_after on record_match_moved (after);

-- What people decided about one record, whichever side of the decision it stands on.
create index record_match_decision_by_left on record_match_decision (authority, left_source, left_key);
create index record_match_decision_by_right on record_match_decision (authority, right_source, right_key);
