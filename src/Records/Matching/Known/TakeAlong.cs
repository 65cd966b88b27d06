namespace Headwater.Records.Matching.Known;

/// <summary>Records that were said to be of one person and that no link holds go where most of the linked ones go.</summary>
internal static class TakeAlong
{
    /// <param name="clusterOf">Of whom each record was so far.</param>
    /// <param name="known">So many records were known; those behind them are new.</param>
    /// <param name="persons">Of whom the linked records are now. Those that go along are added.</param>
    public static void Run(IReadOnlyList<int> clusterOf, int known, Dictionary<int, int> persons)
    {
        var goesTo = persons
            .Where(each => each.Key < known)
            .GroupBy(each => clusterOf[each.Key])
            .ToDictionary(
                before => before.Key,
                before =>
                    before
                        .CountBy(each => each.Value)
                        .OrderByDescending(now => now.Value)
                        .ThenBy(now => now.Key)
                        .First()
                        .Key
            );
        for (var record = 0; record < known; record++)
            if (goesTo.TryGetValue(clusterOf[record], out var person))
                persons.TryAdd(record, person);
    }
}
