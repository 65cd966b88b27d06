using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Workers;
using Headwater.Returns.YouthJustice;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.YouthJustice;

/// <summary>The youth justice service's list of cases.</summary>
public sealed class YouthJusticeFiles : SourceFiles
{
    private sealed record Line(Life Life, Offence Offence, int Nth, Identity Known);

    private static readonly Layout<Line> Columns = new Layout<Line>(YouthJusticeCaseTable.Table)
        .Text(
            YouthJusticeCaseTable.CaseId,
            line => $"C{Numbers.Of(RecordKind.YouthJusticeCase, line.Life.Child.Number, line.Nth)}"
        )
        .Text(YouthJusticeCaseTable.PersonRef, line => PersonRef(line.Life))
        .Text(YouthJusticeCaseTable.Forename, line => line.Known.Forename)
        .Text(YouthJusticeCaseTable.Surname, line => line.Known.Surname)
        .Day(YouthJusticeCaseTable.BirthDate, line => line.Known.Born)
        .Letter(YouthJusticeCaseTable.Sex, line => line.Known.Sex)
        .Text(YouthJusticeCaseTable.Postcode, line => line.Life.PostcodeOn(line.Offence.On))
        .Day(YouthJusticeCaseTable.OffenceOn, line => line.Offence.On)
        .Text(YouthJusticeCaseTable.Offence, line => line.Offence.Type)
        .Text(YouthJusticeCaseTable.Outcome, line => line.Offence.Outcome)
        .Day(YouthJusticeCaseTable.DecidedOn, line => line.Offence.Decided)
        .Day(YouthJusticeCaseTable.StartedOn, line => line.Offence.Start)
        .Day(YouthJusticeCaseTable.EndedOn, line => line.Offence.End)
        .Text(
            YouthJusticeCaseTable.Worker,
            line =>
                line.Offence.Start is { } start
                    ? line.Life.World.Workforce.On(Team.YouthJustice, line.Life.Child.Number, start).Name
                    : ""
        );

    private readonly Sheet<Line> cases;

    public YouthJusticeFiles(World world)
    {
        const string path = "files/youth-justice/youth-justice-cases.csv";
        cases = Add(new Sheet<Line>(path, Columns, FileHabits.Of(path, world)));
    }

    public static string PersonRef(Life life) => $"YJ{Numbers.Of(RecordKind.YouthJusticePerson, life.Child.Number)}";

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            for (var nth = 0; nth < life.Offending.All.Count; nth++)
            {
                var offence = life.Offending.All[nth];
                if (offence.On >= life.World.Options.FirstDay)
                    cases.Write(new(life, offence, nth, Identity.In(SourceSystem.YouthJustice, life)));
            }
        }
    }
}
