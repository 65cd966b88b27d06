using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Returns.EarlyHelp;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.EarlyHelp;

/// <summary>The early help module's extract: a line for each child in each episode.</summary>
public sealed class EarlyHelpFiles : SourceFiles
{
    private sealed record Line(Life Life, EarlyHelpEpisode Episode, int Nth, Identity Known);

    private static readonly Layout<Line> Columns = new Layout<Line>(EarlyHelpEpisodeTable.Table)
        .Text(EarlyHelpEpisodeTable.EpisodeId, line => EpisodeId(line.Life, line.Nth))
        .Text(
            EarlyHelpEpisodeTable.FamilyId,
            line => $"F{Numbers.Of(RecordKind.EarlyHelpFamily, line.Life.Home.Household.Index * 8L)}"
        )
        .Text(EarlyHelpEpisodeTable.Forename, line => line.Known.Forename)
        .Text(EarlyHelpEpisodeTable.Surname, line => line.Known.Surname)
        .Day(EarlyHelpEpisodeTable.BirthDate, line => line.Known.Born)
        .Letter(EarlyHelpEpisodeTable.Sex, line => line.Known.Sex)
        .Text(EarlyHelpEpisodeTable.Postcode, line => line.Life.PostcodeOn(line.Episode.Requested))
        .Text(EarlyHelpEpisodeTable.School, line => SchoolOn(line.Life, line.Episode.Requested))
        .Day(EarlyHelpEpisodeTable.Requested, line => line.Episode.Requested)
        .Text(EarlyHelpEpisodeTable.Source, line => line.Episode.Source)
        .Text(EarlyHelpEpisodeTable.Decision, line => line.Episode.Decision)
        .Day(EarlyHelpEpisodeTable.Started, line => line.Episode.Start)
        .Day(EarlyHelpEpisodeTable.Ended, line => line.Episode.End)
        .Text(EarlyHelpEpisodeTable.Reason, line => line.Episode.Reason)
        .Text(EarlyHelpEpisodeTable.EndReason, line => line.Episode.EndReason)
        .Text(EarlyHelpEpisodeTable.Lead, line => line.Episode.Start is null ? "" : line.Episode.Lead.Name)
        .Text(EarlyHelpEpisodeTable.Team, line => line.Episode.Start is null ? "" : Worker.NameOf(Team.EarlyHelp));

    private readonly Sheet<Line> episodes;

    public EarlyHelpFiles(World world)
    {
        const string path = "files/early-help/early-help-episodes.csv";
        episodes = Add(new Sheet<Line>(path, Columns, FileHabits.Of(path, world)));
    }

    public override void Write(HomeLife home)
    {
        foreach (var (life, nth, episode) in Lines(home))
            episodes.Write(new(life, episode, nth, Identity.In(SourceSystem.EarlyHelp, life)));
    }

    public static IEnumerable<(Life Life, int Nth, EarlyHelpEpisode Episode)> Lines(HomeLife home)
    {
        for (var nth = 0; nth < home.EarlyHelp.Episodes.Count; nth++)
        {
            var episode = home.EarlyHelp.Episodes[nth];
            if ((episode.End ?? episode.Requested) < home.World.Options.FirstDay)
                continue;
            foreach (var life in episode.Children)
                yield return (life, nth, episode);
        }
    }

    public static string EpisodeId(Life life, int nth) =>
        $"EH{Numbers.Of(RecordKind.EarlyHelp, life.Child.Number, nth)}";

    private static string SchoolOn(Life life, DateOnly day) =>
        life.Schooling.Spells.LastOrDefault(spell => spell.On(day))?.School.Name ?? "";
}
