using System.Globalization;
using Headwater.Intake.Problems;
using Headwater.Intake.Submissions;
using Headwater.Returns.Checks;
using Headwater.Tests.Privacy.Retention;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Timelines;

/// <summary>What stands twice in files is named by a load as by a check, with both lines, and tells a timeline one thing.</summary>
public sealed class LoadedTwiceTests
{
    private const string EarlyHelp =
        "EpisodeId,FamilyId,Forename,Surname,DOB,Sex,PostCode,School,RequestDate,RequestSource,Decision,StartDate,EndDate,Reason,EndReason,LeadPractitioner,Team";

    private const string Episode =
        "E77,F1,Odalie,Fenwright,03/05/2012,F,HW3 4QT,,01/09/2025,School,,08/09/2025,,Parenting,,,";

    private const string Other = "E78,F2,Robin,Grey,03/05/2011,M,HW3 4QT,,01/09/2025,School,,08/09/2025,,Parenting,,,";

    private const string Suspension = "999001,A950000178301,Fenwright,Odalie,03/05/2012,SUSP,15/10/2025,6,DB,,,N";
    private const string Another = "999001,H243278544154,Grey,Robin,03/05/2011,SUSP,16/10/2025,6,DB,,,N";
    private const string Third = "999001,B801200005001,Sample,Noor,03/05/2011,SUSP,17/10/2025,6,DB,,,N";

    private const string Fourth = "999001,A950000178301,Fenwright,Odalie,03/05/2012,SUSP,18/11/2025,6,DB,,,N";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task In_one_file_of_a_return_without_rules(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "early.csv",
            EarlyHelp,
            Episode,
            Other,
            Episode,
            Episode
        );

        var file = Assert.Single((await folder.LoadAsync()).Received.Files);

        Assert.Equal((4, 2), (file.Loaded, file.Twice));
        Assert.Equal([(4, "on line 2"), (5, "on line 2")], await TwiceAsync(folder));
        Assert.Equal((2, 4), await CountAsync(folder));
        AsChecked(folder, 2);
        await OnceAsync(folder, Kind.EarlyHelp, entries: 1);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task In_two_files_that_are_sent_together(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("exclusions/north.csv", Archive.Exclusions, Suspension, Fourth)
            .With("exclusions/south.csv", Archive.Exclusions, Third, Another, Suspension);

        var files = (await folder.LoadAsync()).Received.Files;

        Assert.Equal([0, 1], files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => file.Twice));
        Assert.Equal([(4, "in exclusions/north.csv on line 2")], await TwiceAsync(folder));
        AsChecked(folder, 1);
        await OnceAsync(folder, Kind.Suspended, entries: 2);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task In_a_file_that_was_received_earlier_and_still_counts(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine)).With(
            "exclusions/north.csv",
            Archive.Exclusions,
            Suspension,
            Fourth
        );
        await folder.LoadAsync();

        await folder.With("exclusions/south.csv", Archive.Exclusions, Third, Another, Suspension).LoadAsync();

        Assert.Equal([(4, "in exclusions/north.csv on line 2")], await TwiceAsync(folder));
        await folder.LoadAsync();
        Assert.Equal((1, 4), await CountAsync(folder));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Not_in_a_file_that_its_correction_replaces_nor_in_one_of_another_term(Engine engine)
    {
        await using var folder = (await LoadedFolder.MakeAsync(engine))
            .With("exclusions/south.csv", Archive.Exclusions, Suspension, Another)
            .With("exclusions/south-corrected.csv", Archive.Exclusions, Suspension, Another, Third)
            .With("exclusions/spring.csv", Archive.Exclusions, Suspension.Replace("15/10/2025", "03/02/2026"));

        var files = (await folder.LoadAsync()).Received.Files;

        Assert.Contains(files, file => file.Status == FileStatus.Superseded);
        Assert.All(files, file => Assert.Equal(0, file.Twice));
        Assert.Empty(await TwiceAsync(folder));
    }

    private static void AsChecked(LoadedFolder folder, long twice) =>
        Assert.Equal(
            twice,
            CheckFolder.Run(folder.Place).Rules.Where(rule => rule.Code is "duplicate").Sum(rule => rule.Count)
        );

    private static async Task<IReadOnlyList<(long Line, string Where)>> TwiceAsync(LoadedFolder folder)
    {
        var told = await folder.AskAsync<string>(
            "select cast(line as text) || '|' || message from intake_problem where rule = 'duplicate' order by line"
        );
        return
        [
            .. told.Select(each => each.Split('|'))
                .Select(parts =>
                {
                    Assert.EndsWith(
                        " too, the same in every column; it was counted once",
                        parts[1],
                        StringComparison.Ordinal
                    );
                    return (
                        long.Parse(parts[0], CultureInfo.InvariantCulture),
                        parts[1]["the row stands ".Length..parts[1].IndexOf(" too", StringComparison.Ordinal)]
                    );
                }),
        ];
    }

    private static async Task<(long Count, long FirstLine)> CountAsync(LoadedFolder folder)
    {
        var groups = await new ListProblems(folder.Database).GroupsAsync(LoadedFolder.Someone, 0, 100);
        var group = Assert.Single(groups, each => each.Rule is "duplicate");
        return (group.Count, group.FirstLine);
    }

    private static async Task OnceAsync(LoadedFolder folder, Kind kind, int entries)
    {
        var child = Assert.Single(
            await folder.AskAsync<long>("select child from record_person where source_key in ('E77', 'A950000178301')")
        );
        var record = await folder.OpenAsync(child);
        Assert.Equal(entries, record?.Timeline.Of(kind).Length);
    }
}
