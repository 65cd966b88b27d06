using System.Globalization;
using Dapper;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>An organisation beside the council.</summary>
public sealed record Partner(string Name, PartnerKind Kind);

/// <summary>Which children an agreement is about: those of whom all that it states is true.</summary>
/// <param name="Named">The organisation's own records or referrals name them.</param>
/// <param name="School">They are on the roll of the school with this URN.</param>
/// <param name="Level">They stand at this level or a higher one.</param>
public sealed record Whom(bool Named, string? School, int? Level)
{
    public bool SaysSomething => Named || School is not null || Level is not null;

    /// <summary>In words, after "children".</summary>
    public string InWords =>
        string.Join(
            ", and ",
            new[]
            {
                Named ? "whom the organisation’s own records or referrals name" : null,
                School is { } school ? $"on the roll of the school {school}" : null,
                Level is { } level ? $"at level {level}{(level < 3 ? " or higher" : "")}" : null,
            }.OfType<string>()
        );
}

/// <summary>Who ended an agreement before its last day.</summary>
public sealed record Ending(string By, DateTimeOffset At, string Why);

/// <summary>What an organisation may see, of whom, what for and from when until when. It is never changed.</summary>
/// <param name="Areas">The areas of a child's life (<see cref="Kinds"/>) that it shows.</param>
/// <param name="SignedBy">Who signed it, by the name that colleagues know.</param>
public sealed record Agreement(
    long Number,
    Partner Partner,
    IReadOnlyList<string> Areas,
    string Purpose,
    Whom Whom,
    DateOnly From,
    DateOnly Until,
    string SignedBy,
    DateTimeOffset SignedAt,
    Ending? Ended
)
{
    /// <summary>Every area of a child's life that an agreement can name.</summary>
    public static IReadOnlyList<string> AllAreas { get; } = [.. Kinds.All.Select(kind => kind.Area).Distinct()];

    /// <summary>What it shows, in words: "school, special needs".</summary>
    public string AreasInWords => string.Join(", ", Areas).ToLowerInvariant();

    /// <summary>Whether it holds on a day, if no newer one of the same organisation has begun.</summary>
    public bool Covers(DateOnly day) => Ended is null && From <= day && day <= Until;

    /// <summary>
    /// The one that holds on a day of those of one organisation: the one that began last. Once that has ended or lapsed
    /// none does, since it stood in the place of those before; one that was ended before it began never did.
    /// </summary>
    public static Agreement? InForce(IEnumerable<Agreement> agreements, DateOnly day) =>
        agreements.Where(agreement => agreement.HasBegun(day)).MaxBy(agreement => agreement.Order) is { } newest
        && newest.Covers(day)
            ? newest
            : null;

    /// <summary>The one of the same organisation that stands in this one's place on a day; null where none does, or this one was ended.</summary>
    public Agreement? ReplacedBy(IEnumerable<Agreement> agreements, DateOnly day) =>
        Ended is not null
            ? null
            : agreements
                .Where(other => other.Partner == Partner && other.Order.CompareTo(Order) > 0 && other.HasBegun(day))
                .MinBy(other => other.Order);

    /// <summary>Whether it may have held on one of some days.</summary>
    internal bool Touches(DateOnly from, DateOnly until) => HasBegun(until) && from <= (LastDay ?? Until);

    private bool HasBegun(DateOnly day) => From <= day && (LastDay is not { } last || From <= last);

    // One that was signed long ago for later stands in the place of one that was signed since for the time between.
    private (DateOnly, long) Order => (From, Number);

    private DateOnly? LastDay => Ended is { } ended ? DateOnly.FromDateTime(ended.At.LocalDateTime) : null;

    /// <summary>The condition on the table of children, under the alias given, and the parameters that it needs.</summary>
    /// <param name="today">Whoever is 18 by then is no child: no agreement is about them.</param>
    internal string Condition(string child, DateOnly today, DynamicParameters parameters)
    {
        var all = new List<string>();
        if (Whom.Named)
            all.Add(NamedBy(PartnerKinds.Describe(Partner.Kind), child));
        if (Whom.School is { } school)
        {
            parameters.Add("agreedSchool", school);
            all.Add($"{child}.school = @agreedSchool and {child}.on_roll = 1");
        }

        if (Whom.Level is { } level)
        {
            parameters.Add("agreedLevel", (long)level);
            all.Add(
                $"""
                {child}.id in (
                    select s.child from need_suggestion s
                    where s.authority = @callerAuthority and s.shown >= @agreedLevel)
                """
            );
        }

        // An agreement that states nobody is about nobody.
        if (all.Count is 0)
            return "1 = 0";
        parameters.Add("agreedEighteen", today.AddYears(-18).ToString("O", CultureInfo.InvariantCulture));
        return $"({string.Join(" and ", all)} and ({child}.birth_date is null or {child}.birth_date > @agreedEighteen))";
    }

    private static string NamedBy(PartnerKindDescription kind, string child)
    {
        var ways = new List<string>();
        if (kind.Own is { } source)
            ways.Add(
                $"""
                {child}.id in (
                    select o.child from record_person o
                    where o.authority = @callerAuthority and o.source = {(int)source})
                """
            );
        if (kind.Refers.Count > 0)
            ways.Add(
                $"""
                {child}.id in (
                    select f.child from record_entry f
                    where f.authority = @callerAuthority and f.kind in ({(int)Kind.Contact}, {(int)Kind.Referral})
                      and substr(f.code, 1, 1) in ({string.Join(", ", kind.Refers.Select(code => $"'{code}'"))}))
                """
            );
        return ways.Count is 0 ? "1 = 0" : $"({string.Join(" or ", ways)})";
    }
}
