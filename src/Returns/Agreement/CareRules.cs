using Headwater.Returns.AnnexA;
using Headwater.Returns.ChildrenInNeed;
using Headwater.Returns.Rules;
using Headwater.Returns.Ssda903;

namespace Headwater.Returns.Agreement;

/// <summary>Who is in care, and since when: SSDA903 beside the children in need census and the list of children looked after.</summary>
internal static class CareRules
{
    private static readonly IReadOnlyList<Return> CareAndNeed = [Return.Ssda903, Return.ChildrenInNeed];
    private static readonly IReadOnlyList<Return> CareAndLists = [Return.Ssda903, Return.AnnexA];

    public static IReadOnlyList<AgreementRule> All { get; } =
    [
        new(
            "AGR10",
            CareAndNeed,
            "The child is in care in SSDA903, and not in the children in need census of the same year",
            "Every child in care is in need: find why the census leaves the child out. An open case that was never recorded, or one closed too early, are the usual causes."
        )
        {
            Find = InCareNotInNeed,
            Fails = """
                Header
                Header CHILD=200 UPN=B801200005001 DOB=01/06/2014
                Episodes CHILD=200
                ChildIdentifiers
                """,
            Passes = """
                Header
                Header CHILD=200 UPN=B801200005001 DOB=01/06/2014
                Episodes CHILD=200 LS=V4
                Episodes
                ChildIdentifiers
                """,
        },
        new(
            "AGR11",
            CareAndNeed,
            "The children in need census closes the child's case on a day on which SSDA903 has the child in care",
            "A case stays open while a child is in care, and while a care leaver is helped. Open it again, or put the last day in care right."
        )
        {
            Find = ClosedInCare,
            Fails = """
                Header
                Episodes
                ChildIdentifiers
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                """,
            Passes = """
                Header
                Episodes DEC=01/12/2025 REC=E4A
                ChildIdentifiers
                CINdetails CINclosureDate=2025-12-01 ReasonForClosure=RC7
                """,
        },
        new(
            "AGR12",
            CareAndLists,
            "SSDA903 and the list of children looked after give different days on which care began",
            "See the care order or agreement for the day on which care began, and put it right in the system where it is wrong. A move within care does not begin it anew."
        )
        {
            Find = (together, found) => EachInList(together, found, Begins),
            Fails = """
                Header
                Episodes DECOM=01/06/2025 RNE=S
                CareList DateStartedToBeLookedAfter=02/06/2025
                """,
            Passes = """
                Header
                Episodes DECOM=01/06/2025 RNE=S DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                CareList DateStartedToBeLookedAfter=01/06/2025
                """,
        },
        new(
            "AGR13",
            CareAndLists,
            "SSDA903 and the list of children looked after disagree on whether or when care ended",
            "Find the last day in care, and give it in both."
        )
        {
            Find = (together, found) => EachInList(together, found, Ends),
            Fails = """
                Header
                Episodes DECOM=01/06/2025 RNE=S DEC=01/12/2025 REC=E4A
                CareList DateStartedToBeLookedAfter=01/06/2025 DateCeasedToBeLookedAfter=_
                """,
            Passes = """
                Header
                Episodes DECOM=01/06/2025 RNE=S DEC=01/12/2025 REC=E4A
                CareList DateStartedToBeLookedAfter=01/06/2025 DateCeasedToBeLookedAfter=01/12/2025
                """,
        },
        new(
            "AGR14",
            CareAndLists,
            "The child is in the list of children looked after, and not in SSDA903 though care lasted into its year",
            "Find whether the child was in care. If so, the return misses them; if only for short breaks, the list need not name them."
        )
        {
            Find = InListNotInCare,
            Fails = """
                Header
                CareList
                CareList ChildUniqueID=200 DateOfBirth=01/06/2014
                """,
            Passes = """
                Header
                CareList
                CareList ChildUniqueID=200 DateOfBirth=01/06/2014 DateStartedToBeLookedAfter=01/04/2026
                """,
        },
    ];

    private static void InCareNotInNeed(Together together, Disagreements found)
    {
        var ties = together.Between(Numbering.Care, Numbering.InNeed);
        if (ties.Doubt is { } doubt)
            found.Notes.Add(doubt);
        foreach (var year in together.Of(Return.Ssda903))
        {
            var census = together.Of(Return.ChildrenInNeed).FirstOrDefault(other => other.Year == year.Year);
            if (census is null)
                continue;
            for (var i = 0; i < year.Children; i++)
            {
                var child = year[i];
                if (child.Care is not [.., var episode])
                    continue;
                var others = ties.Others(child.Key)
                    .Any(other => census.Find(other.Key)[ChildIdentifiersTable.Table].Count > 0);
                // Without a shared numbering a child who is not found may only have no UPN.
                if (ties.NumbersAreShared || others)
                    found.Seek(others, Place.Of(child, episode, EpisodesTable.Child), census);
            }
        }
    }

    private static void ClosedInCare(Together together, Disagreements found)
    {
        foreach (var (inCare, other) in together.Pairs(Numbering.Care, Numbering.InNeed))
        {
            if (inCare.Year.Year != other.Year.Year || inCare.Care.Count is 0)
                continue;
            foreach (var episode in other[CinDetailsTable.Table])
            {
                if (episode.Day(CinDetailsTable.ClosedOn) is not { } closed)
                    continue;
                // Another case that is open then keeps the child in need.
                var goesOn = other[CinDetailsTable.Table]
                    .Any(each =>
                        each.Day(CinDetailsTable.ReferredOn) <= closed
                        && (each.IsBlank(CinDetailsTable.ClosedOn) || each.Day(CinDetailsTable.ClosedOn) > closed)
                    );
                var care = inCare.CareOn(closed);
                found.Compare(
                    care is null || goesOn,
                    Place.Of(inCare, care ?? inCare.Care[^1], EpisodesTable.Ended),
                    Place.Of(other, episode, CinDetailsTable.ClosedOn)
                );
            }
        }
    }

    private static void EachInList(
        Together together,
        Disagreements found,
        Action<Child, Child, Line, Disagreements> compare
    )
    {
        var ties = together.Between(Numbering.Care, Numbering.Lists);
        if (ties.Doubt is { } doubt)
            found.Notes.Add(doubt);
        foreach (var (child, listed) in together.Pairs(Numbering.Care, Numbering.Lists))
        {
            // A list made later than the return tells of care that began since: only the return's own time is compared.
            foreach (var line in listed[CareListTable.Table])
                if (child.Care.Count > 0 && line.Day(CareListTable.Began) <= child.Year.Last)
                    compare(child, listed, line, found);
        }
    }

    private static void Begins(Child child, Child listed, Line line, Disagreements found)
    {
        var began = line.Day(CareListTable.Began);
        var starts = child.Care.Where(each => each[EpisodesTable.Why] is "S").ToList();
        // Care that goes on from before the year has no start in it.
        if (starts.Count is 0 && began < child.Year.First)
            return;
        var nearest = starts is [.., var latest] ? latest : child.Care[0];
        found.Compare(
            nearest[EpisodesTable.Why] is "S" && nearest.Day(EpisodesTable.Began) == began,
            Place.Of(child, nearest, EpisodesTable.Began),
            Place.Of(listed, line, CareListTable.Began)
        );
    }

    private static void Ends(Child child, Child listed, Line line, Disagreements found)
    {
        var last = child.Care[^1];
        var (here, there) = (last.EndsCare ? last.Day(EpisodesTable.Ended) : null, line.Day(CareListTable.Ended));
        var thereInYear = there <= child.Year.Last ? there : null;
        if (last.IsBroken(EpisodesTable.Ended) || line.IsBroken(CareListTable.Ended))
            return;
        // The list tells of the latest time in care: one that began after the return's had ended is another.
        found.Compare(
            here == thereInYear || line.Day(CareListTable.Began) > here,
            Place.Of(child, last, EpisodesTable.Ended),
            Place.Of(listed, line, CareListTable.Ended)
        );
    }

    private static void InListNotInCare(Together together, Disagreements found)
    {
        var ties = together.Between(Numbering.Lists, Numbering.Care);
        if (ties.Doubt is { } doubt)
            found.Notes.Add(doubt);
        if (!ties.NumbersAreShared)
            return;
        foreach (var year in together.Of(Return.Ssda903))
        foreach (var child in together.In(Numbering.Lists).ByKey.Values)
        foreach (var line in child[CareListTable.Table])
        {
            if (
                line.Day(CareListTable.Began) <= year.Last
                && (line.IsBlank(CareListTable.Ended) || line.Day(CareListTable.Ended) >= year.First)
            )
                found.Seek(
                    year.Find(child.Key)[HeaderTable.Table].Count > 0
                        || year.Find(child.Key)[EpisodesTable.Table].Count > 0,
                    Place.Of(child, line, CareListTable.Began),
                    year
                );
        }
    }
}
