using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Schools;

/// <summary>The schools of the borough, as many as its children need.</summary>
public sealed class SchoolList
{
    private static readonly string[] Saints =
    [
        "Saint Aldhelm's",
        "Saint Brannoc's",
        "Saint Cedd's",
        "Saint Dunstan's",
        "Saint Edith's",
        "Saint Frideswide's",
        "Saint Guthlac's",
    ];

    private static readonly string[] Places =
    [
        "Mill",
        "Brook",
        "Lock",
        "Ford",
        "Reed",
        "Heron",
        "Alder",
        "Willow",
        "Weir",
        "Spring",
        "Ferry",
        "Otter",
        "Stone",
        "Clay",
        "Chapel",
        "Elm",
        "Orchard",
        "Quay",
        "Lark",
    ];

    private readonly Wards wards;
    private readonly School[] primaries;
    private readonly School[] secondaries;
    private readonly School[] specials;
    private readonly School[] alternatives;
    private int nextUrn = 999001;

    public SchoolList(int children, Wards wards, Dice dice)
    {
        this.wards = wards;
        var draw = dice.Draw(Ask.Schools);
        primaries = Make(draw, Math.Max(3, children / 965), Phase.Primary, 2001, "Primary School");
        secondaries = Make(draw, Math.Max(2, children / 3070), Phase.Secondary, 4001, "Academy");
        specials = Make(draw, Math.Max(1, children / 6750), Phase.Special, 7001, "School");
        alternatives = Make(draw, Math.Max(1, children / 17000), Phase.Alternative, 1101, "Bridge Centre");
        All = [.. primaries, .. secondaries, .. specials, .. alternatives];
    }

    public IReadOnlyList<School> All { get; }

    public School Alternative(Draw draw) => draw.Pick(alternatives);

    /// <summary>A special school is chosen by the council for the child's need, not by where it is.</summary>
    public School Special(Draw draw) => draw.Pick(specials);

    public School Near(Phase phase, int ward, Draw draw, Func<School, bool>? not = null)
    {
        var schools = phase == Phase.Primary ? primaries : secondaries;
        if (not is not null && schools.Where(school => !not(school)).ToArray() is { Length: > 0 } others)
            schools = others;
        var best = schools[draw.Below(schools.Length)];
        // The nearer of a few, so that most go near home and some go across the borough.
        for (var tries = 0; tries < (phase == Phase.Primary ? 5 : 2); tries++)
        {
            var other = schools[draw.Below(schools.Length)];
            if (wards.Between(other.Ward, ward) < wards.Between(best.Ward, ward))
                best = other;
        }

        return best;
    }

    private School[] Make(Draw draw, int count, Phase phase, int number, string kind)
    {
        var schools = new School[count];
        for (var i = 0; i < count; i++)
        {
            var home = wards.Home(draw, default, 0.5);
            var ward = ((i * 5) + (int)phase) % wards.Count;
            var name =
                i % 6 == 3 ? Saints[(i / 6) % Saints.Length] : Places[i % Places.Length] + NameEnd(i + (int)phase);
            var strictness = Math.Exp(0.35 * draw.Normal());
            schools[i] = new(nextUrn++, number + i, $"{name} {kind}", phase, ward, home.Postcode, strictness);
        }

        return schools;
    }

    private static string NameEnd(int index) =>
        (index % 5) switch
        {
            0 => "field",
            1 => " Park",
            2 => "side",
            3 => " Vale",
            _ => "wood",
        };
}
