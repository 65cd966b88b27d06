namespace Headwater.Records.People;

/// <summary>Children who no longer stand: each with the child that it turned out to be, or with itself where no file names it any more.</summary>
internal static class Gone
{
    /// <param name="before">For each person the child they were before; null if they are new.</param>
    /// <param name="left">The children of people whom no file names any more.</param>
    public static Dictionary<long, long> Of(
        IReadOnlyList<Person> people,
        IReadOnlyList<long?> before,
        IReadOnlyList<long> left
    )
    {
        var standing = people.Select(person => person.Child).ToHashSet();
        var gone = new Dictionary<long, long>();
        // A number under which an adopted child once stood leads to their old life, never to the new.
        foreach (var i in Enumerable.Range(0, people.Count).OrderBy(i => people[i].Dates.AdoptedOn is null))
            if (before[i] is { } old && !standing.Contains(old))
                gone.TryAdd(old, people[i].Child);
        foreach (var child in left.Where(child => !standing.Contains(child)))
            gone.TryAdd(child, child);
        return gone;
    }

    /// <summary>A child joined into one who was later joined into a third leads to the third.</summary>
    public static long Last(IReadOnlyDictionary<long, long> gone, long child)
    {
        while (gone.TryGetValue(child, out var next) && next != child)
            child = next;
        return child;
    }
}
