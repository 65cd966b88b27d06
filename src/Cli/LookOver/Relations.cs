using Headwater.Storage;

namespace Headwater.Cli.LookOver;

/// <summary>What leads where between tables: a row that leads nowhere is a fault, of the machine or of Headwater.</summary>
public static class Relations
{
    public static IReadOnlyList<Relation> All { get; } =
    [
        new("access_trail_child", "number", "access_trail", "number"),
        new("access_restriction", "child", "record_child", "id"),
        new("access_admitted", "child", "record_child", "id"),
        new("access_exclusion", "child", "record_child", "id"),
        new("intake_file", "superseded_by", "intake_file", "number"),
        new("intake_problem", "file", "intake_file", "number"),
        new("intake_rule_count", "file", "intake_file", "number"),
        new("intake_repair", "file", "intake_file", "number"),
        new("intake_check_file", "check_number", "intake_check", "number"),
        new("intake_finding", "last_check", "intake_check", "number"),
        new("intake_finding_event", "finding", "intake_finding", "number"),
        new("record_child", "joined_into", "record_child", "id"),
        new("record_person", "child", "record_child", "id"),
        new("record_said", "person", "record_person", "id"),
        new("record_said", "file", "intake_file", "number"),
        new("record_entry", "child", "record_child", "id"),
        new("record_entry", "person", "record_person", "id"),
        new("record_entry", "file", "intake_file", "number"),
        new("record_match_join", "left_person", "record_person", "id"),
        new("record_match_join", "right_person", "record_person", "id"),
        new("record_match_doubt", "left_person", "record_person", "id"),
        new("record_match_doubt", "right_person", "record_person", "id"),
        new("record_match_answer", "sample", "record_match_sample", "number"),
        new("record_match_sample_pair", "sample", "record_match_sample", "number"),
        new("record_match_kept", "left_person", "record_person", "id"),
        new("record_match_kept", "right_person", "record_person", "id"),
        new("record_person", "file", "intake_file", "number"),
        new("record_notice", "child", "record_child", "id"),
        new("record_notice_reader", "child", "record_child", "id"),
        new("record_moved", "child", "record_child", "id"),
        new("record_placed_at", "file", "intake_file", "number"),
        new("record_stay", "child", "record_child", "id"),
        new("record_stay", "file", "intake_file", "number"),
        new("record_stated_family", "child", "record_child", "id"),
        new("record_stated_family", "file", "intake_file", "number"),
        new("record_kin", "child", "record_child", "id"),
        new("record_tie", "left_child", "record_child", "id"),
        new("record_tie", "right_child", "record_child", "id"),
        new("need_suggestion", "child", "record_child", "id"),
        new("need_suggestion", "run", "need_run", "id"),
        new("need_reason", "child", "need_suggestion", "child"),
        new("need_run_signal", "run", "need_run", "id"),
        new("need_run_load", "run", "need_run", "id"),
        new("need_decision", "child", "record_child", "id"),
        new("need_agreed", "child", "record_child", "id"),
        new("need_agreed", "decision", "need_decision", "id"),
        new("privacy_hold_record", "hold", "privacy_hold", "number"),
        new("privacy_dry_run_line", "run", "privacy_dry_run", "number"),
        new("privacy_request", "child", "record_child", "id"),
        new("privacy_request_item", "request", "privacy_request", "number"),
        new("privacy_request_record", "request", "privacy_request", "number"),
    ];

    /// <summary>What names a child or a file and may outlive them, and why.</summary>
    public static IReadOnlyList<(string Table, string Column, string Why)> MayLeadNowhere { get; } =
    [
        ("access_trail_child", "child", "The trail outlives every record."),
        ("access_closed_record", "child", "A record that was closed is remembered after its file is gone."),
        ("intake_check_repair", "file", "The name of a file of a return, not its number."),
        ("intake_finding", "child", "The number by which a return knows a child."),
        ("intake_finding", "file", "The name of a file of a return, not its number."),
        ("intake_finding", "person", "The number by which a return knows whose row it is."),
        ("intake_seen", "file", "The name of a file of a return, not its number."),
        ("intake_seen", "person", "The number by which a return knows whose row it is."),
        ("privacy_hold", "child", "A hold outlives the record that it was written for."),
        ("privacy_correction", "child", "A request keeps what was said, and follows the record of the source."),
        ("privacy_correction", "file", "A request keeps the file that it was said of, replaced or not."),
    ];
}
