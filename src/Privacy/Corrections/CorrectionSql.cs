using Dapper;
using Headwater.Access;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Corrections;

internal static class CorrectionSql
{
    // A request goes with the record of the source that it is about, whichever child that record is now.
    // The same thing told of the same child by any file that counts: kind, days, code, amount and the rest of the row.
    private const string StillSaid = """
        exists (select 1 from record_entry e
                where e.child = c.id and e.kind = x.kind and e.on_day = x.on_day
                  and coalesce(e.until_day, '') = coalesce(x.until_day, '') and coalesce(e.code, '') = coalesce(x.code, '')
                  and coalesce(e.amount, -1) = coalesce(x.amount, -1) and coalesce(e.facts, '') = coalesce(x.facts, ''))
        """;

    /// <summary>Those about one child (@child): by their own records and by the number they were written of, not through all there are.</summary>
    public const string OfChild = """
        c.id = @child and x.number in (
            select o.number from privacy_correction o where o.authority = @callerAuthority and o.child = @child
            union all
            select o.number from record_person r
            join privacy_correction o
              on o.authority = r.authority and o.source = r.source and o.source_key = r.source_key
            where r.child = @child)
        """;

    /// <summary>Requests about children whom the caller sees, in parts of life that their role shows; the newest first.</summary>
    /// <param name="where">Which of them; its parameters are among those given.</param>
    public static async Task<IReadOnlyList<Correction>> CorrectionsAsync(
        this Work work,
        string where,
        DynamicParameters parameters,
        Caller caller
    ) => [.. (
                await work.Connection.QueryAsync<Row>(
                    $"""
                    select x.number, c.id as child, c.given_name, c.family_name, x.source_key, x.kind, x.on_day, x.until_day, x.code, x.amount, x.file, x.path, x.line,
                           x.source, x.should_be, x.said_by, x.said_on, x.by_display, x.at, x.outcome, x.answer,
                           x.closed_display, x.closed_at, case when {StillSaid} then 1 else 0 end as still_said
                    from privacy_correction x
                    left join record_person p
                      on p.authority = x.authority and p.source = x.source and p.source_key = x.source_key
                    join record_child c on c.id = coalesce(p.child, x.child)
                    where {NeedToKnow.Condition(caller, "c", parameters)}
                      and {NeedToKnow.NotHidden(caller, "x.child", parameters)} and ({where})
                    order by x.number desc
                    """,
                    parameters
                )
            ).Where(row => NeedToKnow.SeesKind(caller, (Kind)row.Kind)).Select(row => row.Correction())];

    /// <summary>Whom a request is about, for the trail alone: the one whose record it follows now.</summary>
    public static Task<IEnumerable<long>> CorrectedChildrenAsync(this Work work, long number, string authority) =>
        work.Connection.QueryAsync<long>(
            """
            select coalesce(p.child, x.child) from privacy_correction x
            left join record_person p
              on p.authority = x.authority and p.source = x.source and p.source_key = x.source_key
            where x.number = @number and x.authority = @authority
            """,
            new { number, authority }
        );

    // A class, not a record: of computed columns SQLite knows no types.
    private sealed class Row
    {
        public long Number { get; init; }

        public long Child { get; init; }

        public string? GivenName { get; init; }

        public string? FamilyName { get; init; }

        public string SourceKey { get; init; } = "";

        public long Kind { get; init; }

        public string OnDay { get; init; } = "";

        public string? UntilDay { get; init; }

        public string? Code { get; init; }

        public double? Amount { get; init; }

        public long File { get; init; }

        public string Path { get; init; } = "";

        public long Line { get; init; }

        public long Source { get; init; }

        public string ShouldBe { get; init; } = "";

        public string SaidBy { get; init; } = "";

        public string SaidOn { get; init; } = "";

        public string ByDisplay { get; init; } = "";

        public string At { get; init; } = "";

        public string? Outcome { get; init; }

        public string? Answer { get; init; }

        public string? ClosedDisplay { get; init; }

        public string? ClosedAt { get; init; }

        public long StillSaid { get; init; }

        public Correction Correction() =>
            new(
                Number,
                Child,
                Naming.Of(GivenName, FamilyName, SourceKey, (SourceSystem)Source),
                new Entry((Kind)Kind, Days.Read(OnDay), Days.ReadOrNull(UntilDay), Code, Amount, (int)File, (int)Line),
                Path,
                (SourceSystem)Source,
                SourceKey,
                ShouldBe,
                SaidBy,
                Days.Read(SaidOn),
                ByDisplay,
                Moment.Read(At),
                StillSaid is not 0,
                Outcome is null
                    ? null
                    : new Closed(
                        Enum.Parse<Outcome>(Outcome),
                        Answer ?? "",
                        ClosedDisplay ?? "",
                        Moment.Read(ClosedAt ?? At)
                    )
            );
    }
}
