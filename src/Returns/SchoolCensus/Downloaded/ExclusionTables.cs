using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>Suspensions and exclusions, as the census asks for them.</summary>
internal static class ExclusionTables
{
    public static Table OnRoll { get; } =
        Of("termlyexclusionsonroll", PupilTables.OnRollName, "each suspension or exclusion of a pupil");

    public static Table OffRoll { get; } =
        Of("termlyexclusionsoffroll", PupilTables.OffRollName, "each suspension or exclusion of a pupil who left");

    private static Table Of(string name, string under, string meaning) =>
        DownloadedTable
            .Of(name, meaning, under)
            .Needs("startdate", Format.AnyDay, "the first day")
            .With("sessions", Format.Whole(0, 200), "how many sessions it lasts; two to a day")
            .Needs("category", Format.OneOf(SchoolCodes.ExclusionCategory), "suspended, or permanently excluded")
            .With("senprovision", Format.OneOf(SchoolCodes.SenProvision), "special educational provision at the time")
            .Needs("reason1", Format.OneOf(SchoolCodes.ExclusionReason), "main reason")
            .With("reason2", Format.OneOf(SchoolCodes.ExclusionReason), "second reason")
            .With("reason3", Format.OneOf(SchoolCodes.ExclusionReason), "third reason");
}
