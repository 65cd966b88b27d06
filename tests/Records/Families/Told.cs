using Headwater.Records.Families;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Families;

/// <summary>What files tell of homes, in a few letters.</summary>
internal static class Told
{
    public const string A = "HW11AA";
    public const string B = "HW22BB";
    public const string C = "HW33CC";

    private static int line;

    public static DateOnly Day(string text) =>
        DateOnly.ParseExact(
            text.Length is 7 ? $"{text}-01" : text,
            "O",
            System.Globalization.CultureInfo.InvariantCulture
        );

    /// <summary>A census that has the child at a postcode on a day.</summary>
    public static HomeTold Census(string on, string postcode, SourceSystem source = SourceSystem.Schools) =>
        new(StayKind.Home, postcode, null, Day(on), null, Day(on), Lasts: false, source, At());

    /// <summary>Social care's address, from a day on.</summary>
    public static HomeTold Address(
        string from,
        string? until,
        string postcode,
        string? address = null,
        string told = "2026-10"
    ) =>
        new(
            StayKind.Home,
            postcode,
            address,
            Day(from),
            until is null ? null : Day(until),
            Day(until ?? told),
            Lasts: true,
            SourceSystem.SocialCare,
            At()
        );

    public static HomeTold Placed(string from, string? until, string? postcode, StayKind kind = StayKind.Fostered) =>
        new(
            kind,
            postcode,
            null,
            Day(from),
            until is null ? null : Day(until),
            Day(until ?? "2026-10"),
            Lasts: true,
            SourceSystem.SocialCare,
            At()
        );

    /// <summary>"HW11AA 2020-10-01 to 2022-01-01; …": stays in short.</summary>
    public static string InShort(IEnumerable<Stay> stays) =>
        string.Join(
            "; ",
            stays.Select(stay =>
                $"{(stay.Kind is StayKind.Home ? "" : $"{stay.Kind} ")}{stay.Postcode ?? "nowhere told"} {stay.From:yyyy-MM}{(stay.Until is { } end ? $" to {end:yyyy-MM}" : "")}"
            )
        );

    public static Kin Child(
        long number,
        string name,
        string born,
        IEnumerable<HomeTold> homes,
        string? family = null,
        string given = "",
        params IEnumerable<string> heard
    ) =>
        new(
            number,
            Day(born),
            [given is "" ? $"given{number}" : given],
            [name],
            FoldStays.Of([.. homes]),
            family is null ? [] : [new ToldFamily(family, At())],
            [.. heard]
        );

    private static ToldAt At() => new(1, Interlocked.Increment(ref line));
}
