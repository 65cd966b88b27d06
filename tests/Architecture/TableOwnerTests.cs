using System.Text.RegularExpressions;

namespace Headwater.Tests.Architecture;

/// <summary>Only the owning module writes its tables; those to its right read through it.</summary>
public partial class TableOwnerTests
{
    public static TheoryData<string> Modules => ArrowTests.Modules;

    [Theory, MemberData(nameof(Modules))]
    public void A_module_writes_only_its_own_tables(string module)
    {
        var texts = Repository.Files($"src/{module}", ".cs").Concat(Repository.Files($"src/{module}", ".sql"));

        Assert.Empty(
            from file in texts
            from table in Written(File.ReadAllText(Repository.File(file)))
            where !table.StartsWith(Prefix(module), StringComparison.Ordinal)
            select $"{file} writes {table}"
        );
    }

    [Theory]
    [InlineData("insert into need_level (id) values (@id)", "need_level")]
    [InlineData("INSERT OR IGNORE INTO record_link", "record_link")]
    [InlineData("update intake_submission set status = 'x'", "intake_submission")]
    [InlineData("delete\n from access_trail", "access_trail")]
    [InlineData("create table if not exists need_reason (", "need_reason")]
    [InlineData("Insert(\"record_entry\", \"child\")", "record_entry")]
    [InlineData("select * from need_level", null)]
    [InlineData("Brings the list up to date; an update of it is never lost.", null)]
    public void A_written_table_is_seen(string text, string? table) =>
        Assert.Equal(table, Written(text).SingleOrDefault());

    private static IEnumerable<string> Written(string text) =>
        Writing.Matches(text).Select(match => match.Groups["table"].Value);

    private static string Prefix(string module) => module is "Records" ? "record_" : $"{module.ToLowerInvariant()}_";

    [GeneratedRegex(
        """(\b(insert\s+(or\s+\w+\s+)?into|update|delete\s+from|truncate(\s+table)?|(create|alter|drop)\s+table(\s+if(\s+not)?\s+exists)?)\s+|\bInsert\(\s*")(?<table>[a-z]+_[a-z_]+)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Writing { get; }
}
