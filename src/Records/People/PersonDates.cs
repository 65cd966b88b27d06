using System.Globalization;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching;

namespace Headwater.Records.People;

/// <summary>What is told of a person of a source on which days.</summary>
/// <param name="FirstEntry">The first day of any entry; null where they have none.</param>
/// <param name="FirstTold">The first day for which a file that names them speaks.</param>
/// <param name="AdoptedOn">The day on which their time in care ended in adoption.</param>
internal sealed record PersonDates(
    DateOnly? FirstEntry,
    DateOnly? FirstTold,
    DateOnly? AdoptedOn,
    IReadOnlyList<OnRoll> Rolls
)
{
    public static PersonDates None { get; } = new(null, null, null, []);

    /// <summary>The first day of which anything is known: a file may be of today and tell of years ago.</summary>
    public DateOnly? Since => FirstEntry ?? FirstTold;

    public string? RollsInText =>
        Rolls.Count is 0
            ? null
            : string.Join(
                ';',
                Rolls.Select(roll =>
                    string.Create(CultureInfo.InvariantCulture, $"{roll.From:O} {roll.Until:O} {roll.School}")
                )
            );

    public PersonDates With(List<Saying> said) =>
        this with
        {
            FirstTold = said.Count is 0 ? null : said.Min(saying => saying.At),
            Rolls = RollsOf(said),
        };

    public static IReadOnlyList<OnRoll> ReadRolls(string? text) =>
        text is null
            ? []
            :
            [
                .. text.Split(';')
                    .Select(roll => roll.Split(' ', 3))
                    .Select(parts => new OnRoll(parts[2], Day(parts[0]), Day(parts[1]))),
            ];

    // A roll goes on from census to census while no census comes between that has the pupil elsewhere alone.
    private static List<OnRoll> RollsOf(List<Saying> said)
    {
        var rolls = new List<OnRoll>();
        DateOnly? before = null;
        foreach (
            var census in said.Where(saying => saying is { OnRoll: true, School: not null })
                .GroupBy(saying => saying.At, saying => saying.School ?? "")
                .OrderBy(census => census.Key)
        )
        {
            foreach (var school in census.Distinct().Order(StringComparer.Ordinal))
                if (rolls.FindLastIndex(roll => roll.School == school && roll.Until == before) is >= 0 and var place)
                    rolls[place] = rolls[place] with { Until = census.Key };
                else
                    rolls.Add(new OnRoll(school, census.Key, census.Key));
            before = census.Key;
        }

        return rolls;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
}
