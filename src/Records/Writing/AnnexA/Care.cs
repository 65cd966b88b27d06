using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Ssda903;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 8: each child in care, and each who left care in the last six months.</summary>
internal static class Care
{
    public static AnnexList List { get; } =
        new(
            CareListTable.Table,
            Months: 6,
            [Kind.CareEpisode],
            Lasts: true,
            [Kind.Placement, Kind.CareReview, Kind.Immigration, Kind.Missing, Kind.ReturnInterview],
            Write
        );

    private static void Write(ListedChild its, Rows rows)
    {
        var times = TimeInCare.Of(its);
        if (times is not [.., var now] || now.Left < its.Since)
            return;
        var (last, status) = (now.Stays[^1], now.LegalStatus(its.Year));
        var row = rows.Add(CareListTable.Table, its)
            .YesNo(CareListTable.Unaccompanied, Alone.Since(its, its.YearBefore))
            .Day(CareListTable.Began, now.Began(its.Year))
            .Code(CareListTable.Need, Need(last, its.Year))
            .YesNo(CareListTable.Again, times.SkipLast(1).Any(time => time.Left >= its.YearBefore))
            .Day(CareListTable.StatusBegan, status?.On)
            .Code(CareListTable.LegalStatus, status?.Code)
            .Day(
                CareListTable.ReviewedOn,
                its.Of(Kind.CareReview).LastOrDefault(review => review.On >= now.From && !(review.On > now.Left))?.On
            )
            .Day(CareListTable.SeenByReviewerOn, its.Past(last.Day("reviewing officer's last contact", its.Year)))
            .Day(CareListTable.Ended, now.Left)
            .Code(
                CareListTable.EndReason,
                now.Left is null ? null : last.CodeOf(EpisodesTable.EndReason, "why it ended", its.Year)
            );
        Placed.Write(its, now, row);
        Away.Write(its, times, row);
    }

    /// <summary>Why the child is in need, in whichever words the file has it.</summary>
    public static string? Need(Thing stay, int year) =>
        stay.CodeOf(EpisodesTable.Need, "main need", year)
        ?? stay.CodeOf(CinDetailsTable.PrimaryNeed, "main need", year);
}
