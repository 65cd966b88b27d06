using Headwater.Access;
using Headwater.Intake.Entries;
using Headwater.Intake.Problems;
using Headwater.Returns;
using Headwater.Tests.Returns;

namespace Headwater.Tests.Intake;

public class EveryTableTests
{
    [Fact]
    public void Every_table_is_told_how_to_be_read() =>
        Assert.Empty(Catalogue.Loaded.Except(Translations.All.Select(translation => translation.Table)));

    [Fact]
    public void A_table_is_read_after_the_one_that_its_rows_point_at() =>
        Assert.All(
            Translations.All.Where(translation =>
                translation.Under is not null && translation.Table.Name is not "Sen2PlanDetail"
            ),
            translation => Assert.True(Translations.Order(translation.Table) > Translations.Order(translation.Under!))
        );

    [Fact]
    public async Task A_folder_of_every_table_loads_whole()
    {
        await using var sent = await SentFolder.MakeAsync();
        foreach (var table in Catalogue.Loaded)
            sent.With($"{table.Return.Slug}/2026/{table.FileName}.csv", Sample.Csv(table));

        var received = await sent.SendAsync();

        var problems = await new ListProblems(sent.Database).GroupsAsync(
            Caller.AtTheTerminal(SentFolder.Authority, "test"),
            0,
            100
        );
        Assert.All(received.Files, file => Assert.Equal(("Current", 3L), (file.Status, file.Rows)));
        // Made-up numbers point at nothing in other files; nothing else is wrong.
        Assert.All(problems, problem => Assert.Contains(problem.Rule, new[] { "link", "year" }));
        Assert.NotEmpty(received.Entries);
    }
}
