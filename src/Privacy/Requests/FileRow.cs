using System.Globalization;

namespace Headwater.Privacy.Requests;

/// <summary>One thing in a file.</summary>
/// <param name="Where">The file and line that tell it; empty for what Headwater itself wrote.</param>
public sealed record FileRow(DateOnly? On, DateOnly? Until, string Title, IReadOnlyList<FileFact> Facts, string Where)
{
    /// <summary>Whether it tells of another child of the family: whom a reader sees differs from reader to reader.</summary>
    public bool OfFamily { get; init; }

    /// <summary>Whether it tells that somebody looked into harm to the child.</summary>
    public bool OfProtection { get; init; }

    /// <summary>What its facts are called together, where its title is another for each row; null where that is its title.</summary>
    public string? Asks { get; init; }

    /// <summary>What tells it from other rows of its day and title; null where these do.</summary>
    public string? Which { get; init; }

    /// <summary>By which a decision about the whole row is found again: its day and what it is, so that one that ends or is told by another file stays decided.</summary>
    public string Item =>
        FileFact.Print("row", string.Create(CultureInfo.InvariantCulture, $"{On:O}"), $"{Title}{Which}");

    // Neither when nor what: to whoever must not have it, that would say enough.
    internal static FileRow InItsPlace { get; } = new(null, null, "Something is kept back", [], "");
}

public sealed record FilePart(string Name, string Meaning, IReadOnlyList<FileRow> Rows);
