namespace Headwater.Demo.Persons.Children;

/// <summary>A made-up child as they are, before anyone writes them down.</summary>
internal sealed record Child(
    string Given,
    string Family,
    string FormerFamily,
    DateOnly Renamed,
    DateOnly Born,
    char Sex
)
{
    public required string Upn { get; init; }

    /// <summary>That of the other twin; empty where there is none.</summary>
    public string TwinsUpn { get; set; } = "";
}

/// <summary>Children who live together, and where they lived since when; the newest home last.</summary>
internal sealed record Family(
    string Origin,
    string OtherParent,
    IReadOnlyList<(DateOnly From, Home Home)> Homes,
    IReadOnlyList<Child> Children
)
{
    public (int Nth, Home Home) HomeOn(DateOnly day)
    {
        for (var i = Homes.Count - 1; i > 0; i--)
        {
            if (Homes[i].From <= day)
                return (i, Homes[i].Home);
        }

        return (0, Homes[0].Home);
    }
}
