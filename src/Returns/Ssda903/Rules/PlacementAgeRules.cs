using Headwater.Returns.Rules;
using static Headwater.Returns.Rules.Finder;
using static Headwater.Returns.Ssda903.EpisodesTable;
using static Headwater.Returns.Ssda903.Rules.CareTables;
using static Headwater.Vocabulary.Years;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>Placements that are only for children who have reached an age when they begin.</summary>
internal static class PlacementAgeRules
{
    private const string Mend =
        "Check the date of birth, the first day of the episode and the kind of placement; one of them is wrong, or the child is where the law does not allow.";

    public static IReadOnlyList<Rule> All { get; } =
    [
        new(
            "370",
            Until(2023),
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in independent living should be at least 15.",
            Mend,
            Younger(than: 15, "P2")
        )
        {
            Fails = """
                Header DOB=01/06/2007
                Episodes PLACE=P2 DECOM=31/05/2022
                """,
            Passes = """
                Header DOB=01/06/2007
                Episodes PLACE=P2 DECOM=01/06/2022
                """,
        },
        new(
            "370",
            Between(2024, 2024),
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in independent living should be at least 16.",
            Mend,
            Younger(than: 16, "P2")
        )
        {
            Fails = """
                Header DOB=01/06/2007
                Episodes PLACE=P2 DECOM=31/05/2023
                """,
            Passes = """
                Header DOB=01/06/2007
                Episodes PLACE=P2 DECOM=01/06/2023
                """,
        },
        // Ages rose to 16 in 2023/24; a year later K3 took the place of H5.
        new(
            "371",
            Until(2023),
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in semi-independent living accommodation not subject to children’s homes regulations should be at least 14.",
            Mend,
            Younger(than: 14, "H5")
        )
        {
            Fails = """
                Header DOB=01/06/2008
                Episodes PLACE=H5 DECOM=31/05/2022
                """,
            Passes = """
                Header DOB=01/06/2008
                Episodes PLACE=H5 DECOM=01/06/2022
                """,
        },
        new(
            "371",
            Between(2024, 2024),
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in semi-independent living accommodation not subject to children’s homes regulations should be at least 16.",
            Mend,
            Younger(than: 16, "H5")
        )
        {
            Fails = """
                Header DOB=01/06/2007
                Episodes PLACE=H5 DECOM=31/05/2023
                """,
            Passes = """
                Header DOB=01/06/2007
                Episodes PLACE=H5 DECOM=01/06/2023
                """,
        },
        new(
            "371",
            Since(2025),
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in supported accomodation not subject to children’s homes regulations should be at least 16.",
            Mend,
            Younger(than: 16, "K3")
        )
        {
            Fails = """
                Header DOB=01/06/2009
                Episodes PLACE=K3 DECOM=31/05/2025
                """,
            Passes = """
                Header DOB=01/06/2009
                Episodes PLACE=K3 DECOM=01/06/2025
                """,
        },
        new(
            "372",
            Always,
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in youth custody or prison should be at least 10.",
            Mend,
            Younger(than: 10, "R5")
        )
        {
            Fails = """
                Header DOB=01/06/2015
                Episodes PLACE=R5 DECOM=31/05/2025
                """,
            Passes = """
                Header DOB=01/06/2015
                Episodes PLACE=R5 DECOM=01/06/2025
                """,
        },
        new(
            "373",
            Always,
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child placed in a school should be at least 4 years old.",
            Mend,
            Younger(than: 4, "S1")
        )
        {
            Fails = """
                Header DOB=01/06/2021
                Episodes PLACE=S1 DECOM=31/05/2025
                """,
            Passes = """
                Header DOB=01/06/2021
                Episodes PLACE=S1 DECOM=01/06/2025
                """,
        },
        new(
            "374",
            Always,
            [Episodes, Header],
            [Placement, Began, HeaderTable.BirthDate],
            "Child in residential employment should be at least 14 years old.",
            Mend,
            Younger(than: 14, "P3")
        )
        {
            Fails = """
                Header DOB=01/06/2011
                Episodes PLACE=P3 DECOM=31/05/2025
                """,
            Passes = """
                Header DOB=01/06/2011
                Episodes PLACE=P3 DECOM=01/06/2025
                """,
        },
    ];

    private static Finder Younger(int than, string placement) =>
        Each(Episodes, (each, child) => each[Placement] == placement && each.Day(Began) < child.BirthDate.Turns(than));
}
