using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Population;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>The dataset as one case system writes it: a file for each table, or all of them in one as JSON.</summary>
internal sealed class Delivery
{
    private readonly DateOnly from;
    private readonly Action<Known> people;
    private readonly Action<Known> families;
    private readonly Action<Known> immigration;
    private readonly Action<Known> links;
    private readonly Action<(Known Known, Address Address, DateOnly? Until, int Nth)> addresses;
    private readonly Action<(Known Known, string Code, int Nth)> disabilities;
    private readonly CaseSheets cases;
    private readonly CareSheets care;
    private readonly List<FormRows> tables = [];
    private readonly TablesInJson? json;

    /// <param name="json">The path of the JSON file; null for a file for each table.</param>
    /// <param name="strengths">Writes scores, which come from a system of their own.</param>
    public Delivery(
        World world,
        string? json,
        Action<(Life Life, DateOnly On, int? Score, string? Why, int Nth)> strengths
    )
    {
        from = world.SocialCareFrom;
        if (json is not null)
            Sheets.Add(this.json = new(json, tables));
        people = Open(PersonLayouts.People);
        families = Open(PersonLayouts.Families);
        immigration = Open(PersonLayouts.Immigration);
        links = Open(PersonLayouts.Links);
        addresses = Open(PersonLayouts.Addresses);
        disabilities = Open(PersonLayouts.Disabilities);
        cases = new(
            Open(CaseLayouts.Contacts),
            Open(CaseLayouts.Referrals),
            Open(CaseLayouts.Assessments),
            Open(CaseLayouts.Factors),
            Open(CaseLayouts.Plans),
            Open(ProtectionLayouts.Enquiries),
            Open(ProtectionLayouts.Conferences),
            Open(ProtectionLayouts.Plans),
            Open(ProtectionLayouts.Reviews),
            Open(CaseLayouts.Involvements)
        );
        care = new(
            Open(CareLayouts.Episodes),
            Open(CareLayouts.Placements),
            Open(CareLayouts.Reviews),
            strengths,
            Open(CareLayouts.Leavers),
            Open(CareLayouts.Permanence),
            Open(CareLayouts.Missing)
        );
    }

    public List<Sheet> Sheets { get; } = [];

    /// <param name="caseloads">Counts each worker's open cases.</param>
    public void Write(Life life, int[] caseloads)
    {
        Identify(life);
        cases.Write(life, caseloads);
        care.Write(life);
        json?.WriteChild();
    }

    private void Identify(Life life)
    {
        Describe(new Known(life, PersonNumbers.Of(life), Identity.In(SourceSystem.SocialCare, life), true));
        if (PersonNumbers.HasTwo(life))
            Describe(new Known(life, PersonNumbers.Second(life), Identity.In(SourceSystem.SocialCare, life), false));
    }

    private void Describe(Known known)
    {
        people(known);
        families(known);
        if (known.First && KnownNumbers.Knows(known.Life))
            links(known);
        var home = known.Life.Home.Household;
        var born = known.Life.Child.Born;
        for (var i = 0; i < home.Addresses.Count; i++)
        {
            var until = i + 1 < home.Addresses.Count ? home.Addresses[i + 1].From : (DateOnly?)null;
            var address = home.Addresses[i] with { From = Later(home.Addresses[i].From, born) };
            if (until is null || (until >= from && until > born))
                addresses((known, address, until, known.First ? i : i + 60));
        }

        var disability = known.Life.Child.Disabled ? DatasetFiles.DisabilityOf(known.Life) : "NONE";
        disabilities((known, disability, known.First ? 0 : 1));
        if (home.Alone)
            immigration(known);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private Action<T> Open<T>(Layout<T> layout)
    {
        if (json is not null)
        {
            var rows = new FormRows<T>(layout);
            tables.Add(rows);
            return rows.Write;
        }

        var sheet = new Sheet<T>($"files/social-care/{layout.Table.FileName}.csv", layout);
        Sheets.Add(sheet);
        return sheet.Write;
    }
}
