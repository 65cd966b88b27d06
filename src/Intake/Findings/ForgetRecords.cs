using System.Globalization;
using System.Text.RegularExpressions;
using Dapper;
using Headwater.Intake.Submissions;
using Headwater.Returns;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>Takes out of kept findings what they tell of records that are destroyed. The finding's number stays, so that it is never used again.</summary>
public static partial class ForgetRecords
{
    /// <returns>How many findings were about them.</returns>
    public static async Task<long> ForgetFindingsAsync(
        this Work work,
        string authority,
        IEnumerable<SourceKey> records,
        DateOnly on
    )
    {
        var forgotten = 0L;
        foreach (var record in records)
        foreach (var of in Return.All.Where(each => Tells(each, record)))
        foreach (var (child, year) in Names(record))
        foreach (
            var number in await work.Connection.QueryAsync<long>(
                $"""
                select number from intake_finding
                where authority = @authority and of_return = @slug and {(
                    of.Source == record.Source ? "(child = @child or person = @child or upn = @child)" : "upn = @child"
                )} {(year is null ? "" : "and year = @year")}
                """,
                new
                {
                    authority,
                    slug = of.Slug,
                    child,
                    year,
                }
            )
        )
        {
            await work.Connection.ExecuteAsync(
                """
                delete from intake_finding_event where finding = @number;
                update intake_finding
                set identity = @identity, child = '', person = '', upn = '', row_key = '', message = 'Destroyed with the record.', worker = '',
                    team = '', owner = null, owner_display = null, note = null, note_by = null, suppressed = null,
                    suppressed_by = null, gone_on = coalesce(gone_on, @on), gone_check = coalesce(gone_check, last_check)
                where number = @number
                """,
                new
                {
                    number,
                    // Nothing that any check will find again.
                    identity = $"{Guid.CreateVersion7():N}",
                    on,
                }
            );
            forgotten++;
        }

        return forgotten;
    }

    // Of the lists for an inspection two are SEN2's, in a numbering of their own and with the pupil number beside it.
    private static bool Tells(Return of, SourceKey record) =>
        of.Source == record.Source || (of == Return.AnnexA && record.Source is SourceSystem.Sen2);

    /// <summary>What findings call a record's child, and in which year alone; null for any.</summary>
    private static IEnumerable<(string Child, int? Year)> Names(SourceKey record)
    {
        yield return (Identity.Child(record.Key), null);
        // A return that numbers its people afresh each year: the record's number has the year beside it, a finding's has not.
        if (OfYear.Match(record.Key) is { Success: true } match)
            yield return (
                Identity.Child(match.Groups["number"].Value),
                int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            );
    }

    [GeneratedRegex(@"^(?<number>.+) \((?<year>[0-9]{4})\)$")]
    private static partial Regex OfYear { get; }
}
