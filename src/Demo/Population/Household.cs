using Headwater.Demo.Randomness;

namespace Headwater.Demo.Population;

/// <summary>A family, or a child who came to the country alone.</summary>
public sealed record Household
{
    public required int Index { get; init; }

    public required Dice Dice { get; init; }

    public required IReadOnlyList<Child> Children { get; init; }

    public required DateOnly Arrives { get; init; }

    /// <summary>The last day in the borough; null while it stays beyond the files' last day.</summary>
    public required DateOnly? Leaves { get; init; }

    /// <summary>Newest last.</summary>
    public required IReadOnlyList<Address> Addresses { get; init; }

    /// <summary>About standard normal: how hard life at home tends to be.</summary>
    public required double Hardship { get; init; }

    public required bool Poor { get; init; }

    /// <summary>A child seeking asylum, without a parent.</summary>
    public bool Alone { get; init; }

    /// <summary>The first child will be adopted, and go on living in the borough as somebody else.</summary>
    public bool Adopted { get; init; }

    public bool LivesHere(DateOnly day) => Arrives <= day && (Leaves is null || Leaves > day);

    public int ChildrenOn(DateOnly day) =>
        LivesHere(day) ? Children.Count(child => child.Born <= day && child.Birthday(18) > day) : 0;

    public Address HomeOn(DateOnly day)
    {
        for (var i = Addresses.Count - 1; i > 0; i--)
        {
            if (Addresses[i].From <= day)
                return Addresses[i];
        }

        return Addresses[0];
    }
}
