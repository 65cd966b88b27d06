using Headwater.Returns.Codes;
using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>The codes of an episode, and whether it belongs to a child at all.</summary>
internal static class EpisodeCodeRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // An episode has each of these four codes: no other rule asks for one that is blank.
        new(
            "143",
            Always,
            [Episodes],
            [Why],
            "The reason for new episode code is not a valid code.",
            "Use S, L, P, T, B or U.",
            Unlisted(Episodes, Why, Ssda903Codes.NewEpisode, orBlank: true)
        )
        {
            Fails = """
                Episodes RNE=X
                Episodes CHILD=200 RNE=_
                """,
            Finds = 2,
            Passes = "Episodes RNE=T",
        },
        new(
            "144",
            Always,
            [Episodes],
            [LegalStatus],
            "The legal status code is not a valid code.",
            "Use one of the published codes, such as C2 for a full care order or V2 for section 20.",
            Unlisted(Episodes, LegalStatus, Ssda903Codes.LegalStatus, orBlank: true)
        )
        {
            Fails = """
                Episodes LS=C3
                Episodes CHILD=200 LS=_
                """,
            Finds = 2,
            Passes = "Episodes LS=C1",
        },
        new(
            "145",
            Always,
            [Episodes],
            [Need],
            "Category of need code is not a valid code.",
            "Use one of the codes N1 to N8.",
            Unlisted(Episodes, Need, Ssda903Codes.Need, orBlank: true)
        )
        {
            Fails = """
                Episodes CIN=N9
                Episodes CHILD=200 CIN=_
                """,
            Finds = 2,
            Passes = "Episodes CIN=N8",
        },
        new(
            "149",
            Always,
            [Episodes],
            [EndReason],
            "Reason episode ceased code is not valid.",
            "Use one of the published codes: X1 where care goes on, and one that begins with E where it ended.",
            Unlisted(Episodes, EndReason, Ssda903Codes.Ended)
        )
        {
            Fails = "Episodes DEC=01/09/2025 REC=E4",
            Passes = "Episodes DEC=01/09/2025 REC=E4A",
        },
        // No column tells a care leaver's other rows apart: whoever has no episode has nothing to return in these tables.
        // Only Episodes must have been given; each of the others is looked at where it was.
        new(
            "1012",
            Always,
            [Episodes],
            [
                EpisodesTable.Child,
                PlacedAdoptionTable.Child,
                MissingTable.Child,
                ReviewsTable.Child,
                Ad1Table.Child,
                PrevPermTable.Child,
                Oc2Table.Child,
            ],
            "No other data should be returned for OC3 children who had no episodes in the current year",
            "Take the row out if the young person was not looked after in the year; else add their episodes.",
            EachChild(child =>
                child.Episodes.Count > 0
                    ? []
                    : new[] { PlacedAdoption, CareTables.Missing, Reviews, Ad1, PrevPerm, Oc2 }.SelectMany(table =>
                        child[table]
                    )
            )
        )
        {
            Fails = """
                none Episodes
                OC3
                Reviews
                """,
            Passes = """
                none Episodes
                none PrevPerm
                OC3
                """,
        },
    ];
}
