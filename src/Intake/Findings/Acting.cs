using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Findings;

/// <summary>What every act on a finding has in common: who may, what is written to its history, what is refused.</summary>
internal static class Acting
{
    public static Refusal MayNot { get; } = new("You may not change findings.");

    private static readonly Refusal NoSuch = new(
        "There is no such finding any more. The check that saw it was forgotten."
    );

    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>What to answer where a change did nothing: that there is no such finding, or why it cannot be done.</summary>
    public static async Task<Refusal> RefuseAsync(this Work work, long number, Caller caller, string why) =>
        await work.Connection.ExecuteScalarAsync<long>(
            "select count(*) from intake_finding where number = @number and authority = @Authority",
            new { number, caller.Authority }
        )
            is 0
            ? NoSuch
            : new Refusal(why);

    /// <summary>Ends an act: into the finding's history, onto the trail, kept.</summary>
    public static async Task TellAndKeepAsync(
        this Work work,
        long number,
        string kind,
        string words,
        Caller caller,
        TimeProvider clock
    )
    {
        var now = clock.GetLocalNow();
        await work.Connection.ExecuteAsync(
            """
            insert into intake_finding_event (number, finding, authority, at, on_day, kind, by_display, words, check_number)
            values (@next, @number, @Authority, @at, @today, @kind, @DisplayName, @words, null)
            """,
            new
            {
                next = await work.NextAsync("intake_finding_event"),
                number,
                caller.Authority,
                at = now.ToString("O", CultureInfo.InvariantCulture),
                today = DateOnly.FromDateTime(now.Date),
                kind,
                caller.DisplayName,
                words,
            }
        );
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Changed a finding", $"finding {number}: {kind}", []);
        await work.KeepAsync();
    }
}
