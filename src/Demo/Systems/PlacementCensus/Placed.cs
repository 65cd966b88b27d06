using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Systems.LookedAfter;

namespace Headwater.Demo.Systems.PlacementCensus;

/// <summary>A child in a placement that the borough pays for, on the last day.</summary>
internal sealed record Placed(Life Life, Placement Placement)
{
    public bool IsOwn => Placement.Provider is "PR1";

    public bool IsInBorough => Placement.Postcode.StartsWith("HW", StringComparison.Ordinal);

    public int Age => Vocabulary.Age.On(Life.Until, Life.Child.Born);

    public int Total =>
        (int)(Usual * (0.75 + (0.5 * Life.Child.Dice.Unit(Ask.Cost, Placement.From.DayNumber))) / 10) * 10;

    public int Education => IsShared ? Total / 4 / 10 * 10 : 0;

    public int Health => IsShared ? Total / 8 / 10 * 10 : 0;

    public int SocialCare => Total - Education - Health;

    public string Sourced =>
        IsOwn ? "In house"
        : Placement.Urn % 3 == 0 ? "Spot purchase"
        : "Regional framework";

    public string Kind =>
        Placement.Code switch
        {
            "K1" => "Secure children's home",
            "K2" => "Children's home",
            "K3" => "Supported accommodation",
            "R3" => "Family centre or mother and baby unit",
            "S1" => "Residential school",
            "U1" or "U2" or "U3" => "Fostering with relatives or friends",
            _ => IsOwn ? "Fostering" : "Fostering by an agency",
        };

    /// <summary>Where a plan for special needs is in force, school and health pay their share of a home.</summary>
    private bool IsShared =>
        Placement.Residential && Placement.Code is not "K1" && Life.Special.ProvisionOn(Life.Until) == 'E';

    // Pounds a week. A children's home cost £318,400 a year on average in 2023-24 (National Audit Office, September 2025);
    // the others stand to it as councils tell.
    private int Usual =>
        Placement.Code switch
        {
            "K1" => 9_000,
            "K2" => 6_100,
            "K3" => 1_400,
            "R3" => 4_200,
            "S1" => 5_200,
            "U1" or "U2" or "U3" => 390,
            _ => IsOwn ? 560 : 1_080,
        };
}
