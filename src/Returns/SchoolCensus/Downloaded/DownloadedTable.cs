using Headwater.Returns.Formats;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>
/// A table of a term's school census as a council downloads it from the Department. Each row has the download's own number
/// and the number of the row that it belongs to; by these the tables are joined again.
/// </summary>
internal static class DownloadedTable
{
    /// <param name="under">The table that its rows belong to; null for the head of all.</param>
    /// <param name="alsoNamed">What the download calls the table in other terms.</param>
    public static Table Of(string name, string meaning, string? under, params IReadOnlyList<string> alsoNamed)
    {
        var table = new Table(Return.SchoolCensusTables, name, name, meaning)
        {
            KnownBy = under is null or "schoolcensus" or "school" ? null : Number(under),
        };
        table.Column(
            Number(name),
            Format.Text(40),
            "the download's own number for the row",
            under is null or "schoolcensus" ? Presence.Key : Presence.Optional,
            [.. alsoNamed.Select(Number)]
        );
        table.Column("NativeId", Format.Text(40), "number in the sending system");
        table.Column(
            $"{name}orderseqcolumn",
            Format.Text(12),
            "place in the download",
            Presence.Optional,
            [.. alsoNamed.Select(other => $"{other}orderseqcolumn")]
        );
        table.Column("sourceid", Format.Text(40), "number of the sending system");
        if (under is not null)
            table.Column(Number(under), Format.Text(40), $"the row of {under} that it belongs to", Presence.Key);
        return table;
    }

    /// <summary>One more column, which every term has.</summary>
    public static Table With(this Table table, string name, Format format, string meaning)
    {
        table.Column(name, format, meaning);
        return table;
    }

    /// <summary>One more column, which only some terms or years have.</summary>
    public static Table Sometimes(
        this Table table,
        string name,
        Format format,
        string meaning,
        params IReadOnlyList<string> alsoNamed
    )
    {
        table.Column(name, format, meaning, Presence.Sometimes, alsoNamed);
        return table;
    }

    /// <summary>One more column, without which a row is used but its sender asked.</summary>
    public static Table Needs(
        this Table table,
        string name,
        Format format,
        string meaning,
        params IReadOnlyList<string> alsoNamed
    )
    {
        table.Column(name, format, meaning, Presence.Required, alsoNamed);
        return table;
    }

    /// <summary>The name of the column with a table's own numbers.</summary>
    public static string Number(string table) => $"{table}tableid";

    /// <summary>The column of a name.</summary>
    public static Column Named(this Table table, string name) => table.Columns.Single(column => column.Name == name);
}
