using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Returns.Missing;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Missing;

/// <summary>The missing coordinator's list, with what return interviews found.</summary>
public sealed class MissingFiles : SourceFiles
{
    private sealed record Line(Life Life, MissingSpell Spell, int Nth, Identity Known);

    private static readonly Layout<Line> Columns = new Layout<Line>(MissingEpisodeTable.Table)
        .Text(MissingEpisodeTable.EpisodeRef, line => EpisodeRef(line.Life, line.Nth))
        .Text(MissingEpisodeTable.Forename, line => line.Known.Forename)
        .Text(MissingEpisodeTable.Surname, line => line.Known.Surname)
        .Day(MissingEpisodeTable.BirthDate, line => line.Known.Born)
        .Letter(MissingEpisodeTable.Sex, line => line.Known.Sex)
        .Text(MissingEpisodeTable.Postcode, line => line.Life.PostcodeOn(DateOnly.FromDateTime(line.Spell.Went)))
        .Text(MissingEpisodeTable.MissingFrom, line => line.Spell.FromCare ? "Placement" : "Home")
        .Moment(MissingEpisodeTable.WentMissing, line => line.Spell.Went)
        .Moment(MissingEpisodeTable.Returned, line => line.Spell.Returned)
        .Flag(MissingEpisodeTable.InterviewOffered, line => line.Spell.Offered)
        .Flag(MissingEpisodeTable.InterviewAccepted, line => line.Spell.Accepted)
        .Day(MissingEpisodeTable.InterviewOn, line => line.Spell.Interviewed)
        .Text(MissingEpisodeTable.PushFactors, line => line.Spell.Push)
        .Text(MissingEpisodeTable.PullFactors, line => line.Spell.Pull)
        .Text(MissingEpisodeTable.FoundAt, line => line.Spell.FoundAt)
        .Text(MissingEpisodeTable.With, line => line.Spell.With);

    private readonly Sheet<Line> episodes;

    public MissingFiles(World world)
    {
        const string path = "files/missing/missing-episodes.csv";
        episodes = Add(new Sheet<Line>(path, Columns, FileHabits.Of(path, world)));
    }

    public static string EpisodeRef(Life life, int nth) =>
        $"M{Numbers.Of(RecordKind.MissingList, life.Child.Number, nth)}";

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            for (var nth = 0; nth < life.Absences.Spells.Count; nth++)
            {
                var spell = life.Absences.Spells[nth];
                if (spell.Returned >= life.World.Options.FirstDay.ToDateTime(default))
                    episodes.Write(new(life, spell, nth, Identity.In(SourceSystem.Missing, life)));
            }
        }
    }
}
