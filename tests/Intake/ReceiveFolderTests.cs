using Headwater.Access;
using Headwater.Intake.Problems;
using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Intake;

public class ReceiveFolderTests
{
    private static readonly Caller Analyst = Caller.AtTheTerminal(SentFolder.Authority, "test");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_file_becomes_people_and_entries_that_name_its_line(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        sent.With("exclusions/2024-25-spring.csv", Exclusions.Of("03/02/2025", "DB", 1, 2));

        var received = await sent.SendAsync();

        Assert.Equal(["Name1", "Name2"], received.Persons().Select(person => person.GivenName));
        var entry = received.Entries[1].Entry;
        Assert.Equal(
            (Kind.Suspended, new DateOnly(2025, 2, 3), "DB", 4.0, 3),
            (entry.Kind, entry.On, entry.Code, entry.Amount, entry.Line)
        );
        Assert.Equal("Name2", received.Persons()[received.Entries[1].Person].GivenName);
        var file = Assert.Single(await new ListSubmissions(sent.Database).RunAsync(Analyst));
        Assert.Equal(
            ("exclusions/2024-25-spring.csv", "Current", 2L, 2L),
            (file.Path, file.Status, file.Rows, file.Loaded)
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_same_files_again_change_nothing(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        sent.With("exclusions/a.csv", Exclusions.Of("03/02/2025", "DB", 1, 2)).With("notes.txt", "hello");
        var first = await sent.SendAsync();

        var again = await sent.SendAsync();

        Assert.Equal([FileStatus.Unchanged, FileStatus.Unchanged], again.Files.Select(file => file.Status));
        Assert.Equal(first.Files.Select(file => file.Number), again.Files.Select(file => file.Number));
        Assert.Empty(again.Entries);
        Assert.Empty(again.People);
        Assert.Empty(again.Superseded);
        Assert.Equal(2, (await new ListSubmissions(sent.Database).RunAsync(Analyst)).Count);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_corrected_file_sent_later_takes_the_place_of_the_old(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        sent.With("spring.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3));
        var old = await sent.SendAsync();

        var corrected = await sent.With("spring.csv", Exclusions.Of("03/02/2025", "VA", 1, 2, 3, 4)).SendAsync();

        Assert.Equal([old.Files[0].Number], corrected.Superseded);
        Assert.Equal(["VA", "VA", "VA", "VA"], corrected.Entries.Select(entry => entry.Entry.Code));
        var files = await new ListSubmissions(sent.Database).RunAsync(Analyst);
        Assert.Equal(["Superseded", "Current"], files.OrderBy(file => file.Number).Select(file => file.Status));
        Assert.Equal("spring.csv", files.Single(file => file.Status == "Superseded").SupersededBy);
    }

    [Fact]
    public async Task Sending_the_old_and_the_corrected_file_again_changes_nothing()
    {
        await using var sent = await SentFolder.MakeAsync();
        sent.With("spring.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3))
            .With("spring-corrected.csv", Exclusions.Of("03/02/2025", "VA", 1, 2, 3));
        await sent.SendAsync();

        var again = await sent.SendAsync();

        Assert.All(again.Files, file => Assert.Equal(FileStatus.Unchanged, file.Status));
        Assert.Empty(again.Superseded);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_first_version_sent_again_is_the_truth_again(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        var (first, corrected) = (
            Exclusions.Of("03/02/2025", "DB", 1, 2, 3),
            Exclusions.Of("03/02/2025", "VA", 1, 2, 3)
        );
        await sent.With("spring.csv", first).SendAsync();
        var before = await sent.With("spring.csv", corrected).SendAsync();

        var again = await sent.With("spring.csv", first).SendAsync();

        Assert.Equal(FileStatus.Current, Assert.Single(again.Files).Status);
        Assert.Equal([before.Files[0].Number], again.Superseded);
        Assert.Equal(["DB", "DB", "DB"], again.Entries.Select(entry => entry.Entry.Code));
        Assert.Equal(FileStatus.Unchanged, Assert.Single((await sent.SendAsync()).Files).Status);
    }

    [Fact]
    public async Task An_old_file_that_follows_its_correction_by_name_takes_its_place_once_and_not_every_night()
    {
        await using var sent = await SentFolder.MakeAsync();
        await sent.With("z.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3)).SendAsync();
        await sent.Without("z.csv").With("a.csv", Exclusions.Of("03/02/2025", "VA", 1, 2, 3)).SendAsync();
        sent.With("z.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3));

        var both = await sent.SendAsync();

        Assert.Equal(["DB", "DB", "DB"], both.Entries.Select(entry => entry.Entry.Code));
        Assert.All((await sent.SendAsync()).Files, file => Assert.Equal(FileStatus.Unchanged, file.Status));
    }

    [Fact]
    public async Task A_corrected_file_beside_the_old_one_counts_and_the_old_does_not()
    {
        await using var sent = await SentFolder.MakeAsync();
        sent.With("spring.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3))
            .With("spring-corrected.csv", Exclusions.Of("03/02/2025", "VA", 1, 2, 3));

        var received = await sent.SendAsync();

        Assert.Equal(
            [("spring.csv", "Superseded", 3L), ("spring-corrected.csv", "Current", 3L)],
            received.Files.Select(file => (file.Path, file.Status, file.Rows))
        );
        Assert.Equal(["VA", "VA", "VA"], received.Entries.Select(entry => entry.Entry.Code));
    }

    [Fact]
    public async Task Files_of_other_pupils_in_the_same_term_are_parts_of_one_table()
    {
        await using var sent = await SentFolder.MakeAsync();
        sent.With("north.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3))
            .With("south.csv", Exclusions.Of("03/02/2025", "DB", 3, 4, 5));

        var received = await sent.SendAsync();

        Assert.All(received.Files, file => Assert.Equal(FileStatus.Current, file.Status));
        Assert.Equal(6, received.Entries.Count);
    }

    [Fact]
    public async Task Files_of_the_same_pupils_on_other_days_are_parts_of_one_table()
    {
        await using var sent = await SentFolder.MakeAsync();
        sent.With("week 1.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3))
            .With("week 2.csv", Exclusions.Of("10/02/2025", "DB", 1, 2, 3));

        Assert.Equal(6, (await sent.SendAsync()).Entries.Count);
    }

    [Fact]
    public async Task A_file_of_a_few_of_the_same_rows_does_not_lose_the_rest()
    {
        await using var sent = await SentFolder.MakeAsync();
        await sent.With("spring.csv", Exclusions.Of("03/02/2025", "DB", Enumerable.Range(1, 30))).SendAsync();

        var few = await sent.With("two corrected.csv", Exclusions.Of("03/02/2025", "VA", 1, 2)).SendAsync();

        Assert.Empty(few.Superseded);
        var problem = (await new ListProblems(sent.Database).GroupsAsync(Analyst, 0, 10)).Single();
        Assert.Equal(("two corrected.csv", "part"), (problem.Path, problem.Rule));
        Assert.Contains("spring.csv", problem.Message, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_reception_that_is_cut_off_leaves_the_state_before(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        await sent.With("spring.csv", Exclusions.Of("03/02/2025", "DB", 1, 2, 3)).SendAsync();

        await sent.With("spring.csv", Exclusions.Of("03/02/2025", "VA", 1, 2, 3)).SendAsync(keep: false);

        var file = Assert.Single(await new ListSubmissions(sent.Database).RunAsync(Analyst));
        Assert.Equal("Current", file.Status);
        Assert.Equal(file.Number + 1, (await sent.SendAsync()).Files.Single().Number);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_no_table_is_kept_in_the_list_and_said_to_be_none(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);

        await sent.With("notes.txt", "hello").SendAsync();

        Assert.Equal("Unrecognised", Assert.Single(await new ListSubmissions(sent.Database).RunAsync(Analyst)).Status);
        Assert.Equal(
            "unrecognised",
            Assert.Single(await new ListProblems(sent.Database).GroupsAsync(Analyst, 0, 10)).Rule
        );
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Problems_are_grouped_counted_and_paged(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        sent.With("a.csv", Exclusions.Of("03/02/2025", "QQ", Enumerable.Range(1, 5)))
            .With("b.csv", Exclusions.Of("31/02/2025", "db", 11, 12));
        await sent.SendAsync();
        var problems = new ListProblems(sent.Database);

        var groups = await problems.GroupsAsync(Analyst, 0, 10);

        Assert.Equal(
            [("a.csv", "code", "Reason1", 5L, 2), ("b.csv", "date", "StartDate", 2L, 2)],
            groups.Select(group => (group.Path, group.Rule, group.Column, group.Count, group.FirstLine))
        );
        Assert.Equal(2, await problems.CountGroupsAsync(Analyst));
        Assert.Equal("b.csv", Assert.Single(await problems.GroupsAsync(Analyst, 1, 1)).Path);
        Assert.Equal(
            [4, 5],
            (await problems.OfFileAsync(Analyst, groups[0].File, 2, 2)).Select(problem => problem.Line)
        );
        Assert.Equal(7, (await problems.OfSourceAsync(Analyst, SourceSystem.Schools)).Count);
        Assert.Empty(await problems.OfSourceAsync(Analyst with { Authority = "E09000099" }, SourceSystem.Schools));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Each_source_says_how_fresh_it_is(Engine engine)
    {
        await using var sent = await SentFolder.MakeAsync(engine);
        sent.With("a.csv", Exclusions.Of("03/02/2025", "DB", 1)).With("b.csv", Exclusions.Of("03/02/2062", "DB", 2));
        await sent.SendAsync();

        var fresh = Assert.Single(await new ListSubmissions(sent.Database).FreshnessAsync(Analyst));

        Assert.Equal(
            (SourceSystem.Schools, 2L, new DateOnly(2025, 2, 3)),
            (fresh.Source, fresh.Files, fresh.NewestDay)
        );
    }

    [Fact]
    public async Task A_pupil_without_a_number_has_a_stand_in_and_is_not_lost()
    {
        await using var sent = await SentFolder.MakeAsync();
        var text = Exclusions
            .Of("03/02/2025", "DB", 1)
            .Replace(Headwater.Tests.Returns.Sample.Upn(1), "", StringComparison.Ordinal);

        var received = await sent.With("a.csv", text).SendAsync();

        Assert.Equal("999001|SURNAME1|NAME1|2012-02-01", Assert.Single(received.People).Key);
        Assert.Null(received.Persons()[0].Upn);
        Assert.Single(received.Entries);
    }

    [Theory]
    [InlineData("school-census/2025-autumn/pupils-on-roll.csv", "2025-10-02")]
    [InlineData("school-census/2025-26 autumn/pupils-on-roll.csv", "2025-10-02")]
    [InlineData("school-census/2025-26 spring/pupils-on-roll.csv", "2026-01-15")]
    [InlineData("census summer 2026.csv", "2026-05-21")]
    public async Task A_census_without_its_day_is_of_the_usual_day_of_the_term_that_its_path_names(
        string path,
        string day
    )
    {
        var table = Headwater.Returns.SchoolCensus.PupilOnRollTable.Table;
        await using var sent = await SentFolder.MakeAsync();
        sent.With(
            path,
            Returns.Sample.Csv(table, rows: 3, without: Headwater.Returns.SchoolCensus.PupilOnRollTable.ReferenceDate)
        );

        var received = await sent.SendAsync();

        Assert.Equal(3, received.Files[0].Loaded);
        Assert.All(received.Entries, entry => Assert.Equal(day, entry.Entry.On.ToString("O")));
        var problems = await new ListProblems(sent.Database).OfFileAsync(Analyst, received.Files[0].Number, 0, 10);
        Assert.Equal(["missing-column", "date"], problems.Select(problem => problem.Rule));
    }

    [Fact]
    public async Task Of_two_years_that_tell_the_same_placement_the_later_is_believed()
    {
        await using var sent = await SentFolder.MakeAsync();
        var table = Headwater.Returns.AlternativeProvision.AlternativePlacementTable.Table;
        var headings = string.Join(',', table.Columns.Select(column => column.Name));
        var row = $"999,{Returns.Sample.Upn(1)},Exemplar,Ada,01/02/2012,F,HW3 4QT,999001,,OOT,BHS,03/03/2025";
        sent.With("ap/2024-25.csv", $"{headings}\n{row},,5,PT,K,\n")
            .With("ap/2025-26.csv", $"{headings}\n{row},10/10/2025,5,PT,K,K\n");

        var received = await sent.SendAsync();

        Assert.All(received.Files, file => Assert.Equal(FileStatus.Current, file.Status));
        Assert.True(received.Files[1].Precedence < received.Files[0].Precedence);
    }
}
