using System.Globalization;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Privacy.Retention;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Requests;

/// <summary>Writes down that somebody asks for what is held about a child, or about themselves: from the day it came, the law's month runs.</summary>
public sealed class AskForFile(Database database, TimeProvider clock)
{
    public const int Longest = 200;
    private const int Adulthood = 18;

    // Of the Data Protection Act 2018: an older request was made under another law, with another clock.
    private static readonly DateOnly LawBegan = new(2018, 5, 25);

    /// <param name="identity">How it was made sure that they are who they say, and may ask.</param>
    public async Task<(long? Number, Refusal? Refusal)> RunAsync(
        long child,
        Asker? asker,
        string requester,
        string identity,
        DateOnly? receivedOn,
        Caller by
    )
    {
        var (now, today) = (clock.GetUtcNow(), DateOnly.FromDateTime(clock.GetLocalNow().Date));
        if (!by.AnswersRequests)
            return (null, new Refusal("Your role does not take in requests for a file. An analyst does."));
        if (asker is not { } who)
            return (null, new Refusal("Choose who asks."));
        if (string.IsNullOrWhiteSpace(requester) || requester.Length > Longest)
            return (null, new Refusal($"Write the name of whoever asks, in {Longest} characters or fewer."));
        if (string.IsNullOrWhiteSpace(identity) || identity.Length > Longest)
            return (
                null,
                new Refusal(
                    $"Say how you made sure who they are and that they may ask, in {Longest} characters or fewer."
                )
            );
        if (receivedOn is not { } came || came > today || came < LawBegan)
            return (null, new Refusal("Say on which day the request came: today or before, and not before May 2018."));

        await using var work = await database.BeginHoldingAsync("privacy_request");
        if (!await work.SeesAsync(child, by))
        {
            await work.WriteRefusalToTrailAsync(
                by,
                now,
                "Was refused to take in a request for a file",
                child,
                Purpose.InformationRights
            );
            await work.KeepAsync();
            return (null, new Refusal("There is no such child among those you may see."));
        }

        if (await AgeAsync(work, child, today, by) is { } age && Wrong(who, age) is { } refusal)
        {
            await work.WriteToTrailAsync(
                by,
                now,
                "Was told that a request for a file does not fit the age",
                "",
                [child],
                Purpose.InformationRights
            );
            await work.KeepAsync();
            return (null, refusal);
        }

        var number = await work.Connection.ExecuteScalarAsync<long>(
            "select coalesce(max(number), 0) + 1 from privacy_request"
        );
        await work.Connection.ExecuteAsync(
            """
            insert into privacy_request (number, authority, child, asker, requester, identity, received_on, by_name,
                                         by_display, at)
            values (@number, @Authority, @child, @who, @requester, @identity, @came, @Name, @DisplayName, @at)
            """,
            new
            {
                number,
                by.Authority,
                child,
                who = $"{who}",
                requester = requester.Trim(),
                identity = identity.Trim(),
                came,
                by.Name,
                by.DisplayName,
                at = Moment.Text(now),
            }
        );
        await work.FreezeForRequestAsync(number, child, by.Authority);
        var takenBack = await work.TakeBackSignaturesAsync(by.Authority);
        await work.WriteToTrailAsync(
            by,
            now,
            "Took in a request for a file",
            string.Create(CultureInfo.InvariantCulture, $"request {number}, came on {came:O}{takenBack}"),
            [child],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return (number, null);
    }

    private static Refusal? Wrong(Asker who, int age) =>
        who switch
        {
            Asker.CareLeaver or Asker.Adult when age < Adulthood => new Refusal(
                "By the record they are not 18 yet. Choose the child themself, or a parent."
            ),
            Asker.Child or Asker.Parent when age >= Adulthood => new Refusal(
                "By the record they are 18 or older: the file is theirs to ask for. Choose the care leaver or adult themself, or somebody whom they sent."
            ),
            _ => null,
        };

    private static async Task<int?> AgeAsync(Work work, long child, DateOnly today, Caller by)
    {
        var parameters = new DynamicParameters(new { child });
        var born = await work.Connection.ExecuteScalarAsync<string?>(
            $"select c.birth_date from record_child c where c.id = @child and {NeedToKnow.Condition(by, "c", parameters)}",
            parameters
        );
        return born is null ? null : Age.On(today, DateOnly.ParseExact(born, "O", CultureInfo.InvariantCulture));
    }
}
