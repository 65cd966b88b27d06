using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>Social care's extracts in the form of the Standard Safeguarding Dataset: everything still open on the first day, and all since.</summary>
public sealed class DatasetFiles : SourceFiles
{
    private readonly int[] caseloads;
    private readonly Delivery tables;
    private readonly Delivery json;

    /// <param name="caseloads">Counts each worker's open cases.</param>
    public DatasetFiles(World world, int[] caseloads)
    {
        this.caseloads = caseloads;
        // Scores come from a system of their own, which writes JSON.
        var strengths = new JsonRows<(Life Life, DateOnly On, int? Score, string? Why, int Nth)>(
            $"files/social-care/{SdqScoresTable.Table.FileName}.json",
            CareLayouts.Strengths
        );
        tables = new(world, json: null, strengths.Write);
        json = new(world, "files/social-care/disabled-children.json", strengths.Write);
        foreach (var sheet in (IEnumerable<Sheet>)[.. tables.Sheets, strengths, .. json.Sheets])
            Add(sheet);
    }

    public override void Write(HomeLife home)
    {
        foreach (var life in home.Lives.Where(InDataset))
            (Forms.IsDatasetInJson(life) ? json : tables).Write(life, caseloads);
    }

    /// <summary>Whether anything of the child's is in the extract.</summary>
    public static bool InDataset(Life life)
    {
        var first = life.World.SocialCareFrom;
        return life.SocialCare.Contacts.Any(contact => contact.On >= first)
            || life.SocialCare.Referrals.Any(referral => referral.Closed is null || referral.Closed >= first)
            || life.Care.Leaver is not null;
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
}
