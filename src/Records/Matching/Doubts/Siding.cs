using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching.Decisions;
using Headwater.Records.Matching.Homes;
using Headwater.Records.People;
using Headwater.Storage;

namespace Headwater.Records.Matching.Doubts;

internal static class Siding
{
    /// <summary>People of sources by their numbers, of children whom the caller sees.</summary>
    public static async Task<IReadOnlyDictionary<long, PairSide>> SidesAsync(
        this Work work,
        IEnumerable<long> some,
        Caller caller
    )
    {
        var ids = some.Append(0).Distinct().ToList();
        var people = await work.SeenPeopleAsync($"p.id in ({string.Join(", ", ids)})", new { }, caller);
        return (await work.BesideAsync(people, caller.Authority)).ToDictionary(side => side.Person);
    }

    /// <summary>People who are held side by side, with what of their postcodes is not weighed.</summary>
    public static async Task<IReadOnlyDictionary<long, PairSide>> WeighedSidesAsync(
        this Work work,
        IReadOnlyCollection<long> some,
        Caller caller
    )
    {
        var sides = await work.SidesAsync(some, caller);
        var nobodys = await work.NobodysHomesAsync(
            caller.Authority,
            [.. sides.Values.SelectMany(side => side.Postcodes).Distinct()]
        );
        return sides.ToDictionary(
            each => each.Key,
            each => each.Value with { NobodysHomes = [.. each.Value.Postcodes.Where(nobodys.Contains)] }
        );
    }

    /// <summary>People of sources by the names that decisions keep; without those whom no file names any more, or the caller may not see.</summary>
    public static async Task<IReadOnlyDictionary<SourceKey, PairSide>> SidesAsync(
        this Work work,
        IEnumerable<SourceKey> keys,
        Caller caller
    ) =>
        (await work.SeenPeopleAsync(keys, caller)).ToDictionary(
            person => person.Key,
            person => PairSide.Of(person, new Dictionary<string, string>())
        );

    /// <summary>The people of sources who are a child, where the caller sees it.</summary>
    public static async Task<IReadOnlyList<PairSide>> ChildSidesAsync(this Work work, long child, Caller caller) =>
        await work.BesideAsync(await work.SeenPeopleAsync("p.child = @child", new { child }, caller), caller.Authority);

    private static async Task<IReadOnlyList<PairSide>> BesideAsync(
        this Work work,
        IReadOnlyList<Person> people,
        string authority
    )
    {
        var schools = await work.SchoolNamesAsync(authority);
        var told = await work.LastToldAsync([.. people.Select(person => person.Id)]);
        return
        [
            .. people.Select(person => PairSide.Of(person, schools) with { Told = told.GetValueOrDefault(person.Id) }),
        ];
    }
}
