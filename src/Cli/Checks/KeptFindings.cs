using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Cli.Verbs;
using Headwater.Intake.Findings;
using Headwater.Returns.Checks;

namespace Headwater.Cli.Checks;

/// <summary>Where findings are kept from one check to the next, so that people can work through them; nowhere unless asked.</summary>
internal static class KeptFindings
{
    public static Option<string?> Database { get; } =
        new("--database")
        {
            Description =
                "Keep what was found in this database (a SQLite file's path, or a PostgreSQL connection string), to work through in the pages; nothing is kept without it.",
        };

    public static async Task KeepAsync(ParseResult parsed, Checked result, DirectoryInfo folder)
    {
        if (parsed.GetValue(Database) is not { } place)
            return;
        await using var modules = await Modules.OpenAsync(place);
        var caller = Modules.Caller(parsed.GetRequiredValue(Options.Authority));
        var kept =
            await new Steps().RunAsync(
                "Kept the findings",
                _ => modules.Get<KeepCheck>().RunAsync(result, folder.Name, caller)
            ) ?? throw new InvalidOperationException("A caller at the terminal may see findings.");
        Output.Note(
            $"Check {kept.Number:N0}: {kept.Open:N0} open; since the check before {kept.New:N0} new, {kept.Back:N0} back again, {kept.Gone:N0} gone. Work through them in the pages, under “Data quality”."
        );
    }
}
