using Headwater.Returns.Formats;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>What the census asks of pupils in sixth forms: their courses, and help with the cost of them.</summary>
internal static class LearnerTables
{
    /// <summary>Each table for pupils on the roll, then for those who left.</summary>
    public static IReadOnlyList<Table> All { get; } =
    [
        .. new[] { "onroll", "offroll" }.SelectMany(roll =>
        {
            var pupil = roll is "onroll" ? PupilTables.OnRollName : PupilTables.OffRollName;
            return new[]
            {
                Of($"learnerfam{roll}", "a pupil's funding and monitoring codes", pupil)
                    .With("learnerfamtype", Format.Text(8), "the kind of code")
                    .With("learnerfamcode", Format.Text(8), "the code"),
                Of($"learnersupport{roll}", "help that a pupil has with the cost of a course", pupil)
                    .With("supportcode", Format.Text(8), "the kind of help"),
                Programmes(roll, pupil),
                Aims(roll),
                Of($"workplaceentity{roll}", "work placements that are part of a course", $"learningaims{roll}")
                    .With("wpstartdate", Format.AnyDay, "the first day")
                    .With("wpenddate", Format.AnyDay, "the last day")
                    .With("wphours", Format.Number(0, 9999), "hours")
                    .With("wpmode", Format.Text(8), "how it is done"),
            };
        }),
    ];

    private static Table Programmes(string roll, string pupil) =>
        Of($"programmeaims{roll}", "a pupil's programmes of study", pupil)
            .With("qn", Format.Text(12), "number of the qualification")
            .With("progtype", Format.Text(8), "kind of programme")
            .With("programmestartdate", Format.AnyDay, "the first day")
            .With("programmeplannedenddate", Format.AnyDay, "the day on which it was to end")
            .With("programmeactualenddate", Format.AnyDay, "the day on which it ended")
            .With("programmeaimstatus", Format.Text(4), "whether it goes on")
            .With("programmeaimwithdrawalreason", Format.Text(4), "why the pupil left it");

    private static Table Aims(string roll) =>
        Of($"learningaims{roll}", "a pupil's courses", $"programmeaims{roll}")
            .With("coreaim", Format.ZeroOne, "whether it is the main course")
            .With("partnerukprn", Format.Text(8), "the other provider, where one teaches it")
            .With("learningstartdate", Format.AnyDay, "the first day")
            .With("learningplannedenddate", Format.AnyDay, "the day on which it was to end")
            .With("learningactualenddate", Format.AnyDay, "the day on which it ended")
            .With("learningaimwithdrawalreason", Format.Text(4), "why the pupil left it")
            .With("learningaimstatus", Format.Text(4), "whether it goes on")
            .With("scc", Format.Text(12), "code of the subject")
            .With("qn", Format.Text(12), "number of the qualification")
            .Sometimes("progtype", Format.Text(8), "kind of programme");
}
