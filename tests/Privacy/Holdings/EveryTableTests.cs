using System.CommandLine.Completions;
using System.Text.RegularExpressions;
using Headwater.Cli.Verbs;
using Headwater.Privacy.Holdings;

namespace Headwater.Tests.Privacy.Holdings;

/// <summary>What papers say is held, is all that is held.</summary>
public partial class EveryTableTests
{
    private static IReadOnlyList<string> Made =>
        [
            .. Repository
                .Files("src", ".sql")
                .Concat(Repository.Files("src", ".cs"))
                .SelectMany(file => CreateTable.Matches(File.ReadAllText(Repository.File(file))))
                .Select(match => match.Groups["table"].Value)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void Every_table_of_the_database_is_in_one_kind_of_data_and_no_other_is() =>
        Assert.Equal(Made, Catalogue.All.SelectMany(holding => holding.Tables).Order(StringComparer.Ordinal));

    [Fact]
    public void Tables_are_found_where_schemas_make_them_and_where_code_does() =>
        Assert.Superset(new HashSet<string> { "record_child", "storage_schema", "web_draft" }, Made.ToHashSet());

    [Fact]
    public void Kinds_of_data_are_told_apart_by_their_keys() =>
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(holding => holding.Key).Distinct().Count());

    [Fact]
    public void Whoever_a_return_is_written_for_is_told_of() =>
        Assert.Equal(
            HeadwaterCommand
                .Root.Subcommands.Single(command => command.Name is "write")
                .Arguments.Single()
                .GetCompletions(CompletionContext.Empty)
                .Select(value => value.Label)
                .Order(StringComparer.Ordinal),
            Recipients.All.Select(told => told.By?.Slug).OfType<string>().Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"create table (if not exists )?(?<table>[a-z]+_[a-z_]+) \(")]
    private static partial Regex CreateTable { get; }
}
