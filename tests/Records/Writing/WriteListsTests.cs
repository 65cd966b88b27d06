using System.Globalization;
using Headwater.Access;
using Headwater.Records.Writing;
using Headwater.Returns;
using Headwater.Returns.AnnexA;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;

namespace Headwater.Tests.Records.Writing;

/// <summary>The lists for an inspection, written from what was loaded, say what the files said, and the rules accept them.</summary>
public sealed class WriteListsTests(LoadedOnce once) : IClassFixture<LoadedOnce>, IDisposable
{
    private static readonly DateOnly LastDay = new(2026, 10, 31);
    private static readonly DateOnly HalfYear = new(2026, 5, 1);

    // What the borough's own lists have and nothing that was loaded tells.
    private static readonly string[] NotHeld =
    [
        "ChildInNeedList: Date Child Was Last Seen",
        "ProtectionList: Date of the Last Statutory Visit",
        "ProtectionList: Was the Child Seen Alone?",
        "CareList: Date of Last Social Work Visit",
        "CareList: Placement Location",
        "CareList: LA of Placement",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-lists-");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_rules_find_nothing_but_the_cells_that_the_command_said_are_not_held(Engine engine)
    {
        var loaded = await once.OfAsync(engine, "social-care", "ssda903", "early-help", "missing");

        var written = await WriteAsync(loaded, LastDay);

        Assert.Equal("annex-a-2026-10-31.xlsx", Path.GetFileName(Assert.Single(folder.GetFiles()).Name));
        var result = CheckFolder.Run(folder.FullName);
        Assert.Equal(AnnexA().Take(11), result.Files.Select(file => file.Table));
        Assert.Equal(written.Lists.Select(list => (long)list.Rows), result.Files.Select(file => file.Rows));
        Assert.All(written.Lists.SkipLast(1), list => Assert.True(list.Rows > 0, list.Name));
        Assert.Equal(["required"], result.Rules.Where(rule => rule.Count > 0).Select(rule => rule.Code));
        Assert.Equal(
            written.Gaps.Sum(gap => gap.Rows),
            result.Rules.Single(rule => rule is { Return: "annex-a", Code: "required" }).Count
        );
        Assert.Contains(written.Gaps, gap => gap.Column == CareListTable.PlacedIn.Name);
        Assert.Contains(written.Blank, gap => gap.Column == CareListTable.DentistOn.Name);
        Assert.Contains(
            "Annex A, 2026-10-31",
            await loaded.AskAsync<string>("select about from access_trail where did = 'Wrote a return'")
        );
    }

    [Fact]
    public async Task Each_list_holds_the_children_of_whom_the_extract_tells_it()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care", "ssda903", "early-help", "missing");

        await WriteAsync(loaded, LastDay);

        // Cases of care leavers stay open; they have a list of their own.
        var grown = once
            .Made.Read("files/social-care/ssd_person.csv")
            .Where(row => string.CompareOrdinal(row["pers_dob"], "2008-05-01") < 0)
            .Select(row => row["pers_person_id"])
            .ToHashSet();
        Same(
            Rows(CareListTable.Table).Where(row => row[CareListTable.Ended.Name] is "").Select(Child),
            Extract("ssd_cla_episodes", "clae_person_id", "clae_cla_episode_ceased_date", open: true)
        );
        Same(
            Rows(ProtectionListTable.Table).Where(row => row[ProtectionListTable.Ended.Name] is "").Select(Child),
            Extract("ssd_cp_plans", "cppl_person_id", "cppl_cp_plan_end_date", open: true)
        );
        Same(
            Rows(ContactListTable.Table).Select(Child),
            Extract("ssd_contacts", "cont_person_id", "cont_contact_date", open: false)
        );
        Same(
            Rows(ReferralListTable.Table).Select(Child),
            Extract("ssd_cin_episodes", "cine_person_id", "cine_referral_date", open: false)
        );
        Same(
            Rows(ChildInNeedListTable.Table).Where(row => row[ChildInNeedListTable.Ended.Name] is "").Select(Child),
            Extract("ssd_cin_episodes", "cine_person_id", "cine_close_date", open: true)
                .Where(child => !grown.Contains(child))
        );
    }

    [Fact]
    public async Task Every_cell_that_is_written_is_what_the_boroughs_own_lists_have_there()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care", "ssda903", "early-help", "missing");

        await WriteAsync(loaded, LastDay);

        foreach (var table in Return.AnnexA.Tables.Take(11))
        {
            var (written, own) = (Rows(table), Rows(table, Path.Combine(once.Made.Folder, "files/annex-a")));
            Assert.Equal(own.Count, written.Count);
            // Early help's own number is in no other file.
            foreach (var row in written.Where(row => Child(row)[0] is not 'H'))
                Assert.True(
                    own.Any(other => row.All(cell => cell.Value is "" || cell.Value == other[cell.Key])),
                    $"{table.Name}: {string.Join(", ", row.Values)}"
                );
        }
    }

    [Fact]
    public async Task Only_columns_that_no_extract_tells_are_blank_in_every_row()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care", "ssda903", "early-help", "missing");

        await WriteAsync(loaded, LastDay);

        Assert.Equal(
            NotHeld,
            from table in Return.AnnexA.Tables.Take(11)
            let own = Rows(table, Path.Combine(once.Made.Folder, "files/annex-a"))
            let written = Rows(table)
            from column in table.Columns
            where own.Any(row => row[column.Name] is not "") && written.All(row => row[column.Name] is "")
            select $"{table.Name}: {column.Name}"
        );
    }

    [Fact]
    public async Task As_of_a_day_gone_by_nothing_that_came_later_is_told()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care", "ssda903", "early-help", "missing");
        var on = new DateOnly(2026, 3, 31);

        var written = await WriteAsync(loaded, on);

        Assert.All(
            Return.AnnexA.Tables.Where(table => table.FileName.StartsWith("List", StringComparison.Ordinal)),
            table => Assert.All(Days(table), day => Assert.True(day <= on, $"{table.Name} {day:O}"))
        );
        // On the last day of a return's year the return itself tells every legal status.
        var care = Rows(CareListTable.Table);
        Assert.True(care.Count > 10);
        Assert.All(care, row => Assert.NotEqual("", row[CareListTable.LegalStatus.Name]));
        Assert.DoesNotContain(written.Gaps, gap => gap.Column == CareListTable.LegalStatus.Name);
        Assert.Equal(
            ["required"],
            CheckFolder.Run(folder.FullName).Rules.Where(rule => rule.Count > 0).Select(rule => rule.Code)
        );
    }

    [Fact]
    public async Task The_lists_agree_with_the_returns_that_were_sent()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "social-care", "ssda903", "early-help", "missing");
        await WriteAsync(loaded, LastDay);
        foreach (var file in Directory.GetFiles(Path.Combine(once.Made.Folder, "files/ssda903/2026")))
            File.Copy(file, Path.Combine(folder.CreateSubdirectory("2026").FullName, Path.GetFileName(file)));
        File.Copy(
            Path.Combine(once.Made.Folder, "files/cin-census/2026.xml"),
            Path.Combine(folder.FullName, "cin-census-2026.xml")
        );

        var rules = CheckFolder.Run(folder.FullName).Rules.Where(rule => rule.Return is "agreement").ToList();

        Assert.Contains(rules, rule => rule is { Code: "AGR13", Status: "clean" });
        Assert.Contains(rules, rule => rule is { Code: "AGR21", Status: "clean" });
        Assert.Equal([], rules.Where(rule => rule.Count > 0).Select(rule => rule.Code));
    }

    [Fact]
    public async Task A_child_whom_early_help_alone_knows_has_Headwaters_own_number()
    {
        var loaded = await once.OfAsync(Engine.Sqlite, "early-help");

        await WriteAsync(loaded, LastDay);

        var rows = Rows(EarlyHelpListTable.Table);
        Assert.NotEmpty(rows);
        var children = (await loaded.ChildrenAsync()).Select(child => $"H{child}").ToHashSet();
        Assert.All(rows, row => Assert.Contains(Child(row), children));
        Assert.All(rows, row => Assert.NotEqual("", row[EarlyHelpListTable.Organisation.Name]));
    }

    [Fact]
    public async Task A_school_cannot_write_the_lists()
    {
        var loaded = await once.OfAsync(Engine.Sqlite);
        var school = new Caller("E09999999", "lead", "A Lead Made-Up", Role.SchoolInclusionLead, School: "999001");

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            new WriteLists(loaded.Database, TimeProvider.System).RunAsync(LastDay, school, folder.FullName)
        );
        Assert.Empty(folder.GetFiles());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Child(IReadOnlyDictionary<string, string> row) => row[CareListTable.Child.Name];

    private static IEnumerable<string> AnnexA() => Return.AnnexA.Tables.Select(table => table.Name);

    private static void Same(IEnumerable<string> listed, IEnumerable<string> told)
    {
        var expected = told.Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The children of an extract's rows whose day is blank, or within the half year before the last day.</summary>
    private IEnumerable<string> Extract(string table, string child, string day, bool open) =>
        once
            .Made.Read($"files/social-care/{table}.csv")
            .Where(row => open ? row[day] is "" : string.CompareOrdinal(row[day], HalfYear.ToString("O", null)) >= 0)
            .Select(row => row[child]);

    private Task<WrittenLists> WriteAsync(LoadedFolder loaded, DateOnly on) =>
        new WriteLists(loaded.Database, TimeProvider.System).RunAsync(on, LoadedFolder.Someone, folder.FullName);

    private IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(Table table, string? place = null)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        foreach (var file in FoundFile.In(place ?? folder.FullName))
        {
            using var opened = ReturnFile.Open(file);
            while (opened.Table == table && opened.Read())
                rows.Add(
                    table.Columns.ToDictionary(
                        column => column.Name,
                        column =>
                            opened.Row.Day(column)?.ToString("O", CultureInfo.InvariantCulture)
                            ?? opened.Row.Text(column)
                            ?? ""
                    )
                );
        }

        return rows;
    }

    private IEnumerable<DateOnly> Days(Table table) =>
        Rows(table)
            .SelectMany(row => row.Values)
            .Select(cell =>
                DateOnly.TryParseExact(cell, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? day
                    : DateOnly.MinValue
            );
}
