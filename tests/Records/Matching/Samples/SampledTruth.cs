using Headwater.Tests.Demo;
using Headwater.Tests.Demo.Measured;
using Headwater.Vocabulary;

namespace Headwater.Tests.Records.Matching.Samples;

/// <summary>Who is who among the people of a loaded borough, as its hidden truth has it.</summary>
/// <param name="ChildOf">By the number of the person of a source.</param>
/// <param name="Missed">The pairs of one child that are not joined.</param>
internal sealed record SampledTruth(
    IReadOnlyDictionary<long, string> ChildOf,
    double Precision,
    long Right,
    long Ones,
    IReadOnlyList<(long, long)> Missed
)
{
    // A record that the truth does not name (a number that a fault spoilt) counts with the child that it is joined to. Of who
    // was adopted nobody is asked about records that are apart.
    public static async Task<SampledTruth> Of(LoadedFolder folder, MadeBorough made)
    {
        var children = Rows.Read(made.Folder, "truth/people.csv")
            .All.DistinctBy(row => (row["Source"], row["Key"]))
            .ToDictionary(row => (row["Source"], row["Key"]), row => row["Child"]);
        var people = await folder.AskAsync<(long Id, long Source, string Key, long Child, string? AdoptedOn)>(
            "select id, source, source_key, child, adopted_on from record_person"
        );
        var named = people.ToDictionary(
            person => person.Id,
            person => children.GetValueOrDefault((Named((SourceSystem)person.Source), person.Key.Split(" (")[0]))
        );
        var usual = people
            .Where(person => named[person.Id] is not null)
            .GroupBy(person => person.Child, person => named[person.Id])
            .ToDictionary(child => child.Key, child => child.First());
        var of = people.ToDictionary(
            person => person.Id,
            person => named[person.Id] ?? usual.GetValueOrDefault(person.Child) ?? $"child {person.Child}"
        );
        var adopted = people.Where(person => person.AdoptedOn is not null).Select(person => person.Child).ToHashSet();
        var childOf = people.ToDictionary(person => person.Id, person => person.Child);
        var joined = Pairs(people, person => childOf[person]);
        var ones = Pairs(people, person => of[person])
            .Where(pair =>
                joined.Contains(pair)
                || !(adopted.Contains(childOf[pair.Item1]) || adopted.Contains(childOf[pair.Item2]))
            )
            .ToHashSet();
        var right = joined.Count(ones.Contains);
        return new SampledTruth(of, (double)right / joined.Count, right, ones.Count, [.. ones.Except(joined)]);

        static HashSet<(long, long)> Pairs<T>(
            IReadOnlyList<(long Id, long, string, long, string?)> people,
            Func<long, T> of
        ) =>
            [
                .. from child in people.Select(person => person.Id).GroupBy(of)
                let ids = child.ToList()
                from one in ids
                from other in ids
                where one < other
                select (one, other),
            ];
    }

    private static string Named(SourceSystem source) =>
        source switch
        {
            SourceSystem.Schools => "schools",
            SourceSystem.Sen2 => "sen2",
            SourceSystem.EarlyHelp => "early-help",
            SourceSystem.SocialCare => "social-care",
            SourceSystem.YouthJustice => "youth-justice",
            _ => "missing",
        };
}
