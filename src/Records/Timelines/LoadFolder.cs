using Dapper;
using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Intake.Submissions;
using Headwater.Records.People;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.Timelines;

/// <summary>What a load did.</summary>
/// <param name="Children">How many children the authority now has.</param>
/// <param name="Entries">How many timeline entries were written, of the children touched.</param>
/// <param name="Seconds">How long each part took.</param>
public sealed record Loaded(Received Received, int Children, long Entries, IReadOnlyDictionary<string, double> Seconds);

/// <summary>Takes in a folder of files: reads, checks, matches and builds timelines, all in one transaction.</summary>
/// <remarks>Stopped at any moment, it leaves the state before. Files that were received before change nothing.</remarks>
public sealed class LoadFolder(Database database, ReceiveFolder receive, TimeProvider clock)
{
    /// <param name="year">The year in which the returns end, for folders that do not say it; null to find it in the files.</param>
    public async Task<Loaded> RunAsync(
        string folder,
        Caller caller,
        int? year = null,
        IProgress<Progress>? progress = null
    )
    {
        if (!NeedToKnow.SeesEveryone(caller))
            throw new InvalidOperationException("Only a caller who sees every child may load files.");

        var seconds = new Dictionary<string, double>();
        var began = clock.GetTimestamp();
        void Note(string part)
        {
            seconds[part] = Math.Round(clock.GetElapsedTime(began).TotalSeconds, 2);
            began = clock.GetTimestamp();
        }

        await using var work = await database.BeginAsync();
        var received = await receive.RunAsync(work, folder, caller.Authority, year, progress);

        Note("read and check");
        progress?.Report(new Progress("Working out who is who", 0));
        await KeepSchoolsAsync(work, caller.Authority, received.Schools);
        if (received.People.Count is 0 && received.Superseded.Count is 0)
        {
            var children = await work.Connection.ExecuteScalarAsync<int>(
                "select count(*) from record_child where authority = @Authority and joined_into is null",
                new { caller.Authority }
            );
            await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Loaded files", "nothing new", []);
            await work.KeepAsync();
            return new Loaded(received, children, Entries: 0, seconds);
        }

        var today = DateOnly.FromDateTime(clock.GetLocalNow().Date);
        var matched = await work.MatchPeopleAsync(caller.Authority, received, today);
        Note("match");
        var entries = await work.BuildTimelinesAsync(caller.Authority, received, matched, progress);

        progress?.Report(new Progress("Keeping all of it", 1));
        var about = $"{received.Files.Count} files";
        await work.WriteToTrailAsync(caller, clock.GetUtcNow(), "Loaded files", about, []);
        await work.KeepAsync();
        Note("build timelines");
        return new Loaded(received, matched.Children, entries, seconds);
    }

    private static async Task KeepSchoolsAsync(Work work, string authority, IReadOnlyList<NamedSchool> schools)
    {
        foreach (var school in schools)
            await work.Connection.ExecuteAsync(
                """
                insert into record_school (authority, urn, name, phase) values (@authority, @Urn, @Name, @Phase)
                on conflict (authority, urn) do update set name = excluded.name, phase = excluded.phase
                """,
                new
                {
                    authority,
                    school.Urn,
                    school.Name,
                    school.Phase,
                }
            );
    }
}
