using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Privacy.Holdings;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Retention;

/// <summary>Holds back destruction, by name and with a reason, from this moment on.</summary>
public sealed class WriteHold(Database database, TimeProvider clock)
{
    /// <summary>A hold on a child is written whether there is such a child or not, so that nobody learns by it whom the authority knows.</summary>
    public async Task<Refusal?> RunAsync(HoldOn reach, SourceSystem? source, long? child, string why, Caller by)
    {
        if (!by.KeepsPapers)
            return new Refusal("Your role does not hold back destruction. A director or information officer does.");
        if (string.IsNullOrWhiteSpace(why) || why.Length > WrittenReason.Longest)
            return new Refusal($"Say why, such as a public inquiry, in {WrittenReason.Longest} characters or fewer.");
        if (reach is HoldOn.Source && source is not { } known)
            return new Refusal("Choose whose records are held back.");
        if (reach is HoldOn.Child && child is not > 0)
            return new Refusal("Write the child’s number, such as 1234.");

        await using var work = await database.BeginHoldingAsync("privacy_hold");
        var now = clock.GetUtcNow();
        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) + 1 from privacy_hold"
        );
        await work.Connection.ExecuteAsync(
            """
            insert into privacy_hold (number, authority, reach, source, child, why, by_name, by_display, at)
            values (@number, @Authority, @reach, @source, @child, @why, @Name, @DisplayName, @at)
            """,
            new
            {
                number,
                by.Authority,
                reach = $"{reach}",
                source = reach is HoldOn.Source ? (long?)source : null,
                child = reach is HoldOn.Child ? child : null,
                why = why.Trim(),
                by.Name,
                by.DisplayName,
                at = Moment.Text(now),
            }
        );
        var held =
            reach is HoldOn.Child && child is { } one ? await work.FreezeForHoldAsync(number, one, by.Authority) : 0;
        var takenBack = await work.TakeBackSignaturesAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            "Held back destruction",
            string.Create(CultureInfo.InvariantCulture, $"hold {number}: {Of(reach, source)}{takenBack}"),
            held > 0 && child is { } named ? [named] : [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }

    private static string Of(HoldOn reach, SourceSystem? source) =>
        reach switch
        {
            HoldOn.Source when source is { } known => $"records of {Sources.Name(known)}",
            HoldOn.Child => "one child",
            _ => "everything",
        };
}
