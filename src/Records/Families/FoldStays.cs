namespace Headwater.Records.Families;

/// <summary>Folds what files tell of a child's homes and placements into stays: a move ends one and begins the next.</summary>
/// <remarks>
/// The same whatever was loaded first. A placement in care comes before what a school says meanwhile. A line that is late
/// (a school that still has the old home after social care has dated the move) moves nobody back.
/// </remarks>
internal static class FoldStays
{
    public static List<Stay> Of(List<HomeTold> told)
    {
        var homes = told.Where(each => each.Kind is StayKind.Home && each.Postcode is not null).ToList();
        homes.Sort(HomeTold.Order);
        var away = FoldPlacements.Of(told.Where(each => each.Kind is not StayKind.Home), homes);

        var stays = new List<Stay>(away.Count + 2);
        DateOnly? free = DateOnly.MinValue;
        foreach (var placement in away)
        {
            if (free is { } from && from < placement.From)
                FoldHomes(stays, homes, from, placement.From);
            stays.Add(placement.Stay);
            free = placement.Until;
        }

        if (free is { } since)
            FoldHomes(stays, homes, since, until: null);
        return stays;
    }

    /// <summary>Adds the stays of the time between two placements.</summary>
    private static void FoldHomes(List<Stay> stays, List<HomeTold> homes, DateOnly from, DateOnly? until)
    {
        var folding = new HomesFolding(stays);
        // Back from a placement to a home that was said to go on meanwhile.
        for (var i = homes.Count - 1; i >= 0 && from > DateOnly.MinValue; i--)
            if (homes[i].Lasts && homes[i].On < from && homes[i].Told > from && !(homes[i].Until <= from))
            {
                folding.Begin(homes[i] with { On = from });
                break;
            }

        var within = homes.FindAll(home => home.On >= from && !(home.On >= until));
        for (var i = 0; i < within.Count; i++)
            folding.Take(within, i);
        folding.End(until);
    }
}
