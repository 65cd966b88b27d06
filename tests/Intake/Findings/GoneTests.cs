using Headwater.Intake.Findings;
using Headwater.Returns.SchoolCensus;
using Headwater.Returns.Sen2;
using Headwater.Returns.Ssda903;
using static Headwater.Tests.Intake.Findings.CheckedFolder;

namespace Headwater.Tests.Intake.Findings;

/// <summary>What a later check says of an earlier finding: gone, back, or nothing at all.</summary>
public class GoneTests
{
    private const string Backwards = "7,01/02/2010,M,02/06/2025,01/06/2025";
    private const string Mended = "7,01/02/2010,M,01/06/2025,02/06/2025";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_mended_row_is_gone_since_the_day_of_the_check(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync();

        var kept = await folder.With("missing.csv", Missing, Mended).CheckAsync();

        var gone = await folder.OneAsync("567");
        Assert.Equal((folder.Today, FindingState.Gone), (gone.GoneOn, gone.State));
        Assert.Equal(1, kept.Gone);
        Assert.DoesNotContain(await folder.ListAsync(), each => each.Rule is "567");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_comes_back_is_open_again_with_its_history(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync();
        var first = await folder.OneAsync("567");
        await folder.With("missing.csv", Missing, Mended).CheckAsync();
        var went = folder.Today;

        var kept = await folder.With("missing.csv", Missing, Backwards).CheckAsync();

        var back = await folder.OneAsync("567");
        Assert.Equal((first.Number, first.FirstOn), (back.Number, back.FirstOn));
        Assert.Null(back.GoneOn);
        Assert.Equal((1, 0), (kept.Back, kept.New));
        Assert.Equal(
            [(folder.Today, "back"), (went, "gone")],
            (await folder.OpenAsync(back.Number)).History.Select(each => (each.On, each.Kind))
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_had_nothing_to_check_says_nothing(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards).CheckAsync();
        var before = await folder.OneAsync("567");

        await folder.Without("missing.csv").With("header.csv", Header, "7,1,01/02/2010,WBRI,UN2,,").CheckAsync();

        Assert.Equal(before, await folder.OneAsync("567"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_fault_of_format_stays_where_its_table_was_not_sent_again(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, "7,01/02/2010,M,31/02/2025,").CheckAsync();
        var before = await folder.OneAsync("date");

        await folder.Without("missing.csv").With("header.csv", Header, "7,1,01/02/2010,WBRI,UN2,,").CheckAsync();

        Assert.Equal(before, await folder.OneAsync("date"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Of_more_than_are_kept_none_is_said_to_be_gone(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, "7,01/02/2010,M,31/02/2025,").CheckAsync();
        var many = Enumerable.Range(100, 1001).Select(child => $"{child},01/02/2010,M,31/02/2025,");

        await folder.With("missing.csv", [Missing, .. many]).CheckAsync();

        Assert.Null((await folder.OfRuleAsync("date")).Single(each => each.Child is "7").GoneOn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_check_that_is_forgotten_leaves_all_but_lines_as_it_was(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        await folder.With("missing.csv", Missing, Backwards, "8,01/02/2011,M,05/07/2025,03/07/2025").CheckAsync();
        await folder.With("missing.csv", Missing, Mended, "8,01/02/2011,M,05/07/2025,03/07/2025").CheckAsync();
        var before = await folder.ListAsync(new FindingFilter(State: FindingState.Any));

        var wrong = await folder
            .With("missing.csv", Missing, "9,01/02/2011,M,05/07/2025,03/07/2025", Backwards)
            .CheckAsync();
        var refusal = await new ForgetCheck(folder.Database, folder).RunAsync(wrong.Number, folder.Officer);

        Assert.Null(refusal);
        Assert.Equal(
            before.Select(each => each with { Line = 0 }),
            (await folder.ListAsync(new FindingFilter(State: FindingState.Any))).Select(each => each with { Line = 0 })
        );
        Assert.Equal(
            [2L, 1L],
            (await new ListChecks(folder.Database).RunAsync(folder.Officer, 10)).Select(each => each.Number)
        );
        Assert.NotNull(await new ForgetCheck(folder.Database, folder).RunAsync(1, folder.Officer));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_disagreement_between_returns_keeps_its_number_goes_and_comes_back(Engine engine)
    {
        const string Columns = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
        await using var folder = await MakeAsync(engine);
        folder
            .With("header.csv", Columns, "1,M,01/06/2012,WBRI,A950000178301,,")
            .With(
                "on-roll.csv",
                "ReferenceDate,LEA,URN,UPN,FormerUPN,Surname,Forename,MiddleNames,PreferredSurname,DOB,Sex,Ethnicity,Language,PostCode,NCyearActual,EnrolStatus,EntryDate,PartTime,SENprovision,SENtype,FSMeligible,TermlySessionsPossible,TermlySessionsAuthorised,TermlySessionsUnauthorised",
                "15/01/2026,999,999001,A950000178301,,Family,Given,,,02/06/2012,M,WBRI,ENG,HW1 1AA,8,C,02/09/2024,0,N,,0,,,"
            );
        await folder.CheckAsync();
        var first = Assert.Single(await folder.ListAsync(), each => each.Return is "agreement" && each.Rule is "AGR01");

        await folder.CheckAsync();
        Assert.Equal(first.Number, (await folder.OneAsync("AGR01")).Number);

        await folder.With("header.csv", Columns, "1,M,02/06/2012,WBRI,A950000178301,,").CheckAsync();
        Assert.NotNull((await folder.OneAsync("AGR01")).GoneOn);

        await folder.With("header.csv", Columns, "1,M,01/06/2012,WBRI,A950000178301,,").CheckAsync();
        Assert.Equal(
            (first.Number, null),
            ((await folder.OneAsync("AGR01")).Number, (await folder.OneAsync("AGR01")).GoneOn)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_disagreement_stays_while_the_other_return_is_not_sent(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        folder
            .With("header.csv", HeaderTable.Table, "Header")
            .With("on-roll.csv", PupilOnRollTable.Table, "PupilOnRoll")
            .With("persons.csv", Sen2PersonTable.Table, "Sen2Person personbirthdate=2012-Jan-06_00:00:00");
        await folder.CheckAsync();
        var first = Assert.Single(await folder.OfRuleAsync("AGR01"), each => each.Table is "Header");

        await folder.Without("persons.csv").CheckAsync();
        Assert.Null((await folder.OpenAsync(first.Number)).Finding.GoneOn);

        await folder.With("persons.csv", Sen2PersonTable.Table, "Sen2Person").CheckAsync();
        Assert.NotNull((await folder.OpenAsync(first.Number)).Finding.GoneOn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_disagreement_of_an_older_year_stays_until_that_year_agrees(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        folder
            .With("on-roll.csv", PupilOnRollTable.Table, "PupilOnRoll")
            .With("ssda903-2024-25-header.csv", HeaderTable.Table, "Header DOB=06/01/2012");
        await folder.CheckAsync(year: null);
        var first = await folder.OneAsync("AGR01");
        Assert.Equal(2025, first.Year);

        await folder.With("2025-26/header.csv", Header, "100,M,01/06/2012,WBRI,A950000178301,,").CheckAsync(year: null);
        Assert.Equal(
            (first.Number, null),
            ((await folder.OneAsync("AGR01")).Number, (await folder.OneAsync("AGR01")).GoneOn)
        );

        await folder.With("ssda903-2024-25-header.csv", HeaderTable.Table, "Header").CheckAsync(year: null);
        Assert.NotNull((await folder.OneAsync("AGR01")).GoneOn);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Numbers_of_what_was_forgotten_are_never_used_again(Engine engine)
    {
        await using var folder = await MakeAsync(engine);
        var first = await folder.With("missing.csv", Missing, Backwards).CheckAsync();
        var forgotten = await folder.OneAsync("567");
        Assert.Null(await new ForgetCheck(folder.Database, folder).RunAsync(first.Number, folder.Officer));

        var second = await folder.CheckAsync();

        Assert.True(second.Number > first.Number);
        Assert.True((await folder.OneAsync("567")).Number > forgotten.Number);
    }
}
