using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Records.Timelines;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>A child of compulsory school age whom the latest pupil census has on no roll.</summary>
/// <param name="LastSchool">The name of the school whose roll they were on last; null if none ever had them.</param>
/// <param name="LastOn">The day of the last census that had them on a roll; null if none did.</param>
public sealed record ChildNotOnRoll(long Child, string Name, DateOnly BirthDate, string? LastSchool, DateOnly? LastOn);

/// <param name="Count">How many there are in all.</param>
/// <param name="Children">The page asked for.</param>
public sealed record NotOnRollPage(long Count, IReadOnlyList<ChildNotOnRoll> Children);

/// <summary>
/// Children of curriculum years 1 to 11 who are on no roll, whoever has been on none for longest first; those whom no roll
/// ever had come last, since nobody knows since when. It is a question, not a finding: independent schools and home
/// education are in no census, and a family may have left.
/// </summary>
public sealed class NotOnRoll(Database database, TimeProvider clock)
{
    public async Task<NotOnRollPage> RunAsync(DateOnly on, int skip, int take, Caller caller)
    {
        var year = SchoolYear.Of(on).Ends;
        var parameters = new DynamicParameters(
            new
            {
                oldest = new DateOnly(year - 17, 9, 1),
                youngest = new DateOnly(year - 6, 8, 31),
                skip,
                take,
            }
        );
        var condition = $"""
            c.on_roll = 0 and c.joined_into is null and c.birth_date between @oldest and @youngest
            and {NeedToKnow.Condition(caller, "c", parameters)}
            """;

        await using var work = await database.BeginAsync();
        var count = await work.Connection.ExecuteScalarAsync<long>(
            $"select count(*) from record_child c where {condition}",
            parameters
        );
        var rows = await work.Connection.QueryAsync<Row>(
            $"""
            select c.id, c.given_name, c.family_name, c.birth_date, coalesce(s.name, c.school) as school,
                   (select max(p.on_roll_at) from record_person p where p.child = c.id) as last_on
            from record_child c
            left join record_school s on s.authority = c.authority and s.urn = c.school
            where {condition}
            order by last_on nulls last, c.sought_name, c.id
            limit @take offset @skip
            """,
            parameters
        );

        var children = rows.Select(row => row.Child).ToList();
        var ids = children.Select(child => child.Child).ToList();
        await work.WriteToTrailAsync(
            caller,
            clock.GetUtcNow(),
            "Listed children not on any roll",
            $"on {on:O}",
            ids,
            Purpose.DataQuality
        );
        await work.KeepAsync();
        return new NotOnRollPage(count, children);
    }

    // A class, not a record: of an empty answer SQLite does not know the types of computed columns.
    private sealed class Row
    {
        public long Id { get; init; }
        public string? GivenName { get; init; }
        public string? FamilyName { get; init; }
        public string BirthDate { get; init; } = "";
        public string? School { get; init; }
        public string? LastOn { get; init; }

        public ChildNotOnRoll Child =>
            new(
                Id,
                Naming.Of(GivenName, FamilyName, $"{Id}", null),
                EntrySql.Day(BirthDate),
                School,
                LastOn is null ? null : EntrySql.Day(LastOn)
            );
    }
}
