using Headwater.Records.Matching;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>Who a child is, from what all their sources say.</summary>
/// <param name="School">The URN of the school whose roll they are on, or were last on.</param>
/// <param name="OnRoll">Whether the latest census has them on that roll.</param>
/// <param name="JoinedInto">The child that this one turned out to be, or itself where no file names it any more; null for a child that stands.</param>
internal sealed record Child(
    long Id,
    string? GivenName,
    string? FamilyName,
    DateOnly? BirthDate,
    string? Sex,
    string? Upn,
    string? Postcode,
    string? School,
    bool OnRoll,
    int? CurriculumYear,
    string? Worker,
    long? JoinedInto
)
{
    // Whose word on a name and birth date is taken first: a school sees the birth certificate.
    private static readonly SourceSystem[] BestFirst =
    [
        SourceSystem.Schools,
        SourceSystem.SocialCare,
        SourceSystem.Sen2,
        SourceSystem.EarlyHelp,
        SourceSystem.YouthJustice,
        SourceSystem.Missing,
    ];

    /// <param name="latestCensus">For each school the day of its newest census: one school's late or mistyped day changes nobody else's.</param>
    public static Child From(long id, IEnumerable<Person> people, IReadOnlyDictionary<string, DateOnly?> latestCensus)
    {
        var said = people
            .Select(person => person.Said)
            .OrderBy(person => Array.IndexOf(BestFirst, person.Source))
            .ThenByDescending(person => person.OnRollAt)
            .ThenBy(person => person.Key, StringComparer.Ordinal)
            .ToList();
        var named = said.FirstOrDefault(person => person is { GivenName: not null, FamilyName: not null });
        var enrolled = said.FirstOrDefault(person => person.OnRollAt is not null);

        return new Child(
            id,
            named?.GivenName ?? said.Select(person => person.GivenName).FirstOrDefault(name => name is not null),
            named?.FamilyName ?? said.Select(person => person.FamilyName).FirstOrDefault(name => name is not null),
            said.Where(person => person.BirthDate is not null)
                .GroupBy(person => person.BirthDate)
                .OrderByDescending(date => date.Count())
                .Select(date => date.Key)
                .FirstOrDefault(),
            said.Select(person => person.Sex).FirstOrDefault(sex => sex is not null),
            said.Select(person => person.Upn).FirstOrDefault(upn => upn is not null),
            said.SelectMany(person => person.Postcodes).FirstOrDefault(),
            enrolled?.School,
            enrolled is { School: { } urn, OnRollAt: { } at } && !(at < latestCensus.GetValueOrDefault(urn)),
            enrolled?.CurriculumYear,
            said.Select(person => person.Worker).FirstOrDefault(worker => worker is not null),
            JoinedInto: null
        );
    }

    /// <summary>Of a child who no longer stands the number is kept, so that it is never used again, and nothing else.</summary>
    public static Child ThatIsGone(long id, long joinedInto) =>
        From(id, [], new Dictionary<string, DateOnly?>()) with
        {
            JoinedInto = joinedInto,
        };

    public static IRows Insert(Work work) =>
        work.Insert(
            "record_child",
            "id",
            "authority",
            "given_name",
            "family_name",
            "sought_name",
            "birth_date",
            "sex",
            "upn",
            "postcode",
            "school",
            "on_roll",
            "curriculum_year",
            "worker",
            "joined_into"
        );

    public void Write(IRows rows, string authority)
    {
        rows.Number(Id);
        rows.Text(authority);
        rows.Text(GivenName);
        rows.Text(FamilyName);
        rows.Text($"{Folding.Fold(FamilyName ?? "")} {Folding.Fold(GivenName ?? "")}".Trim());
        rows.Day(BirthDate);
        rows.Text(Sex);
        rows.Text(Upn);
        rows.Text(Postcode);
        rows.Text(School);
        rows.Number(OnRoll ? 1 : 0);
        rows.Number(CurriculumYear);
        rows.Text(Worker);
        rows.Number(JoinedInto);
        rows.EndRow();
    }
}
