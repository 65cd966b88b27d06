using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Systems.SocialCare;
using Headwater.Returns;
using Headwater.Returns.Writing;
using Headwater.Vocabulary;

namespace Headwater.Demo.Systems.ChildrenInNeed;

/// <summary>One year's children in need census: who was in need on any day of the year, as it was known when the year ended.</summary>
internal sealed class Census
{
    private readonly FormRows<InCensus> identifiers = new(CensusLayouts.Identifiers);
    private readonly FormRows<InCensus> characteristics = new(CensusLayouts.Characteristics);
    private readonly FormRows<InCensus> disabilities = new(CensusLayouts.Disabilities);
    private readonly FormRows<Detail<Referral>> details = new(CensusLayouts.Details);
    private readonly FormRows<Detail<Assessment>> assessments = new(CensusLayouts.Assessments);
    private readonly FormRows<Detail<(int Assessment, string Code)>> factors = new(CensusLayouts.Factors);
    private readonly FormRows<Detail<NeedPlan>> plans = new(CensusLayouts.Plans);
    private readonly FormRows<Detail<Enquiry>> enquiries = new(CensusLayouts.Enquiries);
    private readonly FormRows<Detail<ProtectionPlan>> protectionPlans = new(CensusLayouts.ProtectionPlans);
    private readonly FormRows<Detail<(int Plan, DateOnly On)>> reviews = new(CensusLayouts.Reviews);
    private readonly int year;

    public Census(int year)
    {
        this.year = year;
        var head = new FormRows<int>(CensusLayouts.Head);
        head.Write(year);
        Sheet = new(
            $"files/cin-census/{year}.xml",
            Return.ChildrenInNeed,
            "Message/Children",
            WriteXml
                .Run(Return.ChildrenInNeed, table => table == head.Table ? head.Rows : [])
                .Root?.Elements()
                .First(element => element.HasElements),
            identifiers,
            characteristics,
            disabilities,
            details,
            assessments,
            factors,
            plans,
            enquiries,
            protectionPlans,
            reviews
        );
    }

    public TablesInXml Sheet { get; }

    private DateOnly First => new(year - 1, 4, 1);

    private DateOnly Last => new(year, 3, 31);

    public void Write(Life life)
    {
        var referrals = life.SocialCare.Referrals.Where(referral => During(referral.On, referral.Closed)).ToList();
        if (referrals.Count == 0)
            return;
        var child = new InCensus(life, year, Identity.In(SourceSystem.SocialCare, life), referrals);
        identifiers.Write(child);
        characteristics.Write(child);
        disabilities.Write(child);
        for (var i = 0; i < referrals.Count; i++)
            Write(child, referrals[i], i + 1);
        Sheet.WriteChild();
    }

    private void Write(InCensus child, Referral referral, int nth)
    {
        details.Write(new(child, nth, referral, nth));
        foreach (var assessment in referral.Assessments.Where(each => During(each.Start, each.Authorised)))
        {
            var number = assessments.Rows.Count + 1;
            assessments.Write(new(child, nth, assessment, number));
            if (assessment.Authorised <= Last)
            {
                foreach (var code in assessment.Factors)
                    factors.Write(new(child, nth, (number, code), number));
            }
        }

        foreach (var plan in referral.Plans.Where(each => During(each.Start, each.End)))
            plans.Write(new(child, nth, plan, nth));
        foreach (var enquiry in referral.Enquiries.Where(each => During(each.Start, each.Conference ?? each.Start)))
            enquiries.Write(new(child, nth, enquiry, nth));
        foreach (var plan in referral.ProtectionPlans.Where(each => During(each.Start, each.End)))
        {
            var number = protectionPlans.Rows.Count + 1;
            protectionPlans.Write(new(child, nth, plan, number));
            foreach (var (_, on) in plan.Reviews.Where(review => review.On >= First && review.On <= Last))
                reviews.Write(new(child, nth, (number, on), number));
        }
    }

    private bool During(DateOnly from, DateOnly? until) => from <= Last && (until is null || until >= First);
}
