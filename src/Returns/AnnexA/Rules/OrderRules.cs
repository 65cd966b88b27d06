using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.AnnexA.Rules;

/// <summary>Our own rules on days that must follow one another, and on an end that needs its reason.</summary>
internal static class OrderRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Order("AXA0206", EarlyHelpListTable.Table, EarlyHelpListTable.Began, EarlyHelpListTable.Ended),
        Order("AXA0406", AssessmentListTable.Table, AssessmentListTable.Began, AssessmentListTable.Ended),
        Order("AXA0506", EnquiryListTable.Table, EnquiryListTable.Began, EnquiryListTable.ConferenceOn),
        Order("AXA0606", ChildInNeedListTable.Table, ChildInNeedListTable.Began, ChildInNeedListTable.Ended),
        EndWithoutReason(
            "AXA0607",
            ChildInNeedListTable.Ended,
            ChildInNeedListTable.EndReason,
            ChildInNeedListTable.Table
        ),
        ReasonWithoutEnd(
            "AXA0608",
            ChildInNeedListTable.Ended,
            ChildInNeedListTable.EndReason,
            ChildInNeedListTable.Table
        ),
        Order("AXA0706", ProtectionListTable.Table, ProtectionListTable.Began, ProtectionListTable.Ended),
        Order("AXA0806", CareListTable.Table, CareListTable.Began, CareListTable.Ended),
        EndWithoutReason("AXA0807", CareListTable.Ended, CareListTable.EndReason, CareListTable.Table),
        ReasonWithoutEnd("AXA0808", CareListTable.Ended, CareListTable.EndReason, CareListTable.Table),
        Order("AXA0809", CareListTable.Table, CareListTable.PlacedOn, CareListTable.Ended),
        Order("AXA1006", AdoptionListTable.Table, AdoptionListTable.EnteredCare, AdoptionListTable.Decided),
        EndWithoutReason(
            "AXA1007",
            AdoptionListTable.Reversed,
            AdoptionListTable.ReverseReason,
            AdoptionListTable.Table
        ),
        ReasonWithoutEnd(
            "AXA1008",
            AdoptionListTable.Reversed,
            AdoptionListTable.ReverseReason,
            AdoptionListTable.Table
        ),
        Order("AXA1009", AdoptionListTable.Table, AdoptionListTable.Matched, AdoptionListTable.Placed),
        Order("AXA1010", AdoptionListTable.Table, AdoptionListTable.Placed, AdoptionListTable.Adopted),
        Order("AXA1011", AdoptionListTable.Table, AdoptionListTable.Decided, AdoptionListTable.Reversed),
        Order("AXA1106", AdopterListTable.Table, AdopterListTable.FirstBegan, AdopterListTable.FirstEnded),
        EndWithoutReason("AXA1107", AdopterListTable.Left, AdopterListTable.LeftReason, AdopterListTable.Table),
        ReasonWithoutEnd("AXA1108", AdopterListTable.Left, AdopterListTable.LeftReason, AdopterListTable.Table),
        Order("AXA1109", AdopterListTable.Table, AdopterListTable.FirstEnded, AdopterListTable.SecondBegan),
        Order("AXA1110", AdopterListTable.Table, AdopterListTable.SecondBegan, AdopterListTable.SecondEnded),
        Order("AXA1111", AdopterListTable.Table, AdopterListTable.Applied, AdopterListTable.Approved),
        Order("AXA1112", AdopterListTable.Table, AdopterListTable.Approved, AdopterListTable.Matched),
        Order("AXA1113", AdopterListTable.Table, AdopterListTable.Matched, AdopterListTable.Placed),
        Order("AXA1114", AdopterListTable.Table, AdopterListTable.Placed, AdopterListTable.Adopted),
        Order("AXA1115", AdopterListTable.Table, AdopterListTable.Asked, AdopterListTable.FirstBegan),
    ];

    private static Rule Order(string code, Table table, Column first, Column then) =>
        new(
            code,
            Always,
            [table],
            [then, first],
            $"{then.Name} is before {first.Name}",
            "One of the two days is mistyped, or belongs to another event; mend it on the record.",
            Each(table, line => line.Day(then) < line.Day(first))
        )
        {
            Fails = $"{table.Name} {Example.Name(first)}=02/10/2025 {Example.Name(then)}=01/10/2025",
            Passes = $"{table.Name} {Example.Name(first)}=01/10/2025 {Example.Name(then)}=01/10/2025",
        };

    private static Rule EndWithoutReason(string code, Column end, Column reason, Table table) =>
        new(
            code,
            Always,
            [table],
            [reason, end],
            $"{end.Name} is given, but not {reason.Name}",
            "Record why it ended.",
            Each(table, line => line.IsFilled(end) && line.IsBlank(reason))
        )
        {
            Fails = $"{table.Name} {Example.Name(end)}=01/03/2026 {Example.Name(reason)}=",
            Passes = $"{table.Name} {Example.Name(end)}=01/03/2026 {Example.Name(reason)}=a",
        };

    private static Rule ReasonWithoutEnd(string code, Column end, Column reason, Table table) =>
        new(
            code,
            Always,
            [table],
            [end, reason],
            $"{reason.Name} is given, but not {end.Name}",
            "Record the day on which it ended; if it goes on, take the reason out.",
            Each(table, line => line.IsBlank(end) && line.IsFilled(reason))
        )
        {
            Fails = $"{table.Name} {Example.Name(end)}= {Example.Name(reason)}=a",
            Passes = $"{table.Name} {Example.Name(end)}= {Example.Name(reason)}=",
        };
}
