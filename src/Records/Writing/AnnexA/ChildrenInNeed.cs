using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 6: each case that was open at some time in the last six months, those of children in care and with a protection plan among them.</summary>
internal static class ChildrenInNeed
{
    public static AnnexList List { get; } =
        new(
            ChildInNeedListTable.Table,
            Months: 6,
            [Kind.Referral, Kind.ProtectionPlan, Kind.CareEpisode],
            Lasts: true,
            [Kind.ChildInNeedPlan, Kind.Assessment],
            Write
        );

    private static void Write(ListedChild its, Rows rows)
    {
        // The case of a care leaver stays open: who was grown up before has a list of their own.
        if (its.Child.Birthday(18) < its.Since)
            return;
        var cases = its.Current(Kind.Referral).Where(each => each.Amount(its.Year) is not 1).ToList();
        foreach (var each in cases)
            Case(its, each, rows);
        if (cases.Count is 0 && Protected(its) is { } ended)
            WithoutCase(its, ended, rows);
    }

    private static void Case(ListedChild its, Thing of, Rows rows)
    {
        var closed = its.Past(of.Until);
        rows.Add(ChildInNeedListTable.Table, its)
            .Day(ChildInNeedListTable.Began, of.On)
            .Code(ChildInNeedListTable.Need, of.CodeOf(CinDetailsTable.PrimaryNeed, "main need", its.Year))
            .Day(ChildInNeedListTable.Ended, closed)
            .Text(
                ChildInNeedListTable.EndReason,
                closed is null ? null : Reason(of.CodeOf(CinDetailsTable.CloseReason, "why it closed", its.Year))
            )
            .Text(ChildInNeedListTable.Status, closed is null ? Status(its) : "e) Closed episode");
    }

    // A child in care or with a plan is in need, though no loaded file tells of the case.
    private static void WithoutCase(ListedChild its, DateOnly ended, Rows rows)
    {
        var goesOn = ended > its.On;
        rows.Add(ChildInNeedListTable.Table, its)
            .Code(
                ChildInNeedListTable.Need,
                TimeInCare.Of(its) is [.., var care] ? Care.Need(care.Stays[^1], its.Year) : null
            )
            .Day(ChildInNeedListTable.Ended, its.Past(ended))
            .Text(ChildInNeedListTable.EndReason, goesOn ? null : Reason(null))
            .Text(ChildInNeedListTable.Status, goesOn ? Status(its) : "e) Closed episode");
    }

    /// <summary>The last day of care or of a protection plan; a day far off while either goes on, null where there was none lately.</summary>
    private static DateOnly? Protected(ListedChild its) =>
        TimeInCare
            .Of(its)
            .Select(time => time.Left ?? DateOnly.MaxValue)
            .Concat(its.Of(Kind.ProtectionPlan).Select(plan => its.Past(plan.Until) ?? DateOnly.MaxValue))
            .Where(end => end >= its.Since)
            .Select(end => (DateOnly?)end)
            .Max();

    // The lists are older than the code for a case closed after assessment to early help: there too the child was found not in need.
    private static string Reason(string? code) =>
        code switch
        {
            null => "i) Not Stated",
            "RC9" => "h) Child not in need after assessment",
            _ => ListCodes.Closure.Find(code)?.Value ?? "i) Not Stated",
        };

    private static string? Status(ListedChild its) =>
        TimeInCare.Of(its) is [.., { Left: null }] ? "a) Looked after child"
        : its.Of(Kind.ProtectionPlan).Any(its.GoesOn) ? "b) Child Protection plan"
        : its.Of(Kind.ChildInNeedPlan).Any(its.GoesOn) ? "c) Child in need plan"
        : its.Of(Kind.Assessment).Any(its.GoesOn) ? "d) Open assessment"
        : null;
}
