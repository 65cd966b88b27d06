using Dapper;
using Headwater.Cli.LookOver;
using Headwater.Cli.Verbs;
using Headwater.Demo;
using Headwater.Storage;

namespace Headwater.Tests.Cli;

/// <summary>Looking over finds what is wrong: every test of faults rests on it.</summary>
public class LookOverTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_row_that_leads_nowhere_a_step_of_tomorrow_and_an_altered_trail_are_found(Engine engine)
    {
        var folder = Directory.CreateTempSubdirectory("headwater-look-over-");
        Borough.Make(new BoroughOptions { Children = BoroughOptions.FewestChildren, Years = 1 }, folder.FullName);
        await using var temporary = await TemporaryDatabase.MakeAsync(engine);
        var files = Path.Combine(folder.FullName, "files");
        Assert.True((await HeadwaterProgram.RunAsync("load", files, "--database", temporary.Place)).ExitCode < 2);
        var database = await temporary.OpenAsync(Modules.Schemas);
        Assert.Empty(await FaultsAsync(database));

        await using (var work = await database.BeginAsync())
        {
            await work.Connection.ExecuteAsync(
                "delete from record_child where id = (select min(child) from record_entry)"
            );
            await work.Connection.ExecuteAsync("insert into storage_schema (step) values ('a step of tomorrow')");
            await work.Connection.ExecuteAsync("update access_trail set by_name = 'nobody' where number = 1");
            await work.KeepAsync();
        }

        var faults = await FaultsAsync(database);

        Assert.Contains(faults, fault => fault.Contains("rows of record_entry name a child", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("a step of tomorrow", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("broken at line 1", StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_damaged_file_is_named_as_damaged_and_left_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("headwater-look-over-");
        var place = Path.Combine(folder.FullName, "damaged.db");
        await Database.OpenAsideAsync(place, Modules.Schemas);
        await using (var file = File.OpenWrite(place))
        {
            file.Position = 8_192;
            await file.WriteAsync(new byte[40_000]);
        }

        var before = await File.ReadAllBytesAsync(place);

        var (exitCode, output, _) = await HeadwaterProgram.RunAsync("look-over", "--database", place, "--json");

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("\"faults\": []", output, StringComparison.OrdinalIgnoreCase);
        // But for the mark of write-ahead logging in the file's head.
        Assert.Equal(before[100..], (await File.ReadAllBytesAsync(place))[100..]);
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Whatever_names_a_child_a_record_or_a_file_is_looked_after()
    {
        await using var temporary = await TemporaryDatabase.MakeAsync(Engine.Sqlite);
        var database = await temporary.OpenAsync(Modules.Schemas);
        await using var work = await database.ReadAsync();
        var naming = await work.Connection.QueryAsync<(string Table, string Column)>(
            """
            select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c
            where m.type = 'table' and c.name in ('child', 'left_child', 'right_child', 'person', 'left_person', 'right_person', 'file')
            """
        );

        var known = Relations
            .All.Select(relation => (relation.Table, relation.Column))
            .Concat(Relations.MayLeadNowhere.Select(each => (each.Table, each.Column)))
            .ToHashSet();

        Assert.DoesNotContain(naming, each => !known.Contains(each));
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Database database) =>
        (await LookOverDatabase.RunAsync(database)).Faults.Except(BackUpTests.Careless);
}
