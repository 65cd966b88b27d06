using System.Globalization;
using System.Text.Json;
using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.Destruction;
using Headwater.Records.Matching.Homes;
using Headwater.Records.Matching.Identities;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>What a load did.</summary>
/// <param name="Children">How many children the authority now has.</param>
/// <param name="Entries">How many timeline entries were written, of the children touched.</param>
/// <param name="Seconds">How long each part took.</param>
public sealed record Loaded(Received Received, int Children, long Entries, IReadOnlyDictionary<string, double> Seconds);

/// <summary>Takes in a folder of files: reads and checks them, then matches people and builds timelines in one transaction.</summary>
/// <remarks>
/// Stopped at any moment, it leaves the state before. Files that were received before change nothing. While it reads it
/// holds up nobody; two loads at once are kept one after the other, as if the second had begun when the first was done.
/// </remarks>
public sealed class LoadFolder(ReceiveFolder receive, TimeProvider clock, MatchPolicy? policy = null)
{
    private MatchPolicy Policy => policy ?? MatchPolicy.Default;

    /// <exception cref="InvalidDataException">The matching policy names weights that are not kept.</exception>
    /// <param name="year">The year in which the returns end, for folders that do not say it; null to find it in the files.</param>
    public async Task<Loaded> RunAsync(
        string folder,
        Caller caller,
        int? year = null,
        IProgress<Progress>? progress = null
    )
    {
        if (!NeedToKnow.ReachesEveryone(caller))
            throw new InvalidOperationException("Only a caller who sees every child may load files.");

        var seconds = new Dictionary<string, double>();
        var began = clock.GetTimestamp();
        void Note(string part)
        {
            seconds[part] = Math.Round(seconds.GetValueOrDefault(part) + clock.GetElapsedTime(began).TotalSeconds, 2);
            began = clock.GetTimestamp();
        }

        while (true)
        {
            var read = await receive.ReadAsync(folder, caller.Authority, year, progress);
            Note("read and check");
            await using var work = await receive.BeginAsync();
            Note("wait for a turn");
            if (await read.KeepAsync(work) is { } received)
                return await KeepAsync(work, received, caller, Note, seconds, progress);
        }
    }

    private async Task<Loaded> KeepAsync(
        Work work,
        Received received,
        Caller caller,
        Action<string> note,
        Dictionary<string, double> seconds,
        IProgress<Progress>? progress
    )
    {
        progress?.Report(new Progress("Working out who is who", 0));
        received = await work.WithoutDestroyedAsync(caller.Authority, received);
        var nobodys = await work.NobodysHomesAsync(caller.Authority);
        await KeepSchoolsAsync(work, caller.Authority, received.Schools);
        var moved = !nobodys.SetEquals(await work.NobodysHomesAsync(caller.Authority));
        var changed = await PolicyChangedAsync(work, caller.Authority);
        if (received.People.Count is 0 && received.Superseded.Count is 0 && !changed && !moved)
        {
            var children = await work.Connection.ExecuteScalarAsync<int>(
                "select count(*) from record_child where authority = @Authority and joined_into is null",
                new { caller.Authority }
            );
            await work.WriteToTrailAsync(
                caller,
                clock.GetUtcNow(),
                "Loaded files",
                "nothing new",
                [],
                Purpose.DataQuality
            );
            await work.KeepAsync();
            return new Loaded(received, children, Entries: 0, seconds);
        }

        var built = await work.BuildAgainAsync(caller.Authority, received, Policy, clock.GetLocalNow(), progress, note);
        var about = changed
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{received.Files.Count} files, by another matching policy: {Policy.Name}, {Policy.Date:O}, signed by {Policy.SignedBy}"
            )
            : $"{received.Files.Count} files";
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Loaded files", about, [], Purpose.DataQuality);
        await work.KeepAsync();
        note("keep");
        return new Loaded(received, built.Children, built.Entries, seconds);
    }

    /// <summary>Whether the last load matched by another policy: then everyone is matched anew, though no file says anything new.</summary>
    private async Task<bool> PolicyChangedAsync(Work work, string authority) =>
        await work.Connection.ExecuteScalarAsync<string?>(
            "select policy from record_match_run where authority = @authority",
            new { authority }
        )
            is { } last
        && JsonSerializer.Deserialize<MatchPolicy>(last) != Policy;

    private static async Task KeepSchoolsAsync(Work work, string authority, IReadOnlyList<NamedSchool> schools)
    {
        foreach (var school in schools)
            await work.Connection.ExecuteAsync(
                """
                insert into record_school (authority, urn, name, phase, postcode)
                values (@authority, @Urn, @Name, @Phase, @Postcode)
                on conflict (authority, urn) do update
                set name = excluded.name, phase = excluded.phase, postcode = excluded.postcode
                """,
                new
                {
                    authority,
                    school.Urn,
                    school.Name,
                    school.Phase,
                    school.Postcode,
                }
            );
    }
}
