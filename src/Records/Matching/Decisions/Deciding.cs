using Dapper;
using Headwater.Access;
using Headwater.Intake.Submissions;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Matching.Decisions;

/// <summary>What all decisions about who is who have in common.</summary>
internal static class Deciding
{
    private const int AtOnce = 200;

    /// <summary>Decisions and loads take turns: both say who is who.</summary>
    public static Task<Work> BeginDecidingAsync(this Database database) => database.BeginAloneAsync("intake_file");

    public static Refusal? MayNot(Caller caller, string why) =>
        !caller.SettlesDoubt ? new Refusal("Your role does not decide which records are one child.")
        : why.Length > WrittenReason.Longest ? new Refusal($"Say why in {WrittenReason.Longest} characters or fewer.")
        : null;

    /// <summary>People of sources by their numbers, or by the child they are: those of children whom the caller sees.</summary>
    /// <param name="condition">On the table of people, as <c>p</c>.</param>
    public static async Task<IReadOnlyList<Person>> SeenPeopleAsync(
        this Work work,
        string condition,
        object parameters,
        Caller caller
    )
    {
        var all = new DynamicParameters(parameters);
        var rows = await work.Connection.QueryAsync<Person.Row>(
            $"""
            select {Person.Selected}
            from record_person p
            join record_child c on c.id = p.child
            where {condition} and {NeedToKnow.Condition(caller, "c", all)}
            order by p.source, p.source_key
            """,
            all
        );
        return [.. rows.Select(row => row.Person)];
    }

    /// <summary>People of sources by the names that decisions keep: those whom a file still names, of children whom the caller sees.</summary>
    public static async Task<IReadOnlyList<Person>> SeenPeopleAsync(
        this Work work,
        IEnumerable<SourceKey> keys,
        Caller caller
    )
    {
        var people = new List<Person>();
        foreach (var source in keys.Distinct().GroupBy(key => key.Source))
        foreach (var some in source.Chunk(AtOnce))
        {
            var all = new DynamicParameters();
            for (var i = 0; i < some.Length; i++)
                all.Add($"key{i}", some[i].Key);
            people.AddRange(
                await work.SeenPeopleAsync(
                    // Without the authority no index of people begins with what is asked, and every child is walked.
                    $"p.authority = @callerAuthority and p.source = {(long)source.Key} and p.source_key in ({string.Join(", ", some.Select((_, i) => $"@key{i}"))})",
                    all,
                    caller
                )
            );
        }

        return people;
    }

    /// <summary>The number of a person of a source; null where no file names them any more.</summary>
    public static Task<long?> PersonAsync(this Work work, string authority, SourceKey key) =>
        work.Connection.ExecuteScalarAsync<long?>(
            "select id from record_person where authority = @authority and source = @source and source_key = @key",
            new
            {
                authority,
                source = (long)key.Source,
                key = key.Key,
            }
        );
}
