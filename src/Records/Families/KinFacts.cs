using System.Globalization;
using System.Text.Json;
using Headwater.Vocabulary;

namespace Headwater.Records.Families;

/// <summary>Picks out of timelines what says where children lived and whose family they are of.</summary>
/// <param name="newestDay">For each file the newest day of which it tells: what it leaves open was so until then.</param>
internal sealed class KinFacts(IReadOnlyDictionary<int, DateOnly> newestDay)
{
    public sealed record Of(List<HomeTold> Homes, List<ToldFamily> Families, SortedSet<string> Heard)
    {
        /// <summary>The last day on which social care had to do with the child.</summary>
        public DateOnly LastSeen { get; set; }

        /// <summary>
        /// The homes told. An address that social care never ended is told until it last had to do with the child, and not
        /// longer: who moves away from a closed case tells nobody.
        /// </summary>
        public IEnumerable<HomeTold> Told =>
            Homes.Select(home =>
                home is { Kind: StayKind.Home, Until: null } && LastSeen > default(DateOnly) && LastSeen < home.Told
                    ? home with
                    {
                        Told = LastSeen > home.On ? LastSeen : home.On,
                    }
                    : home
            );
    }

    private readonly Dictionary<long, Of> byChild = [];

    public Of? Find(long child) => byChild.GetValueOrDefault(child);

    /// <summary>Kinds of entry that tell anything of homes and families.</summary>
    public static bool Tells(Kind kind) =>
        kind is Kind.Moved or Kind.Placement or Kind.Described or Kind.EarlyHelp or Kind.Contact or Kind.Referral;

    public void Take(long child, in Entry entry, string? facts)
    {
        if (entry.Kind is >= Kind.Contact and < Kind.Missing)
            Seen(child, entry);
        if (!Tells(entry.Kind))
            return;
        switch (entry.Kind)
        {
            case Kind.Contact or Kind.Referral:
                Kept(child).Heard.Add($"{entry.On.ToString("O", CultureInfo.InvariantCulture)}/{entry.Code}");
                break;
            case Kind.EarlyHelp:
                Family(child, SourceSystem.EarlyHelp, entry, facts);
                break;
            case Kind.Described:
                Family(child, SourceSystem.SocialCare, entry, facts);
                break;
            default:
                if (Home(entry, facts) is { } home)
                    Kept(child).Homes.Add(home);
                break;
        }
    }

    // An address, a disability or what is recorded of the child says nothing of when somebody last looked.
    private void Seen(long child, in Entry entry)
    {
        if (entry.Kind is Kind.Moved or Kind.Disability or Kind.Immigration or Kind.Described or Kind.CareLeaver)
            return;
        var goesOn = entry.Kind is Kind.Referral or Kind.ChildInNeedPlan or Kind.ProtectionPlan or Kind.CareEpisode;
        var until = entry.Until ?? (goesOn ? newestDay.GetValueOrDefault(entry.File, entry.On) : entry.On);
        var kept = Kept(child);
        if (until > kept.LastSeen)
            kept.LastSeen = until;
    }

    private Of Kept(long child)
    {
        if (!byChild.TryGetValue(child, out var kept))
            byChild[child] = kept = new Of([], [], new(StringComparer.Ordinal));
        return kept;
    }

    private void Family(long child, SourceSystem source, in Entry entry, string? facts)
    {
        if (facts is null || !facts.Contains("\"family\"", StringComparison.Ordinal))
            return;
        if (Read(facts).GetValueOrDefault("family") is { } number)
            Kept(child).Families.Add(new ToldFamily(ToldFamily.Key(source, number), new(entry.File, entry.Line)));
    }

    private HomeTold? Home(in Entry entry, string? facts)
    {
        var read = facts is null ? [] : Read(facts);
        var postcode = Plain(read.GetValueOrDefault("postcode"));
        var kind = entry.Kind is Kind.Moved ? StayKind.Home : PlacementKind(entry.Code);
        // Where a list of addresses names a placement, the list of placements says what it is.
        if (entry.Kind is Kind.Moved && (postcode is null || IsPlacement(read.GetValueOrDefault("kind of address"))))
            return null;
        var told = entry.Until ?? newestDay.GetValueOrDefault(entry.File, entry.On);
        // Where adopters live must not lead from the child's old life to the new.
        var shown = kind is not StayKind.WithAdopters;
        return new HomeTold(
            kind,
            shown ? postcode : null,
            shown ? read.GetValueOrDefault("address") : null,
            entry.On,
            entry.Until,
            told > entry.On ? told : entry.On,
            Lasts: true,
            SourceSystem.SocialCare,
            new ToldAt(entry.File, entry.Line)
        );
    }

    /// <remarks>SSDA903 codes: P1 is with the child's own parents, U with foster carers, A with those who adopt.</remarks>
    private static StayKind PlacementKind(string? code) =>
        code switch
        {
            "P1" => StayKind.Home,
            ['U', ..] => StayKind.Fostered,
            ['A', ..] => StayKind.WithAdopters,
            _ => StayKind.Institution,
        };

    private static bool IsPlacement(string? kind) =>
        kind is not null
        && (
            kind.Contains("placement", StringComparison.OrdinalIgnoreCase)
            || kind.Contains("foster", StringComparison.OrdinalIgnoreCase)
        );

    private static string? Plain(string? postcode) =>
        postcode?.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() is { Length: >= 5 and <= 8 } plain
            ? plain
            : null;

    private static Dictionary<string, string> Read(string facts) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(facts) ?? [];
}
