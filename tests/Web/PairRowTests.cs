using Headwater.Records.Matching.Doubts;
using Headwater.Records.Matching.Identities;
using Headwater.Vocabulary;
using Headwater.Web.Matching;

namespace Headwater.Tests.Web;

/// <summary>The row of postcodes says of two records what the weighing says of them.</summary>
public class PairRowTests
{
    private const string School = "HW19LH";
    private const string Home = "HW12AA";

    [Fact]
    public void A_postcode_that_does_not_count_is_named_so_and_differs_from_nothing()
    {
        var row = Postcodes(Side([School], [School]), Side([Home], []));

        Assert.Equal($"HW1 9LH ({Step.SharedPlace.Words})", row.Left);
        Assert.Equal(("HW1 2AA", ""), (row.Right, row.How));
        Assert.False(row.Differs);
    }

    [Fact]
    public void What_counts_is_compared_beside_what_does_not()
    {
        var same = Postcodes(Side([School, Home], [School]), Side([Home], []));
        var other = Postcodes(Side([School, "HW12AB"], [School]), Side([School, Home], [School]));

        Assert.Equal(("the same home now", false), (same.How, same.Differs));
        Assert.Equal(("no home shared", true), (other.How, other.Differs));
    }

    private static PairRow Postcodes(PairSide left, PairSide right) =>
        PairRow.Of(left, right, []).Single(row => row.What.StartsWith("Postcodes", StringComparison.Ordinal));

    private static PairSide Side(IReadOnlyList<string> postcodes, IReadOnlyList<string> nobodys) =>
        new(1, 1, SourceSystem.Schools, "1", "Ann", "Example", null, null, postcodes, null, null, null, null, "")
        {
            NobodysHomes = nobodys,
        };
}
