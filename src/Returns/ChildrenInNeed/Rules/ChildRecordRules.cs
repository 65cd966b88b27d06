using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.ChildrenInNeed.ChildIdentifiersTable;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.ChildrenInNeed.Rules;

/// <summary>One record for each child, with its numbers, a referral and what is known of disability.</summary>
internal static class ChildRecordRules
{
    private static readonly Table Children = ChildIdentifiersTable.Table;
    private static readonly Table Disabilities = DisabilitiesTable.Table;
    private static readonly Table Referrals = CinDetailsTable.Table;
    private static readonly Column Disability = DisabilitiesTable.Disability;
    private static readonly Column NoFurtherAction = CinDetailsTable.NoFurtherAction;

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "8500",
            Always,
            [Children],
            [ChildIdentifiersTable.Child],
            "LA Child ID missing",
            "Give the number by which your own system knows the child. Until then no other rule can look at this child.",
            Each(Children, line => line.IsBlank(ChildIdentifiersTable.Child))
        )
        {
            Fails = "ChildIdentifiers LAchildID=_",
            Passes = "ChildIdentifiers LAchildID=C100",
        },
        // Numbers that differ only in small and capital letters are the same number.
        new(
            "8510",
            Always,
            [Children],
            [ChildIdentifiersTable.Child],
            "More than one child record with the same LA Child ID",
            "Put all that is known of the child into one record. If they are two children, each needs a number of their own.",
            EachChild(child => child[Children].IfSeveral())
        )
        {
            Fails = """
                ChildIdentifiers LAchildID=C100
                ChildIdentifiers LAchildID=c100
                """,
            Passes = """
                ChildIdentifiers LAchildID=C100
                ChildIdentifiers LAchildID=C1000
                """,
        },
        new(
            "8540",
            Always,
            [Disabilities, Children, Referrals],
            [Disability, BirthDate, NoFurtherAction],
            "Child’s disability is missing or invalid (see Disability table)",
            "Record each disability of the child by its code, or NONE. Only a child who is not born, or whose referrals all led to no further action, needs none.",
            EachChild(WithoutDisability)
        )
        {
            Fails = """
                Disabilities Disability=DEAF
                ChildIdentifiers
                ChildIdentifiers LAchildID=C200
                CINdetails
                CINdetails LAchildID=C200
                """,
            Passes = """
                Disabilities Disability=HEAR
                ChildIdentifiers
                ChildIdentifiers LAchildID=C200
                CINdetails
                CINdetails LAchildID=C200 ReferralNFA=1
                """,
        },
        new(
            "8590",
            Always,
            [Children, Referrals],
            [ChildIdentifiersTable.Child],
            "Child does not have a recorded CIN episode.",
            "Add the referral by which the child came to you, or leave the child out.",
            Each(Children, (_, child) => child[Referrals].Count is 0)
        )
        {
            Fails = """
                ChildIdentifiers
                ChildIdentifiers LAchildID=C200
                """,
            Passes = """
                ChildIdentifiers
                ChildIdentifiers LAchildID=C200
                CINdetails
                CINdetails LAchildID=C200
                """,
        },
        // The older rule speaks of more than five years and asks for any valid reason.
        new(
            "8770Q",
            Until(2024),
            [Children, Referrals],
            [UpnUnknown, Upn, BirthDate],
            "Please check and either amend data or provide a reason: UPN or reason UPN missing expected for a child who is more than 5 years old",
            "Ask the school for the unique pupil number, or say why there is none.",
            Each(
                Children,
                (line, child) =>
                    line.Day(BirthDate) < child.Year.Last.AddYears(-6)
                    && line.IsBlank(Upn)
                    && CommonCodes.NoUpn.Find(line[UpnUnknown]) is null
                    && GoesOn(child)
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers UPN=_ PersonBirthDate=2018-03-30
                """,
            Passes = """
                CensusHeader Year=2024 ReferenceDate=2024-03-31
                ChildIdentifiers UPN=_ PersonBirthDate=2018-03-31
                """,
        },
        // Of school age is read as for the whole year of the census: four years old by the 31 August before it began.
        new(
            "8770Q",
            Since(2025),
            [Children, Referrals],
            [UpnUnknown, Upn, BirthDate],
            "Please check and either amend data or provide a reason: UPN is missing or reason UPN is missing or is UN1 for a child who is of school age.",
            "Ask the school for the unique pupil number, or say why there is none. UN1 is for children below school age.",
            Each(
                Children,
                (line, child) =>
                    line.Day(BirthDate) <= new DateOnly(child.Year.Year - 6, 8, 31)
                    && line.IsBlank(Upn)
                    && (line[UpnUnknown] is "UN1" || CommonCodes.NoUpn.Find(line[UpnUnknown]) is null)
                    && GoesOn(child)
            )
        )
        {
            Severity = Severity.Query,
            Fails = """
                ChildIdentifiers UPN=_ PersonBirthDate=2020-08-31
                ChildIdentifiers LAchildID=C200 UPN=_ UPNunknown=UN1 PersonBirthDate=2020-08-31
                CINdetails
                CINdetails LAchildID=C200
                """,
            Passes = """
                ChildIdentifiers UPN=_ UPNunknown=UN2 PersonBirthDate=2020-08-31
                ChildIdentifiers LAchildID=C200 UPN=_ UPNunknown=UN1 PersonBirthDate=2020-09-01
                CINdetails
                CINdetails LAchildID=C200
                """,
        },
        new(
            "8772",
            Always,
            [Children, Referrals],
            [UpnUnknown, NoFurtherAction],
            "UPN unknown reason is UN7 (Referral with no further action) but at least one CIN details is a referral going on to further action",
            "UN7 is for children none of whose referrals led to more. Give the unique pupil number or another reason.",
            Each(Children, (line, child) => line[UpnUnknown] is "UN7" && GoesOn(child))
        )
        {
            Fails = """
                ChildIdentifiers UPN=_ UPNunknown=UN7
                CINdetails ReferralNFA=1
                CINdetails CINdetailsID=2 ReferralNFA=0
                """,
            Passes = """
                ChildIdentifiers UPN=_ UPNunknown=UN7
                CINdetails ReferralNFA=1
                CINdetails CINdetailsID=2 ReferralNFA=true
                """,
        },
        new(
            "8790",
            Always,
            [Disabilities],
            [Disability],
            "Disability information includes both None and other values",
            "Take NONE away if the child has a disability, or the disability if they have none.",
            EachChild(child =>
                child[Disabilities].Any(each => each[Disability] is not ("NONE" or ""))
                    ? child[Disabilities].Where(each => each[Disability] is "NONE")
                    : []
            )
        )
        {
            Fails = """
                Disabilities Disability=NONE
                Disabilities Disability=AUT
                """,
            Passes = """
                Disabilities Disability=MOB
                Disabilities Disability=AUT
                """,
        },
        new(
            "8794",
            Always,
            [Disabilities],
            [Disability],
            "Child has two or more disabilities with the same code",
            "Record each kind of disability once.",
            EachChild(child =>
                child[Disabilities]
                    .Where(each => each.IsFilled(Disability))
                    .GroupBy(each => each[Disability])
                    .SelectMany(same => same.Skip(1))
            )
        )
        {
            Fails = """
                Disabilities Disability=AUT
                Disabilities Disability=AUT
                """,
            Passes = """
                Disabilities Disability=AUT
                Disabilities LAchildID=C200 Disability=AUT
                """,
        },
    ];

    private static bool GoesOn(Child child) => child[Referrals].Any(each => each.Denies(NoFurtherAction));

    // An invalid code is pointed at itself; where there is none at all, the child is.
    private static IEnumerable<Line> WithoutDisability(Child child)
    {
        if (child.Identity is not { } identity || identity.IsBlank(BirthDate) || !GoesOn(child))
            return [];
        return child[Disabilities].Count > 0
            ? child[Disabilities].Where(each => SocialCareCodes.Disability.Find(each[Disability]) is null)
            : [identity];
    }
}
