namespace Headwater.Privacy.Papers;

/// <summary>A heading of a paper: what Headwater says of itself, then what the council fills in.</summary>
public sealed record Section(string Heading, IReadOnlyList<Fact> Facts, IReadOnlyList<Filled> Asked)
{
    /// <summary>Where it stands on its page.</summary>
    public string Anchor =>
        string.Concat(Heading.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'))
            .Trim('-');
}
