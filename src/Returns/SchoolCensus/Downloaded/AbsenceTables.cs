using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>How many sessions each pupil missed for each reason.</summary>
internal static class AbsenceTables
{
    public static Table OnRoll { get; } =
        Of("termlysessiondetailsonroll", PupilTables.OnRollName, "in the term before");

    public static Table OffRoll { get; } =
        Of("termlysessiondetailsoffroll", PupilTables.OffRollName, "in the term before");

    public static Table SummerOnRoll { get; } =
        Of("summerhalfterm2sessiondetailsonroll", PupilTables.OnRollName, "in the second half of the summer term");

    public static Table SummerOffRoll { get; } =
        Of("summerhalfterm2sessiondetailsoffroll", PupilTables.OffRollName, "in the second half of the summer term");

    private static Table Of(string name, string under, string when)
    {
        var who = under == PupilTables.OnRollName ? "a pupil" : "a pupil who left";
        return DownloadedTable
            .Of(name, $"the sessions that {who} missed {when}, by reason", under)
            .Needs("attendancereason", Format.OneOf(MarkCodes.All), "the register's mark")
            .Needs("sessions", Format.Whole(0, 500), "how many sessions");
    }
}
