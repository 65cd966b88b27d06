namespace Headwater.Privacy.Requests;

/// <summary>Of whom something tells that waits for a decision: the gravest first.</summary>
public enum Gravity
{
    /// <summary>A parent, another child, or somebody else; and all of which nobody can say whom it names.</summary>
    Person,

    /// <summary>Whoever works with the child.</summary>
    Worker,

    /// <summary>Schools, services and codes.</summary>
    Rest,
}

/// <summary>One thing to decide, with every row in which it stands.</summary>
public sealed record Asked(FileFact Fact, Decided? Decided, IReadOnlyList<FileRow> Rows)
{
    public string Item => Fact.Item ?? "";
}

/// <summary>Things that ask the same of whoever reviews: one choice decides those that are ticked.</summary>
public sealed record ReviewGroup(Gravity Gravity, string Name, IReadOnlyList<Asked> Items)
{
    /// <summary>By which the group's form is told from others.</summary>
    public string Key => FileFact.Print("group", $"{Gravity}", Name);

    /// <summary>In how many rows of the file they stand.</summary>
    public int Rows => Items.SelectMany(item => item.Rows).Distinct(ReferenceEqualityComparer.Instance).Count();

    public int Undecided => Items.Count(item => item.Decided is null);
}
