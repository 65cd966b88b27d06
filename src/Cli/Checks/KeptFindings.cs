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

    /// <returns>
    /// Whose returns these are: as somebody says, else as the database alone tells. Null where findings are to be kept
    /// and nobody tells for whom, which is then said.
    /// </returns>
    public static async Task<WhoseReturns?> WhoseAsync(ParseResult parsed)
    {
        // What is checked and not kept may be nobody's.
        if (parsed.GetValue(Database) is not { } place)
            return new(parsed.GetValue(Whose.Authority));
        return await Whose.AuthorityAsync(parsed, place) is { } authority ? new(authority) : null;
    }

    public static async Task KeepAsync(ParseResult parsed, Checked result, DirectoryInfo folder, WhoseReturns whose)
    {
        if (parsed.GetValue(Database) is not { } place || whose.Authority is not { } authority)
            return;
        await using var modules = await Modules.OpenAsync(place);
        var caller = Modules.Caller(authority);
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

/// <param name="Authority">Null where nobody says it and nothing is kept.</param>
internal sealed record WhoseReturns(string? Authority);
