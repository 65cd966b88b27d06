using System.Text.RegularExpressions;
using Headwater.Cli.Verbs;

namespace Headwater.Tests.Cli;

/// <summary>README's commands exist, with the options that it gives them. CI runs them too.</summary>
public partial class ReadmeTests
{
    public static TheoryData<string> Commands =>
        [
            .. Command
                .Matches(File.ReadAllText(Repository.File("README.md")))
                .Select(match => match.Groups["words"].Value),
        ];

    [Theory, MemberData(nameof(Commands))]
    public void A_command_in_the_readme_is_one_that_headwater_knows(string command) =>
        Assert.Empty(HeadwaterCommand.Root.Parse(command).UnmatchedTokens);

    [Fact]
    public void Every_command_is_in_the_readme() =>
        Assert.Subset(
            Commands.Select(row => row.Data.Split(' ')[0]).ToHashSet(),
            HeadwaterCommand.Root.Subcommands.Select(command => command.Name).ToHashSet()
        );

    [GeneratedRegex(@"^(\| `headwater |dotnet run --project src/Cli -- )(?<words>[^`\r\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command { get; }
}
