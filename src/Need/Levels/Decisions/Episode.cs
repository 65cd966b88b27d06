namespace Headwater.Need.Levels.Decisions;

/// <summary>A time in which a child had one agreed level.</summary>
/// <param name="Until">The day on which another level was agreed; null while it stands.</param>
public sealed record Episode(PathwayLevel Level, DateOnly From, DateOnly? Until, Decision Begun)
{
    /// <summary>The episodes that decisions make, oldest first: agreeing the same level again goes on with the same episode.</summary>
    /// <param name="decisions">Oldest first.</param>
    public static IReadOnlyList<Episode> Of(IEnumerable<Decision> decisions)
    {
        var episodes = new List<Episode>();
        foreach (var decision in decisions)
        {
            if (decision.Level is not { } level || (episodes.Count > 0 && episodes[^1].Level == level))
                continue;
            if (episodes.Count > 0)
                episodes[^1] = episodes[^1] with { Until = decision.On };
            episodes.Add(new Episode(level, decision.On, null, decision));
        }

        return episodes;
    }
}
