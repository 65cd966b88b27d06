using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.Attendance;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>The pupil census of each term and, since daily sharing began, the weekly marks.</summary>
public sealed class SchoolFiles : SourceFiles
{
    private readonly World world;
    private readonly List<TermFiles> terms = [];
    private readonly Register register = new();

    public SchoolFiles(World world)
    {
        this.world = world;
        foreach (var term in world.Terms)
        {
            var files = new TermFiles(world, term);
            terms.Add(files);
            foreach (var sheet in files.Sheets)
                Add(sheet);
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            if (life.Schooling.Spells.Count > 0)
                Write(life);
        }
    }

    private void Write(Life life)
    {
        var known = Identity.In(SourceSystem.Schools, life);
        var spells = life.Schooling.Spells;
        for (var i = 0; i < spells.Count; i++)
        {
            Sessions? before = null;
            for (var t = 0; t < world.Terms.Count; t++)
            {
                var term = world.Terms[t];
                var lastCensus = t == 0 ? term.Census.AddMonths(-4) : world.Terms[t - 1].Census;
                if (spells[i].Leaving <= lastCensus)
                    break;
                if (spells[i].Entry <= term.Census)
                    Report(life, spells[i], t, known, before);
                before = spells[i].Entry <= term.To ? Keep(life, spells[i], i, t) : null;
            }
        }
    }

    private void Report(Life life, RollSpell spell, int t, Identity known, Sessions? before)
    {
        var term = world.Terms[t];
        var upn = PupilNumbers.On(life, spell, term.Census);
        var pupil = new Pupil(
            life,
            spell,
            term,
            known,
            upn,
            upn == life.Child.Upn ? PupilNumbers.Former(life, spell, term.Census) : "",
            before
        );
        if (spell.Leaving is null || spell.Leaving >= term.Census)
            terms[t].WriteOnRoll(pupil);
        else
            terms[t].WriteGone(pupil);
    }

    private Sessions? Keep(Life life, RollSpell spell, int nth, int t)
    {
        var term = world.Terms[t];
        var year = life.Schooling.CurriculumYear(term.Year);
        if (year is < 0 or > 11 || spell.Leaving < term.From)
            return null;
        var upn = PupilNumbers.On(life, spell, term.Census);
        var marks = terms[t].MarksOf(spell.School);
        var sessions = register.Keep(
            life,
            spell,
            nth,
            term,
            marks is null ? null : week => marks.Write(new(spell.School.Urn, upn, term.Year, week.Monday, register))
        );
        return term.AttendanceCollected && sessions.Possible > 0 ? sessions : null;
    }
}
