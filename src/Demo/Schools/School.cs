namespace Headwater.Demo.Schools;

public enum Phase
{
    Primary,
    Secondary,
    Special,
    Alternative,
}

/// <summary>A school of the borough.</summary>
/// <param name="Strictness">How readily it suspends, against 1 for the usual school.</param>
public sealed record School(int Urn, int Number, string Name, Phase Phase, int Ward, string Postcode, double Strictness)
{
    public bool HasSixthForm => Phase == Phase.Secondary && Urn % 3 != 0;

    public bool HasNursery => Phase == Phase.Primary && Urn % 4 != 0;
}
