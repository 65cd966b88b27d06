using Headwater.Demo.Calendar;
using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.SchoolCensus;
using Headwater.Returns.Exclusions;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.Exclusions;

/// <summary>A file of suspensions and exclusions each term, one of which was sent again, mended.</summary>
public sealed class ExclusionFiles : SourceFiles
{
    private sealed record Line(Life Life, Suspension Event, Identity Known, string Upn);

    private static readonly Layout<Line> Columns = new Layout<Line>(ExclusionTable.Table)
        .Number(ExclusionTable.Urn, line => line.Event.School.Urn)
        .Text(ExclusionTable.Upn, line => line.Upn)
        .Text(ExclusionTable.Surname, line => line.Known.Surname)
        .Text(ExclusionTable.Forename, line => line.Known.Forename)
        .Day(ExclusionTable.BirthDate, line => line.Known.Born)
        .Text(ExclusionTable.Category, line => line.Event.Category)
        .Day(ExclusionTable.StartDate, line => line.Event.Start)
        .Number(ExclusionTable.Sessions, line => line.Event.Category == "PERM" ? null : line.Event.Sessions)
        .Text(ExclusionTable.Reason1, line => Reason(line, 0))
        .Text(ExclusionTable.Reason2, line => Reason(line, 1))
        .Text(ExclusionTable.Reason3, line => Reason(line, 2))
        .Letter(ExclusionTable.SenProvision, line => line.Event.Provision);

    private readonly World world;
    private readonly List<Sheet<Line>> terms = [];
    private readonly Sheet<Line>? corrected;
    private readonly Term? sentAgain;

    public ExclusionFiles(World world)
    {
        this.world = world;
        sentAgain = FileHabits.SentAgain(world);
        foreach (var term in world.Terms)
        {
            var path = $"files/exclusions/{term.AcademicYear}-{term.Name}";
            terms.Add(
                Add(
                    new Sheet<Line>(
                        $"{path}.csv",
                        Columns,
                        FileHabits.Of($"{path}.csv", world),
                        term == sentAgain ? 6 : 1
                    )
                )
            );
            if (term == sentAgain)
                corrected = Add(new Sheet<Line>($"{path}-corrected.csv", Columns, faultsTimes: 0));
        }
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            foreach (var happened in life.Discipline.All)
                Write(life, happened);
        }
    }

    private void Write(Life life, Suspension happened)
    {
        var term = Term(happened.Start);
        if (term < 0)
            return;
        var known = Identity.In(SourceSystem.Schools, life);
        // A place that was given up before it was taken up leaves no roll, and a school without the child sends nothing of them.
        if (life.Schooling.Spells.FirstOrDefault(spell => spell.School == happened.School) is not { } spell)
            return;
        var line = new Line(life, happened, known, PupilNumbers.On(life, spell, happened.Start));
        if (world.Terms[term] == sentAgain)
            corrected?.Write(line);
        var fate = Late.Of(life, happened, sentAgain == world.Terms[term]);
        if (fate == Lateness.Lost)
            return;
        terms[fate == Lateness.NextTerm && term + 1 < terms.Count ? term + 1 : term].Write(line);
    }

    private int Term(DateOnly day)
    {
        for (var t = 0; t < world.Terms.Count; t++)
        {
            if (world.Terms[t].From.AddDays(-6) <= day && day <= world.Terms[t].To.AddDays(20))
                return t;
        }

        return -1;
    }

    // Some reasons have had codes of their own only since September 2020.
    private static string? Reason(Line line, int nth)
    {
        if (nth >= line.Event.Reasons.Count)
            return null;
        var reason = line.Event.Reasons[nth];
        return line.Event.Start < new DateOnly(2020, 9, 1) && reason is "OW" or "MT" or "LG" ? "OT" : reason;
    }
}
