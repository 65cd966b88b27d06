using Headwater.Returns.Codes;
using Headwater.Returns.Formats;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>Alternative provision, as the census asks for it: arranged by the school, or why a unit's pupil is there.</summary>
internal static class ProvisionTables
{
    public static Table ArrangedOnRoll { get; } =
        Arranged("schoolarrangedapdetailonroll", PupilTables.OnRollName, "a pupil");

    public static Table ArrangedOffRoll { get; } =
        Arranged("schoolarrangedapdetailoffroll", PupilTables.OffRollName, "a pupil who left");

    public static Table ReasonOnRoll { get; } = Reason("approvisiondetailonroll", PupilTables.OnRollName, "a pupil");

    public static Table ReasonOffRoll { get; } =
        Reason("approvisiondetailoffroll", PupilTables.OffRollName, "a pupil who left");

    private static Table Arranged(string name, string under, string who) =>
        Of(name, $"each placement away from school that the school arranged for {who}", under)
            .With("urn", Format.Whole(100000, 999999), "the setting, where it is a school")
            .With("ukprn", Format.Text(8), "the setting, where it is another registered provider")
            .Needs("entrydate", Format.AnyDay, "the first day")
            .With("leavingdate", Format.AnyDay, "the last day; blank while it goes on")
            .With("apsessionsperweek", Format.Whole(0, 14), "sessions a week there")
            .With("apsettingtype", Format.OneOf(SchoolCodes.ApSetting), "the kind of setting, where it has no number")
            .Needs("placementreason", Format.OneOf(SchoolCodes.ApReason), "why the pupil was placed there")
            .With("senprovisionentry", Format.OneOf(SchoolCodes.SenProvision), "special educational provision on entry")
            .With("senprovisionleaving", Format.OneOf(SchoolCodes.SenProvision), "the same, on leaving")
            .With("apattendancepattern", Format.OneOf(SchoolCodes.AttendancePattern), "full or part time")
            .With("applacementpostcode", Format.Postcode, "postcode of the setting")
            .With("companynumber", Format.Text(12), "number of the company");

    private static Table Reason(string name, string under, string who) =>
        Of(name, $"why {who} is at an alternative provision school", under)
            .With("prevurn", Format.Whole(100000, 999999), "the school before")
            .With("apreason", Format.OneOf(SchoolCodes.ApReason), "the reason")
            .With(
                "senprovisionentry",
                Format.OneOf(SchoolCodes.SenProvision),
                "special educational provision on entry"
            );
}
