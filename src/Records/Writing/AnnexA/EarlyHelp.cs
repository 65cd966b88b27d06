using Headwater.Returns.AnnexA;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 2: early help that began in the last six months.</summary>
/// <remarks>No extract tells of the assessment itself: the day on which the help began stands for it, and its end is left blank.</remarks>
internal static class EarlyHelp
{
    public static AnnexList List { get; } =
        new(EarlyHelpListTable.Table, Months: 6, [Kind.EarlyHelp], Lasts: false, Needed: [], Write)
        {
            Sources = [SourceSystem.SocialCare, SourceSystem.EarlyHelp],
        };

    private static void Write(ListedChild its, Rows rows)
    {
        foreach (var help in its.Lately(Kind.EarlyHelp))
            rows.Add(EarlyHelpListTable.Table, its)
                .Day(EarlyHelpListTable.Began, help.On)
                .Text(EarlyHelpListTable.Organisation, help.Fact("team", its.Year) ?? help.Fact("led by", its.Year));
    }
}
