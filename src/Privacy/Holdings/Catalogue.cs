namespace Headwater.Privacy.Holdings;

/// <summary>Every kind of data that Headwater keeps. A table that is in none of them fails a test: a paper that says what is held must say all of it.</summary>
public static class Catalogue
{
    private const string Files = "Worked out again at each load from the files that count; gone when no file tells it.";
    private const string ForGood = "Kept as long as the database.";

    public static IReadOnlyList<Holding> All { get; } =
    [
        new(
            "children",
            "Who a child is",
            About.Children,
            "Name, birth date, sex, pupil number, postcode, school and school year, and the number that each system has for them",
            Files + " The child’s own number in Headwater stays.",
            "record_child",
            "record_person",
            "record_said"
        ),
        new(
            "timeline",
            "What happened, by day",
            About.Children,
            "What schools, social care, early help, special needs, youth justice and the missing coordinator recorded, each with its file and line",
            Files,
            "record_entry"
        ),
        new(
            "workers",
            "Workers whom files name",
            About.Staff,
            "The name and team of each worker with a child, as the newest line calls them",
            Files,
            "record_worker"
        ),
        new(
            "homes",
            "Homes, households and family ties",
            About.Families,
            "Where a child stayed and until when, which children lived together or are of one family, and the words that say so",
            Files,
            "record_stay",
            "record_kin",
            "record_stated_family",
            "record_tie",
            "record_marked_place",
            "record_common_name"
        ),
        new(
            "matching",
            "Which records are one child",
            About.Children,
            "Which records were joined or are in doubt and on what grounds, what people decided about pairs, and samples that people judge",
            "Grounds and doubts are worked out again at each load; decisions and answers are kept as long as the database.",
            "record_match_join",
            "record_placed_at",
            "record_match_doubt",
            "record_match_decision",
            "record_match_second",
            "record_match_asked",
            "record_match_moved",
            "record_match_run",
            "record_match_weights",
            "record_match_frame",
            "record_match_kept",
            "record_match_sample",
            "record_match_sample_pair",
            "record_match_answer",
            "record_moved"
        ),
        new(
            "notices",
            "Notices that records were joined or parted",
            About.Children,
            "What changed, under which names and birth dates, and who has read it",
            ForGood,
            "record_notice",
            "record_notice_reader",
            "record_notice_read"
        ),
        new(
            "suggestions",
            "Suggested levels and their reasons",
            About.Children,
            "The level that Headwater suggests, since when, and every reason with the entries behind it",
            "Each assessment replaces the one before; how many children each found is kept.",
            "need_suggestion",
            "need_reason",
            "need_run",
            "need_run_signal",
            "need_moves_heard"
        ),
        new(
            "decisions",
            "What people decided about levels",
            About.Children,
            "The level that a named person agreed, changed or put off, when, and why",
            ForGood,
            "need_decision",
            "need_agreed"
        ),
        new(
            "corrections",
            "What people say is wrong",
            About.Children,
            "The entry as it was, what should be true, who says so, who wrote it down, and what the source answered",
            ForGood,
            "privacy_correction"
        ),
        new(
            "retention",
            "What was destroyed, and what is held back",
            About.Children,
            "Holds with their reasons, by the numbers of children and records; what was put up, signed and destroyed, in numbers; and prints of destroyed records, by which no file brings them back",
            ForGood,
            "privacy_hold",
            "privacy_hold_record",
            "privacy_dry_run",
            "privacy_dry_run_line",
            "record_destroyed"
        ),
        new(
            "requests",
            "Who asked for a file",
            About.Families,
            "Who asked, for which child, when it came and was answered, and what was decided about facts on other people; not the copy that they were given",
            "When nothing is left of the child’s record, the name of whoever asked and what was decided go with it.",
            "privacy_request",
            "privacy_request_item",
            "privacy_request_record"
        ),
        new(
            "restrictions",
            "Who may not see a child",
            About.Children,
            "Restricted records, who is let in, who is kept out, and why",
            "What ended stays with the day on which it did.",
            "access_restriction",
            "access_admitted",
            "access_exclusion",
            "access_closed_record"
        ),
        new(
            "findings",
            "Faults in returns",
            About.Children,
            "The numbers that a return has for the child, the rule, where it was seen, the names of worker and team, and what people did about it",
            "Until the check that found it is forgotten; what is gone stays in the history.",
            "intake_finding",
            "intake_finding_event",
            "intake_seen"
        ),
        new(
            "files",
            "Which files came",
            About.Nobody,
            "Name, print, day and counts of each file, and faults by line and column; neither the file nor a cell of it",
            ForGood,
            "intake_file",
            "intake_problem",
            "intake_rule_count",
            "intake_repair",
            "intake_check",
            "intake_check_file",
            "intake_check_table",
            "intake_check_repair",
            "intake_check_year",
            "intake_check_rule",
            "record_school"
        ),
        new(
            "trail",
            "Who looked and what they did",
            About.Staff,
            "Who looked at or changed what, when, in which role, what for and from which address, with the numbers of the children; and what reviewers noted",
            ForGood + " No line can be taken out without breaking the chain.",
            "access_trail",
            "access_trail_child",
            "access_trail_end",
            "access_trail_note"
        ),
        new(
            "users",
            "People who sign in",
            About.Staff,
            "Name, role, team or school, number as a worker, a print of the password or what the council’s own sign-in calls them, the key of an authenticator app, and sessions",
            "A user is closed and not deleted. A session that ended is kept for a month.",
            "access_user",
            "access_second_factor",
            "access_recovery_code",
            "access_session",
            "access_wrong_try",
            "access_provider_user"
        ),
        new(
            "sharing",
            "Partner organisations and agreements with them",
            About.Staff,
            "Organisations, what was agreed with each, who signed it and who ended it",
            ForGood,
            "access_partner",
            "access_agreement"
        ),
        new(
            "typed",
            "Text typed and not yet sent",
            About.Staff,
            "What somebody typed into a form, protected for its author alone",
            "Gone once it is sent, thrown away or 30 days old.",
            "web_draft",
            "web_kept_form"
        ),
        new(
            "papers",
            "Data protection papers",
            About.Staff,
            "What the council filled in, who signed which paper, and what it said then",
            ForGood,
            "privacy_answer",
            "privacy_signature"
        ),
        new(
            "workings",
            "The database’s own workings",
            About.Nobody,
            "Keys that protect cookies and forms, which steps the database has had, who is at long work, and which load was seen by which assessment",
            ForGood,
            "web_key",
            "storage_schema",
            "storage_turn",
            "need_run_load",
            "record_load"
        ),
    ];
}
