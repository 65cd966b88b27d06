namespace Headwater.Demo.Systems.LookedAfter;

/// <summary>How a time in care was always likely to go.</summary>
public enum Stay
{
    /// <summary>Home within months.</summary>
    Brief,

    /// <summary>To adoption or guardianship.</summary>
    Settling,

    /// <summary>Until grown up.</summary>
    Lasting,
}

/// <summary>One unbroken time of being looked after.</summary>
public sealed class CarePeriod(int nth, DateOnly start, string need, Stay stay)
{
    public int Nth { get; } = nth;

    public DateOnly Start { get; } = start;

    public string Need { get; } = need;

    public Stay Stay { get; } = stay;

    public DateOnly? End { get; set; }

    /// <summary>Why it ended, as an SSDA903 code.</summary>
    public string Reason { get; set; } = "";

    public List<(DateOnly From, string Code)> Legal { get; } = [];

    public List<Placement> Placements { get; } = [];

    public List<(DateOnly Due, DateOnly On, string Took)> Reviews { get; } = [];

    public Adoption? Adoption { get; set; }

    public bool On(DateOnly day) => Start <= day && (End is null || End > day);

    public string LegalOn(DateOnly day) => Legal.FindLast(status => status.From <= day).Code;

    public Placement PlacementOn(DateOnly day) =>
        Placements.FindLast(placement => placement.From <= day) ?? Placements[0];
}

/// <summary>Where a looked-after child lives. What <see cref="Left"/> holds is why it ended, when another followed it.</summary>
public sealed record Placement(DateOnly From, string Code, string Provider, string Postcode, double Miles, int? Urn)
{
    public string Left { get; set; } = "";

    /// <summary>Whether the child stays with the carer of the placement before: foster carers who adopt.</summary>
    public bool SameCarer => Code is "A5";

    public bool Fostering => Code[0] is 'U';

    public bool Residential => Code is "K1" or "K2" or "R1" or "S1" or "R5";

    /// <summary>Supported accommodation was H5 until 2023/24 and is K3 since.</summary>
    public string CodeIn(int yearEnding) => Code == "K3" && yearEnding < 2025 ? "H5" : Code;

    /// <summary>Supported accommodation has had Ofsted numbers since it was registered, in 2023/24.</summary>
    public int? UrnIn(int yearEnding) => Code == "K3" && yearEnding < 2024 ? null : Urn;
}

public sealed record Adoption(
    DateOnly Decided,
    DateOnly Order,
    DateOnly Matched,
    DateOnly Placed,
    bool ByCarer,
    int Adopters,
    string Sexes,
    string Status
);
