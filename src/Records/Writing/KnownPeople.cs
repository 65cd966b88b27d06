using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing;

/// <summary>Who each child is in the systems from which a return is made.</summary>
internal sealed class KnownPeople
{
    private readonly ILookup<long, Row> people;

    private KnownPeople(ILookup<long, Row> people) => this.people = people;

    /// <summary>Social care's person of a child, of several the one of whom most is told; else another system's, under Headwater's own number.</summary>
    /// <param name="entries">How many entries are of each person.</param>
    public Known Best(long child, IReadOnlyDictionary<long, int> entries)
    {
        var best = people[child]
            .OrderByDescending(row => row.Source == (long)SourceSystem.SocialCare)
            .ThenByDescending(row => entries.GetValueOrDefault(row.Id))
            .ThenBy(row => row.Id)
            .FirstOrDefault();
        var number =
            best?.Source == (long)SourceSystem.SocialCare
                ? best.SourceKey
                : string.Create(CultureInfo.InvariantCulture, $"H{child}");
        return new Known(number, best?.BirthDate, best?.Sex, best?.Upn, best?.FormerUpn);
    }

    public static async Task<KnownPeople> ReadAsync(
        Work work,
        Caller caller,
        params IReadOnlyList<SourceSystem> sources
    ) =>
        new(
            (
                await work.Connection.QueryAsync<Row>(
                    $"""
                    select id, child, source, source_key, birth_date, sex, upn, former_upn
                    from record_person
                    where authority = @Authority and source in ({string.Join(", ", sources.Select(each => (int)each))})
                    """,
                    new { caller.Authority }
                )
            ).ToLookup(person => person.Child)
        );

    /// <summary>A child as a return names them.</summary>
    internal sealed record Known(string Number, string? BirthDate, string? Sex, string? Upn, string? FormerUpn);

    private sealed record Row(
        long Id,
        long Child,
        long Source,
        string SourceKey,
        string? BirthDate,
        string? Sex,
        string? Upn,
        string? FormerUpn
    );
}
