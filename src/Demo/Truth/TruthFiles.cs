using System.Globalization;
using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.EarlyHelp;
using Headwater.Demo.Systems.Missing;
using Headwater.Demo.Systems.Nccis;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Demo.Systems.Sen2;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Demo.Systems.SocialCare.Dataset;
using Headwater.Demo.Systems.YouthJustice;
using Headwater.Vocabulary;

namespace Headwater.Demo.Truth;

/// <summary>Which key in which source is which child, and each child's hidden course.</summary>
public sealed class TruthFiles : SourceFiles
{
    private readonly World world;
    private readonly PlainSheet<(string Source, string Key, long Child)> people;
    private readonly PlainSheet<Course> children;
    private readonly PlainSheet<Life> apart;
    private readonly PlainSheet<Home> homes;

    public TruthFiles(World world)
    {
        this.world = world;
        people = Add(
            new PlainSheet<(string Source, string Key, long Child)>(
                "truth/people.csv",
                ("Source", row => row.Source),
                ("Key", row => row.Key),
                ("Child", row => row.Child.ToString(CultureInfo.InvariantCulture))
            )
        );
        children = Add(new PlainSheet<Course>("truth/children.csv", Course.Columns));
        // To any system the two lives of an adopted child are two children, and nothing may lead from one to the other.
        apart = Add(
            new PlainSheet<Life>(
                "truth/apart.csv",
                ("OldChild", life => life.Home.Before?.Child.Number.ToString(CultureInfo.InvariantCulture)),
                ("NewChild", life => life.Child.Number.ToString(CultureInfo.InvariantCulture)),
                ("AdoptedOn", life => life.Home.Before?.AdoptedOn?.ToString("O", CultureInfo.InvariantCulture))
            )
        );
        homes = Add(new PlainSheet<Home>("truth/homes.csv", Home.Columns));
    }

    public override void Write(HomeLife home)
    {
        var unhelped = home.Lives.Any(life => life.MonthsHelped > 0) ? Unhelped(home) : null;
        for (var i = 0; i < home.Lives.Count; i++)
        {
            if (home.Before is not null)
                apart.Write(home.Lives[i]);
            children.Write(new(home.Lives[i], unhelped?.Lives[i].Pathway));
            foreach (var stay in Home.Of(home.Lives[i]))
                homes.Write(stay);
            foreach (var (source, key) in Keys(home.Lives[i]).Distinct())
                people.Write((source, key, home.Lives[i].Child.Number));
        }

        foreach (var (life, nth, _) in EarlyHelpFiles.Lines(home))
            people.Write(("early-help", EarlyHelpFiles.EpisodeId(life, nth), life.Child.Number));
    }

    // The same family, the same chances, but help that does nothing.
    private static HomeLife Unhelped(HomeLife home)
    {
        var other = new HomeLife(home.Household, home.World, helpWorks: false, home.Before);
        other.Live();
        return other;
    }

    private IEnumerable<(string Source, string Key)> Keys(Life life)
    {
        if (life.Schooling.Spells.Count > 0)
        {
            yield return ("schools", life.Child.Upn);
            foreach (var spell in life.Schooling.Spells)
                yield return ("schools", PupilNumbers.On(life, spell, spell.Entry));
        }

        var known = Identity.In(SourceSystem.Sen2, life);
        for (var year = world.Options.FirstDay.Year + 1; year <= world.Options.LastDay.Year; year++)
        {
            if (ExportFiles.In(life, year, known).FirstOrDefault() is not { } line)
                continue;
            yield return ("sen2", line.PersonId);
            if (line.Upn is { } upn)
                yield return ("sen2", upn);
        }

        if (YoungPeopleFiles.Ends(world).Any(end => YoungPerson.IsIn(life, end)))
            yield return ("nccis", YoungPerson.IdOf(life));

        if (DatasetFiles.InDataset(life))
        {
            yield return ("social-care", PersonNumbers.Of(life));
            if (PersonNumbers.HasTwo(life))
                yield return ("social-care", PersonNumbers.Second(life));
        }

        if (life.Offending.All.Any(offence => offence.On >= world.Options.FirstDay))
            yield return ("youth-justice", YouthJusticeFiles.PersonRef(life));
        for (var nth = 0; nth < life.Absences.Spells.Count; nth++)
        {
            if (life.Absences.Spells[nth].Returned >= world.Options.FirstDay.ToDateTime(default))
                yield return ("missing", MissingFiles.EpisodeRef(life, nth));
        }
    }
}
