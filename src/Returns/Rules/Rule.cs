using Headwater.Vocabulary;

namespace Headwater.Returns.Rules;

/// <summary>How much a finding weighs.</summary>
public enum Severity : byte
{
    /// <summary>The return is not accepted while it stands.</summary>
    Error,

    /// <summary>It may be right; the sender says why, or amends.</summary>
    Query,
}

/// <summary>What a rule cannot do without, beside the tables of its own year.</summary>
[Flags]
public enum Needs
{
    Nothing = 0,
    LastYear = 1,
    Postcodes = 2,
    Providers = 4,
    Authority = 8,
    Today = 16,
}

/// <summary>One published rule: in which years, what it says, how to mend what it finds, and how it is found.</summary>
/// <param name="Code">As published; unique within its return and year.</param>
/// <param name="Years">The years of the return to which it applies. When a rule changes, its line is closed and a new one opened below.</param>
/// <param name="Tables">The tables that it looks at; what it finds are rows of these, first of all the first.</param>
/// <param name="Fields">The columns concerned, the one to look at first at the front.</param>
/// <param name="Message">What the collection itself says of a row that breaks it.</param>
/// <param name="Mend">What the person who keeps the record can do.</param>
public sealed record Rule(
    string Code,
    Years Years,
    IReadOnlyList<Table> Tables,
    IReadOnlyList<Column> Fields,
    string Message,
    string Mend,
    Finder Find
)
{
    public Return Return => Tables[0].Return;

    public Severity Severity { get; init; } = Severity.Error;

    public Needs Needs { get; init; }

    /// <summary>Of its tables those whose file is left out where it would have no rows: it runs without them.</summary>
    public IReadOnlyList<Table> MayLack { get; init; } = [];

    /// <summary>What it can do without, but judges more exactly with.</summary>
    public Needs SeesMoreWith { get; init; }

    /// <summary>Rows that break the rule, in the manner of <see cref="Example"/>.</summary>
    public required string Fails { get; init; }

    /// <summary>How many of those rows it finds; null where any one will do.</summary>
    public int? Finds { get; init; }

    /// <summary>Rows as like them as can be that do not break it.</summary>
    public required string Passes { get; init; }

    /// <summary>The column of a row to point at: the first of the fields that its table has.</summary>
    public Column? Field(Table table) => Fields.FirstOrDefault(field => field.Table == table.Name);
}
