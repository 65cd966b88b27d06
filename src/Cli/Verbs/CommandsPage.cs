using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Headwater.Cli.Verbs;

/// <summary>The reference page of commands, made from the commands themselves.</summary>
internal static class CommandsPage
{
    public static (string Path, string Text) Page()
    {
        var page = new StringBuilder("# Commands\n\n");
        page.Append("Made from the commands themselves; change those, not this page. ");
        page.Append("`headwater` stands for `dotnet run -c Release --project src/Cli --`.\n\n");
        page.Append("Data go to standard output, progress and notes to standard error. ");
        page.Append(
            "Exit codes: 0 fine, 1 findings or a refused request, 2 wrong use, 3 could not read or a fault, 4 somebody else is at it.\n"
        );
        foreach (var command in HeadwaterCommand.Root.Subcommands)
            Describe(page, command, "headwater");
        return ("docs/reference/commands.md", page.ToString());
    }

    private static void Describe(StringBuilder page, Command command, string before)
    {
        var name = $"{before} {command.Name}";
        if (command.Subcommands.Count > 0)
        {
            foreach (var below in command.Subcommands)
                Describe(page, below, name);
            return;
        }

        var arguments = string.Concat(command.Arguments.Select(argument => $" {argument.Name.ToUpperInvariant()}"));
        page.Append(
            CultureInfo.InvariantCulture,
            $"\n## `{name}{arguments}`\n\n{command.Description}\n\n| Option | Means |\n| --- | --- |\n"
        );
        foreach (var argument in command.Arguments)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| {argument.Name.ToUpperInvariant()} | {argument.Description} |\n"
            );
        foreach (var option in command.Options)
            page.Append(
                CultureInfo.InvariantCulture,
                $"| `{option.Name}` | {option.Description}{(option.Required ? " Needed." : "")} |\n"
            );
    }
}
