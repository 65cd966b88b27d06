using Headwater.Returns.AnnexA;
using Headwater.Returns.Codes;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;
using Dataset = Headwater.Returns.SafeguardingDataset;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 9: each care leaver under 25 who is not in care and of whom something was told in the last two years.</summary>
internal static class CareLeavers
{
    private const int HelpedUntil = 25;

    // The letter by which the care return says where a leaver lives, and that of the list.
    private static readonly Dictionary<char, string> Homes = new()
    {
        ['B'] = "a",
        ['C'] = "b",
        ['D'] = "c",
        ['E'] = "d",
        ['G'] = "e",
        ['H'] = "f",
        ['K'] = "g",
        ['R'] = "h",
        ['S'] = "i",
        ['T'] = "j",
        ['U'] = "k",
        ['V'] = "l",
        ['W'] = "m",
        ['X'] = "n",
        ['Z'] = "o",
        ['Y'] = "p",
    };

    public static AnnexList List { get; } =
        new(
            CareLeaverListTable.Table,
            Months: 24,
            [Kind.CareLeaver],
            Lasts: false,
            [Kind.CareEpisode, Kind.Immigration],
            Write
        );

    private static void Write(ListedChild its, Rows rows)
    {
        if (
            its.Lately(Kind.CareLeaver).LastOrDefault() is not { } leaver
            || its.Child.Birthday(HelpedUntil) <= its.On
            || TimeInCare.Of(its) is [.., { Left: null }]
        )
            return;
        var (year, touch) = (its.Year, leaver.CodeOf(Oc3Table.InTouch, "in touch", its.Year));
        var (home, suits) = Home(leaver, year);
        rows.Add(CareLeaverListTable.Table, its)
            .YesNo(CareLeaverListTable.Unaccompanied, Alone.Since(its, DateOnly.MinValue))
            .Text(CareLeaverListTable.Adviser, leaver.Fact("personal adviser", year))
            .Code(CareLeaverListTable.Eligibility, leaver.Fact("duties", year))
            .Day(CareLeaverListTable.ReviewedOn, its.Past(leaver.Day("pathway plan reviewed", year)))
            .Code(CareLeaverListTable.InTouch, touch)
            .Day(CareLeaverListTable.ContactedOn, WasContacted(leaver) ? leaver.On : null)
            .Code(CareLeaverListTable.Accommodation, home)
            .Code(CareLeaverListTable.Suitable, touch is "NO" ? "c" : suits)
            .Code(CareLeaverListTable.Activity, leaver.Code(year));
    }

    // The care return dates a leaver by the birthday; the extract by the day of the last contact.
    private static bool WasContacted(Thing leaver) =>
        leaver.Tellings.Any(told => told.Table == Dataset.CareLeaversTable.Table.Name);

    private static (string? Home, string? Suits) Home(Thing leaver, int year)
    {
        var lives = leaver.Fact("lives", year);
        var code =
            Ssda903OutcomeCodes.Accommodation.Codes.FirstOrDefault(each => each.Meaning == lives)
            ?? Ssda903OutcomeCodes.AccommodationKind.Codes.FirstOrDefault(each => each.Meaning == lives);
        return (
            code is null ? null : Homes.GetValueOrDefault(code.Value[0]),
            leaver.Fact("suits", year) ?? (code?.Value is [_, var suits] ? $"{suits}" : null)
        );
    }
}
