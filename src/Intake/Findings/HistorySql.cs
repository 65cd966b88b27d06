using System.Globalization;
using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Findings;

/// <summary>Something that happened to findings, for the history of each.</summary>
/// <param name="By">The name of the person; empty where a check saw it.</param>
/// <param name="Check">The check that saw it; null where a person did something.</param>
internal sealed record Happened(string Kind, string By, string Words, DateTimeOffset At, long? Check);

internal static class HistorySql
{
    /// <summary>Adds to the history of every finding that meets a condition on findings under the alias f.</summary>
    /// <param name="parameters">What the condition needs.</param>
    public static Task<int> TellAsync(this Work work, Happened happened, string which, object parameters)
    {
        var all = new DynamicParameters(parameters);
        all.AddDynamicParams(
            new
            {
                happenedAt = happened.At.ToString("O", CultureInfo.InvariantCulture),
                happenedOn = DateOnly.FromDateTime(happened.At.Date),
                happened.Kind,
                happened.By,
                happened.Words,
                happenedCheck = happened.Check,
            }
        );
        return work.Connection.ExecuteAsync(
            $"""
            insert into intake_finding_event (number, finding, authority, at, on_day, kind, by_display, words, check_number)
            select (select coalesce(max(number), 0) from intake_finding_event) + row_number() over (order by f.number),
                   f.number, f.authority, @happenedAt, @happenedOn, @Kind, @By, @Words, @happenedCheck
            from intake_finding f
            where {which}
            """,
            all
        );
    }
}
