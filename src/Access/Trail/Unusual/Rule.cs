namespace Headwater.Access.Trail.Unusual;

/// <summary>Something about looks that a person should judge: a pure function whose answer is its lines. It is no score.</summary>
/// <param name="Key">Short and stable; kept with every note. Never renamed.</param>
/// <param name="Name">For a person who scans a list. Holds no number that a policy may set.</param>
/// <param name="Definition">What raises it, with its numbers, in plain words.</param>
/// <param name="Why">Why it is worth a question, and what may well explain it.</param>
/// <param name="Find">Groups of lines, each of one person, in their order; none where there is nothing unusual.</param>
public sealed record Rule(
    string Key,
    string Name,
    Func<LookPolicy, string> Definition,
    string Why,
    Func<Glimpses, IEnumerable<IReadOnlyList<Glimpse>>> Find
);
