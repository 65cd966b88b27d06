namespace Headwater.Records.Families;

/// <summary>Who is told at each postcode, which postcodes are marked, and which family names are common: what says how easily two children share a postcode and a name by chance.</summary>
internal sealed class Neighbours
{
    /// <summary>So many different family names among the children at one postcode on one day.</summary>
    public const int ManyNames = 25;

    // Of pairs who share a postcode and a name, taken to be a household if fewer than so many are expected by chance.
    private const double FewByChance = 0.1;

    private readonly Dictionary<string, List<(Kin Kin, Stay Stay)>> at = [];
    private readonly IReadOnlyDictionary<string, double> shares;
    private readonly Dictionary<string, HashSet<PlaceMark>> marks = [];

    /// <param name="shares">Of family names that are common: which share of children bears it, at most.</param>
    /// <param name="schools">The postcodes of schools.</param>
    public Neighbours(IEnumerable<Kin> kins, IReadOnlyDictionary<string, double> shares, IReadOnlySet<string> schools)
    {
        this.shares = shares;
        foreach (var kin in kins)
        foreach (var stay in kin.Stays)
            if (stay.Postcode is { } postcode)
            {
                if (!at.TryGetValue(postcode, out var there))
                    at[postcode] = there = [];
                there.Add((kin, stay));
            }

        foreach (var (postcode, there) in at)
            if (Marks(there, schools.Contains(postcode)) is { Count: > 0 } found)
                marks[postcode] = found;
    }

    public IEnumerable<string> Postcodes => at.Keys;

    public IReadOnlyList<(Kin Kin, Stay Stay)> At(string postcode) => at.GetValueOrDefault(postcode) ?? [];

    public IReadOnlySet<PlaceMark> MarksOf(string postcode) =>
        marks.GetValueOrDefault(postcode) ?? (IReadOnlySet<PlaceMark>)Unmarked;

    private static HashSet<PlaceMark> Unmarked { get; } = [];

    /// <summary>Whether a postcode is an institution's, or many families': there a shared address says nothing alone.</summary>
    public bool IsCrowded(Together time) =>
        time.Left.Postcode is { } postcode && MarksOf(postcode).Any(mark => mark is not PlaceMark.FosterCarers);

    /// <summary>Whether two who share a postcode and a family name may do so by chance.</summary>
    public bool MayBeChance(Kin left, Kin right, Together time)
    {
        if (IsCrowded(time))
            return true;
        var share = left.Names.Where(right.Names.Contains).Select(name => shares.GetValueOrDefault(name)).Min();
        if (share is 0)
            return false;
        var others = new HashSet<long>();
        foreach (var (kin, stay) in At(time.Left.Postcode ?? ""))
            if (stay.From <= time.ToldUntil && stay.KnownUntil >= time.From && !kin.Bears(left.Names))
                others.Add(kin.Child);
        return others.Count * share > FewByChance;
    }

    private static HashSet<PlaceMark> Marks(List<(Kin Kin, Stay Stay)> there, bool school)
    {
        var found = new HashSet<PlaceMark>();
        if (school)
            found.Add(PlaceMark.School);
        foreach (var (_, stay) in there)
            if (stay.Kind is StayKind.Institution)
                found.Add(PlaceMark.Institution);
            else if (stay.Kind is StayKind.Fostered)
                found.Add(PlaceMark.FosterCarers);
        if (there.Count >= ManyNames && HasManyNames(there))
            found.Add(PlaceMark.ManyFamilies);
        return found;
    }

    private static bool HasManyNames(List<(Kin Kin, Stay Stay)> there) =>
        there.Exists(one =>
            there
                .Where(other => other.Stay.From <= one.Stay.From && other.Stay.KnownUntil >= one.Stay.From)
                .Select(other => other.Kin.Names.Count > 0 ? other.Kin.Names[0] : "")
                .Distinct()
                .Skip(ManyNames - 1)
                .Any()
        );
}
