using System.Globalization;
using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

internal static class SharingSql
{
    public static async Task<IReadOnlyList<Partner>> PartnersAsync(this Work work, string authority) =>
        [
            .. (
                await work.Connection.QueryAsync<(string Name, string Kind)>(
                    "select name, kind from access_partner where authority = @authority order by name",
                    new { authority }
                )
            ).Select(row => new Partner(row.Name, Enum.Parse<PartnerKind>(row.Kind))),
        ];

    public static Task<int> InsertPartnerAsync(
        this Work work,
        string authority,
        Partner partner,
        string by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_partner (authority, name, kind, by_name, at)
            select @authority, @Name, @kind, @by, @at
            where not exists (select 1 from access_partner where authority = @authority and lower(name) = lower(@Name))
            """,
            new
            {
                authority,
                partner.Name,
                kind = $"{partner.Kind}",
                by,
                at = Moment.Text(at),
            }
        );

    /// <summary>The agreements of an authority, or of one organisation of it, the newest first.</summary>
    public static async Task<IReadOnlyList<Agreement>> AgreementsAsync(
        this Work work,
        string authority,
        string? partner = null
    ) =>
        [
            .. (
                await work.Connection.QueryAsync<Row>(
                    $"""
                    select a.number, a.partner, p.kind, a.areas, a.purpose, a.named, a.school, a.level, a.from_day,
                           a.until_day, coalesce(s.display_name, a.signed_by) as signed_by, a.signed_at,
                           coalesce(e.display_name, a.ended_by) as ended_by, a.ended_at, a.ended_why
                    from access_agreement a
                    join access_partner p on p.authority = a.authority and p.name = a.partner
                    left join access_user s on s.authority = a.authority and s.name = a.signed_by
                    left join access_user e on e.authority = a.authority and e.name = a.ended_by
                    where a.authority = @authority {(partner is null ? "" : "and a.partner = @partner")}
                    order by a.number desc
                    """,
                    new { authority, partner }
                )
            ).Select(row => row.Agreement),
        ];

    public static Task<int> InsertAgreementAsync(
        this Work work,
        string authority,
        Terms terms,
        string by,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into access_agreement (number, authority, partner, purpose, areas, named, school, level, from_day,
                                          until_day, signed_by, signed_at)
            select coalesce(max(number), 0) + 1, @authority, @Partner, @purpose, @areas, @named, @School, @level, @from,
                   @until, @by, @at
            from access_agreement
            """,
            new
            {
                authority,
                terms.Partner,
                purpose = terms.Purpose.Trim(),
                areas = string.Join(';', terms.Areas),
                named = terms.Whom.Named ? 1L : 0L,
                terms.Whom.School,
                level = (long?)terms.Whom.Level,
                from = Day(terms.From),
                until = Day(terms.Until),
                by,
                at = Moment.Text(at),
            }
        );

    public static Task<int> EndAgreementAsync(
        this Work work,
        string authority,
        long number,
        string why,
        string by,
        DateTimeOffset at,
        DateOnly today
    ) =>
        work.Connection.ExecuteAsync(
            """
            update access_agreement set ended_by = @by, ended_at = @at, ended_why = @why
            where authority = @authority and number = @number and ended_at is null and until_day >= @today
            """,
            new
            {
                authority,
                number,
                why = why.Trim(),
                by,
                at = Moment.Text(at),
                today = Day(today),
            }
        );

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Row
    {
        public long Number { get; init; }

        public string Partner { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Areas { get; init; } = "";

        public string Purpose { get; init; } = "";

        public long Named { get; init; }

        public string? School { get; init; }

        public long? Level { get; init; }

        public string FromDay { get; init; } = "";

        public string UntilDay { get; init; } = "";

        public string SignedBy { get; init; } = "";

        public string SignedAt { get; init; } = "";

        public string? EndedBy { get; init; }

        public string? EndedAt { get; init; }

        public string? EndedWhy { get; init; }

        public Agreement Agreement =>
            new(
                Number,
                new Partner(Partner, Enum.Parse<PartnerKind>(Kind)),
                Areas.Split(';'),
                Purpose,
                new Whom(Named is 1, School, (int?)Level),
                DateOnly.Parse(FromDay, CultureInfo.InvariantCulture),
                DateOnly.Parse(UntilDay, CultureInfo.InvariantCulture),
                SignedBy,
                Moment.Read(SignedAt),
                EndedAt is null ? null : new Ending(EndedBy ?? "", Moment.Read(EndedAt), EndedWhy ?? "")
            );
    }
}
