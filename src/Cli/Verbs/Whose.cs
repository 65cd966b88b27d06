using System.CommandLine;
using Headwater.Cli.Terminal;
using Headwater.Intake.Submissions;

namespace Headwater.Cli.Verbs;

/// <summary>Whose data a command is about, where nobody may be taken for the made-up borough.</summary>
internal static class Whose
{
    /// <summary>Nobody's returns are those of the made-up borough, which some commands take by default.</summary>
    public static Option<string?> Authority { get; } =
        new("--authority")
        {
            Description =
                "The nine-character code of the authority whose returns these are, such as E09000013; without it, the one that the database knows, if it knows only one.",
            CustomParser = Options.ReadAuthority,
        };

    /// <returns>The authority as somebody says it, else the only one that the database knows; null where neither tells, which is then said.</returns>
    public static async Task<string?> AuthorityAsync(ParseResult parsed, string database)
    {
        if (parsed.GetValue(Authority) is { } said)
            return said;
        var known = await KnownAsync(database);
        if (known is [var only])
            return only;
        var why = known is []
            ? "the database knows no authority yet"
            : $"the database holds several authorities ({string.Join(", ", known)})";
        Output.Note($"Name the authority whose returns these are, such as --authority E09000013: {why}.");
        return null;
    }

    private static async Task<IReadOnlyList<string>> KnownAsync(string database)
    {
        if (!Headwater.Storage.Database.IsThere(database))
            return [];
        await using var modules = await Modules.OpenAsync(database);
        return await modules.Get<ListAuthorities>().RunAsync();
    }
}
