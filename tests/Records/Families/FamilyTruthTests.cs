using Headwater.Records.Families;

namespace Headwater.Tests.Records.Families;

/// <summary>What is said of families in a made-up borough, with all its faults, against what is true of them.</summary>
public class FamilyTruthTests
{
    // Figures of larger boroughs stand in bench/README.md; here the least that a small one must reach.
    private const int Children = 2500;
    private const string CensusDay = "2025-10-02";

    [Theory]
    [InlineData(5, false)]
    [InlineData(6, true)]
    public async Task Brothers_sisters_and_households_are_found_and_few_are_made_up(int seed, bool dense)
    {
        await using var families = await MeasuredFamilies.MakeAsync(Children, seed, dense);

        AtLeast(0.97, families.Precision((_, sure) => sure is Sureness.Stated), "stated kin are of one family");
        AtLeast(
            dense ? 0.85 : 0.92,
            families.Precision((relation, sure) => relation is Relation.Sibling && sure is Sureness.Likely),
            "likely brothers and sisters are of one family"
        );
        AtLeast(dense ? 0.6 : 0.85, families.Recall(), "kin are found");
        AtLeast(dense ? 0.85 : 0.9, families.HouseholdsOn(CensusDay), "households are households");
        AtLeast(dense ? 0.5 : 0.7, families.Recall(families.AreTwins), "twins are found");
        AtLeast(dense ? 0.5 : 0.7, families.Recall(families.WereInCare), "kin of children in care are found");
    }

    private static void AtLeast(double least, (double Share, int Pairs) measured, string what) =>
        Assert.True(measured.Share >= least, $"{what}: {measured.Share:0.000} of {measured.Pairs}, not {least}");
}
