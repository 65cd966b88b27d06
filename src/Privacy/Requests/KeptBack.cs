namespace Headwater.Privacy.Requests;

/// <summary>In how many rows of a file something is kept back for one reason.</summary>
/// <param name="Why">As whoever asked reads it.</param>
public sealed record KeptBack(string Why, int Rows)
{
    /// <summary>
    /// Whether whoever asked may read the numbers. Where one of the reasons must say no more than that the law allows it, a number
    /// beside each would say how much is kept back for that one: then they read the reasons alone.
    /// </summary>
    public static bool MayBeCounted(IEnumerable<KeptBack> all) => !all.Any(each => Exemptions.SaysNoMore(each.Why));
}
