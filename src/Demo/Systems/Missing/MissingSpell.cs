namespace Headwater.Demo.Systems.Missing;

/// <summary>A time a child was missing, and the return interview that followed or did not.</summary>
public sealed record MissingSpell(DateTime Went, DateTime Returned, bool FromCare, bool Away)
{
    public bool Offered { get; init; }

    public bool Accepted { get; init; }

    public DateOnly? Interviewed { get; init; }

    public string Push { get; init; } = "";

    public string Pull { get; init; } = "";

    public string FoundAt { get; init; } = "";

    public string With { get; init; } = "";
}
