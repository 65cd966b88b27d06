using Headwater.Records.Matching;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Families;

/// <summary>Gathers what files tell of children's families: names and birth dates of the people of sources that they are, the homes that files say, and what their timelines hold.</summary>
internal static class TellKin
{
    private const int FewChildren = 2000;
    private const int Range = 5000;

    /// <param name="children">In any order.</param>
    /// <param name="facts">What the timelines of these children hold; null to leave out what services beyond school tell.</param>
    public static async Task<List<Kin>> KinAsync(
        this Work work,
        string authority,
        IReadOnlyCollection<long> children,
        KinFacts? facts
    )
    {
        var kins = new List<Kin>(children.Count);
        var inOrder = children.Order().ToList();
        foreach (var (condition, part) in Parts(inOrder))
        {
            var wanted = part.ToDictionary(child => child, child => new Draft(child));
            await NamesAsync(work, authority, condition, wanted, schoolsAlone: facts is null);
            await HomesAsync(work, authority, condition, wanted, schoolsAlone: facts is null);
            await AdoptedAsync(work, authority, condition, wanted);
            foreach (var child in part)
                kins.Add(wanted[child].Kin(facts?.Find(child)));
        }

        return kins;
    }

    private static IEnumerable<(string Condition, List<long> Part)> Parts(List<long> children) =>
        children.Count <= FewChildren
            ? children.Chunk(200).Select(some => ($"p.child in ({string.Join(", ", some)})", some.ToList()))
            : children.Chunk(Range).Select(some => ($"p.child between {some[0]} and {some[^1]}", some.ToList()));

    private static string Sources(bool schoolsAlone) =>
        schoolsAlone ? $"and p.source in ({(int)SourceSystem.Schools}, {(int)SourceSystem.Sen2})" : "";

    private static async Task NamesAsync(
        Work work,
        string authority,
        string condition,
        Dictionary<long, Draft> wanted,
        bool schoolsAlone
    )
    {
        await using var cells = work.Read(
            $"""
            select p.child, p.given_name, p.family_name, p.birth_date from record_person p
            where p.authority = @authority and {condition} {Sources(schoolsAlone)}
            order by p.child, p.source, p.source_key
            """,
            ("authority", authority)
        );
        while (await cells.NextAsync())
            if (wanted.TryGetValue(cells.Number(0), out var draft))
                draft.Named(
                    cells.IsNull(1) ? null : cells.Text(1),
                    cells.IsNull(2) ? null : cells.Text(2),
                    cells.IsNull(3) ? null : cells.Day(3)
                );
    }

    // Social care dates its addresses: of these its entries tell more than what it says of the person.
    private static async Task HomesAsync(
        Work work,
        string authority,
        string condition,
        Dictionary<long, Draft> wanted,
        bool schoolsAlone
    )
    {
        await using var cells = work.Read(
            $"""
            select p.child, p.source, s.file, s.line, s.at_day, s.postcodes
            from record_person p
            join record_said s on s.person = p.id
            where p.authority = @authority and {condition} {Sources(schoolsAlone)}
              and p.source <> {(int)SourceSystem.SocialCare} and s.postcodes is not null
            """,
            ("authority", authority)
        );
        while (await cells.NextAsync())
            if (wanted.TryGetValue(cells.Number(0), out var draft) && cells.Day(4) is var on && on > DateOnly.MinValue)
                draft.Homes.Add(
                    new HomeTold(
                        StayKind.Home,
                        First(cells.Text(5)),
                        null,
                        on,
                        null,
                        on,
                        Lasts: false,
                        (SourceSystem)cells.Number(1),
                        new ToldAt((int)cells.Number(2), (int)cells.Number(3))
                    )
                );
    }

    // Read for schools, too: that the old life ended is not shown, but nothing may lead from it.
    private static async Task AdoptedAsync(
        Work work,
        string authority,
        string condition,
        Dictionary<long, Draft> wanted
    )
    {
        await using var cells = work.Read(
            $"""
            select p.child, min(p.adopted_on) from record_person p
            where p.authority = @authority and {condition} and p.adopted_on is not null group by p.child
            """,
            ("authority", authority)
        );
        while (await cells.NextAsync())
            if (wanted.TryGetValue(cells.Number(0), out var draft))
                draft.AdoptedOn = cells.Day(1);
    }

    /// <summary>Of several postcodes the latest, which is the one of the day for which the file speaks.</summary>
    private static string First(string postcodes) =>
        postcodes.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? postcodes[..end] : postcodes;

    private sealed class Draft(long child)
    {
        private readonly List<string> given = [];
        private readonly List<string> names = [];
        private readonly Dictionary<DateOnly, int> born = [];

        public List<HomeTold> Homes { get; } = [];

        public DateOnly? AdoptedOn { get; set; }

        public void Named(string? givenName, string? familyName, DateOnly? birth)
        {
            if (birth is { } day)
                born[day] = born.GetValueOrDefault(day) + 1;
            if (givenName?.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..])
                Add(given, first);
            if (familyName is null)
                return;
            Add(names, familyName);
            // A name in two parts may be borne in either part by a brother or sister.
            if (familyName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } parts)
                foreach (var part in parts.Where(part => part.Length > 2))
                    Add(names, part);
        }

        public Kin Kin(KinFacts.Of? facts)
        {
            if (facts is not null)
                Homes.AddRange(facts.Told);
            DateOnly? birth = born.Count is 0
                ? null
                : born.OrderByDescending(day => day.Value).ThenBy(day => day.Key).First().Key;
            return new Kin(
                child,
                birth,
                given,
                names,
                SinceBirth.Of(
                    AdoptedOn is { } order
                        ? UntilOrder.Of(Homes, order, endIsShown: facts is not null)
                        : FoldStays.Of(Homes),
                    birth
                ),
                [
                    .. (facts?.Families ?? [])
                        .OrderBy(family => family.Number, StringComparer.Ordinal)
                        .ThenBy(family => family.At.File)
                        .ThenBy(family => family.At.Line)
                        .DistinctBy(family => family.Number),
                ],
                facts is null ? []
                    : AdoptedOn is { } ended ? [.. UntilOrder.Of(facts.Heard, ended)]
                    : [.. facts.Heard],
                AdoptedOn
            );
        }

        private static void Add(List<string> to, string name)
        {
            var folded = Folding.Fold(name);
            if (folded is not "" && !to.Contains(folded))
                to.Add(folded);
        }
    }
}
