using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Population;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>Social care's extract in the form of the Standard Safeguarding Dataset: everything still open on the first day, and all since.</summary>
public sealed class DatasetFiles : SourceFiles
{
    private readonly World world;
    private readonly int[] caseloads;
    private readonly Sheet<Known> people;
    private readonly Sheet<Known> families;
    private readonly Sheet<Known> immigration;
    private readonly Sheet<Known> links;
    private readonly Sheet<(Known Known, Address Address, DateOnly? Until, int Nth)> addresses;
    private readonly Sheet<(Known Known, string Code, int Nth)> disabilities;
    private readonly CaseSheets cases;
    private readonly CareSheets care;

    /// <param name="caseloads">Counts each worker's open cases.</param>
    public DatasetFiles(World world, int[] caseloads)
    {
        this.world = world;
        this.caseloads = caseloads;
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
            // Scores come from a system of their own, which writes JSON.
            Add(
                new JsonRows<(Life Life, DateOnly On, int? Score, string? Why, int Nth)>(
                    $"files/social-care/{SdqScoresTable.Table.FileName}.json",
                    CareLayouts.Strengths
                )
            ),
            Open(CareLayouts.Leavers),
            Open(CareLayouts.Permanence),
            Open(CareLayouts.Missing)
        );
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives)
        {
            if (!InDataset(life))
                continue;
            Identify(life);
            cases.Write(life, caseloads);
            care.Write(life);
        }
    }

    /// <summary>Whether anything of the child's is in the extract.</summary>
    public static bool InDataset(Life life)
    {
        var first = life.World.SocialCareFrom;
        return life.SocialCare.Contacts.Any(contact => contact.On >= first)
            || life.SocialCare.Referrals.Any(referral => referral.Closed is null || referral.Closed >= first)
            || life.Care.Leaver is not null;
    }

    private void Identify(Life life)
    {
        Describe(new Known(life, PersonNumbers.Of(life), Identity.In(SourceSystem.SocialCare, life), true));
        if (PersonNumbers.HasTwo(life))
            Describe(new Known(life, PersonNumbers.Second(life), Identity.In(SourceSystem.SocialCare, life), false));
    }

    private void Describe(Known known)
    {
        people.Write(known);
        families.Write(known);
        if (known.First && KnownNumbers.Knows(known.Life))
            links.Write(known);
        var home = known.Life.Home.Household;
        for (var i = 0; i < home.Addresses.Count; i++)
        {
            var until = i + 1 < home.Addresses.Count ? home.Addresses[i + 1].From : (DateOnly?)null;
            if (until is null || until >= world.SocialCareFrom)
                addresses.Write((known, home.Addresses[i], until, known.First ? i : i + 60));
        }

        var disability = known.Life.Child.Disabled ? DisabilityOf(known.Life) : "NONE";
        disabilities.Write((known, disability, known.First ? 0 : 1));
        if (home.Alone)
            immigration.Write(known);
    }

    internal static string DisabilityOf(Life life) =>
        life.Child.LearningNeed switch
        {
            "ASD" => "AUT",
            "HI" => "HEAR",
            "VI" => "VIS",
            "PD" => "MOB",
            "SLCN" => "COMM",
            _ => life.Child.Learning > 1.5 ? "LD" : "DDA",
        };

    private Sheet<T> Open<T>(Layout<T> layout) =>
        Add(new Sheet<T>($"files/social-care/{layout.Table.FileName}.csv", layout));
}
