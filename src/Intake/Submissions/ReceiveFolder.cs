using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Intake.Submissions;

/// <summary>Receives every file of a folder: reads it, keeps what was found, and hands on whom and what the files tell of.</summary>
/// <remarks>Reading takes the most time and holds up nobody; keeping happens in the caller's work: if that is not kept, nothing was received.</remarks>
public sealed class ReceiveFolder(Database database, TimeProvider clock)
{
    /// <param name="folder">A folder, with files at any depth, or one file.</param>
    /// <param name="authority">The code of the authority whose children the files are about.</param>
    /// <param name="year">The year of the return, for returns that do not say it; null to find it from names and days.</param>
    public async Task<Reception> ReadAsync(
        string folder,
        string authority,
        int? year = null,
        IProgress<Progress>? progress = null
    )
    {
        // A file that goes while it is read is named among the findings, and the rest is looked at again without it.
        var lost = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            try
            {
                var incoming = Survey.Run(
                    folder,
                    year,
                    lost,
                    done => progress?.Report(new Progress("Looking at files", done))
                );
                return await ReadAsync(incoming, authority, progress);
            }
            catch (LostFileException file) when (lost.Add(file.Name))
            {
                progress?.Report(new Progress("Looking at files again", 0));
            }
        }
    }

    /// <summary>Begins the work in which files are kept: one reception after the other.</summary>
    public Task<Work> BeginAsync() => database.BeginAloneAsync("intake_file");

    private async Task<Reception> ReadAsync(List<Incoming> incoming, string authority, IProgress<Progress>? progress)
    {
        var (stamp, known) = await KnownAsync(authority);
        var decide = new Decide(known);
        decide.Run(incoming, (int)stamp.Highest);

        var now = clock.GetLocalNow();
        var gathering = await ReadUnits.RunAsync(Unit.Of(incoming), DateOnly.FromDateTime(now.Date), progress);
        TellTwice.Run(
            incoming,
            known
                .Where(file => file.Status == FileStatus.Current)
                .Select(file => file.Number)
                .Except(decide.Replaced.Keys)
                .ToHashSet()
        );
        return new Reception(authority, incoming, decide.Replaced, gathering, now, stamp);
    }

    private async Task<(Reception.Stamp Stamp, List<KnownFile> Known)> KnownAsync(string authority)
    {
        await using var work = await database.ReadAsync();
        return (await Reception.Stamp.OfAsync(work), await KnownFile.AllAsync(work, authority));
    }
}
