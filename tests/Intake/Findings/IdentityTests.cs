using Headwater.Intake.Findings;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Sen2;
using Headwater.Returns.Ssda903;
using static Headwater.Tests.Intake.Findings.CheckedFolder;

namespace Headwater.Tests.Intake.Findings;

/// <summary>A finding keeps its number for as long as the fault is there, wherever it stands.</summary>
public class IdentityTests
{
    private const string Backwards = "7,01/02/2010,M,02/06/2025,01/06/2025";
    private const string BackwardsToo = "8,01/02/2011,M,05/07/2025,03/07/2025";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_line_that_moved_is_the_same_finding(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync();
        var before = await folder.OneAsync("567");

        var kept = await folder
            .With("missing.csv", Missing, "9,01/02/2010,M,02/06/2025,03/06/2025", Backwards)
            .CheckAsync();

        var after = await folder.OneAsync("567");
        Assert.Equal((before.Number, 3), (after.Number, after.Line));
        Assert.Equal((before.FirstOn, before.LastOn.AddDays(7)), (after.FirstOn, after.LastOn));
        Assert.Equal((0, 0, 0), (kept.New, kept.Back, kept.Gone));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_under_another_name_holds_the_same_findings(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync();
        var before = await folder.OneAsync("567");

        await folder.Without("missing.csv").With("runaways-final.csv", Missing, Backwards).CheckAsync();

        var after = await folder.OneAsync("567");
        Assert.Equal((before.Number, "runaways-final.csv"), (after.Number, after.File));
        Assert.Null(after.GoneOn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Rows_in_another_order_hold_the_same_findings(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards, BackwardsToo).CheckAsync();
        var before = await folder.OfRuleAsync("567");

        var kept = await folder.With("missing.csv", Missing, BackwardsToo, Backwards).CheckAsync();

        var after = await folder.OfRuleAsync("567");
        Assert.Equal(2, before.Count);
        Assert.Equal(before.Select(each => (each.Number, each.Child)), after.Select(each => (each.Number, each.Child)));
        Assert.Equal((0, 0), (kept.New, kept.Gone));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_equal_faults_of_one_child_are_two_findings_and_one_stays_when_the_other_is_mended(
        Engine engine
    )
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards, Backwards).CheckAsync();
        Assert.Equal(2, (await folder.OfRuleAsync("567")).Count);

        await folder.With("missing.csv", Missing, Backwards).CheckAsync();

        Assert.Single(await folder.OfRuleAsync("567"), each => each.GoneOn is null);
        Assert.Single(await folder.OfRuleAsync("567"), each => each.GoneOn is not null);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Two_disagreements_of_one_row_stay_apart_when_one_is_mended_and_files_are_renamed(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        folder
            .With("header.csv", HeaderTable.Table, "Header")
            .With("a-persons.csv", Sen2PersonTable.Table, "Sen2Person personbirthdate=2012-Jan-06_00:00:00")
            .With("on-roll.csv", PupilOnRollTable.Table, "PupilOnRoll DOB=02/06/2012");
        await folder.CheckAsync();
        var (plan, roll) = (await WithAsync("a-persons.csv"), await WithAsync("on-roll.csv"));

        await folder
            .Without("a-persons.csv")
            .With("z-persons.csv", Sen2PersonTable.Table, "Sen2Person personbirthdate=2012-Jan-06_00:00:00")
            .CheckAsync();
        Assert.Equal(plan.Number, (await WithAsync("z-persons.csv")).Number);
        Assert.Equal(roll.Number, (await WithAsync("on-roll.csv")).Number);

        await folder.With("z-persons.csv", Sen2PersonTable.Table, "Sen2Person").CheckAsync();
        Assert.NotNull((await folder.OpenAsync(plan.Number)).Finding.GoneOn);
        Assert.Null((await folder.OpenAsync(roll.Number)).Finding.GoneOn);

        async Task<Finding> WithAsync(string other) =>
            Assert.Single(
                await folder.OfRuleAsync("AGR01"),
                each => each.Table is "Header" && each.Message.Contains(other, StringComparison.Ordinal)
            );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_same_fault_in_another_year_is_another_finding(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync(2026);

        var kept = await folder.CheckAsync(2025);

        Assert.Equal([2025, 2026], (await folder.OfRuleAsync("567")).Select(each => each.Year).Order());
        Assert.Equal(0, kept.Gone);
    }
}
