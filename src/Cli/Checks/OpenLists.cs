using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Returns.OpenLists;
using Headwater.Returns.Rules;

namespace Headwater.Cli.Checks;

/// <summary>The open lists that some rules need beside a return, as options.</summary>
internal static class OpenLists
{
    public static Option<FileInfo> Postcodes { get; } =
        new Option<FileInfo>("--postcodes")
        {
            Description =
                "A table of postcodes as CSV, such as the national statistics office's directory (pcds, laua, oseast1m, osnrth1m), for the rules about distance and place.",
        }.AcceptExistingOnly();

    public static Option<FileInfo[]> Providers { get; } =
        new Option<FileInfo[]>("--providers")
        {
            Description =
                "Ofsted's list of children's homes or social care providers, as the workbook that it publishes or as CSV, for the rules about its numbers; may be given more than once.",
        }.AcceptExistingOnly();

    /// <returns>What was given, read; null where a list that was given cannot be used, which is then said.</returns>
    public static Beside? Read(ParseResult parsed, string? authority)
    {
        var lists = GivenLists.Read(
            parsed.GetValue(Postcodes)?.FullName,
            [.. (parsed.GetValue(Providers) ?? []).Select(list => list.FullName)]
        );
        foreach (var note in lists.Notes)
            Output.Note(note);
        return lists.AreUsable
            ? new Beside(authority, lists.Postcodes, lists.Providers)
            {
                Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date),
            }
            : null;
    }
}
