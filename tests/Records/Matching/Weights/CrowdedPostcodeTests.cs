using Headwater.Records.Matching;
using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Weights;

namespace Headwater.Tests.Records.Matching.Weights;

/// <summary>Nobody tells a file of records which postcode is a school's; how many records have it does.</summary>
public class CrowdedPostcodeTests
{
    private static readonly Dictionary<string, Meaning> Meanings = new()
    {
        ["given"] = Meaning.GivenName,
        ["family"] = Meaning.FamilyName,
        ["born"] = Meaning.BirthDate,
        ["postcode"] = Meaning.Postcode,
    };

    [Fact]
    public void A_postcode_that_many_records_have_weighs_less_by_how_common_it_is()
    {
        // 400 persons, each twice; of every fourth both records have the school's postcode.
        var table = Some.Table(Meanings, Enumerable.Range(0, 800).Select(i => Line(i / 2, written: i % 2)));
        var matching = MatchPersons.Run(table);
        var explain = new Explain(matching);

        var home = Bits(2);
        var school = Bits(0);

        // A home is two records', the school's 200 records'; and few who share a home are strangers.
        Assert.InRange(home - school, Math.Log2(100), double.PositiveInfinity);
        Assert.All(
            matching.ClusterOf.Index().GroupBy(each => each.Item, each => each.Index / 2),
            records => Assert.Single(records.Distinct())
        );

        double Bits(int record) =>
            explain
                .Of(matching.Weigh(record, record + 1))
                .Weights.Single(weight => weight.Comparison.Column.Meaning is Meaning.Postcode)
                .Bits;
    }

    private static string Line(int person, int written)
    {
        string[] givens = ["Bram", "Perrin", "Quill", "Tamsin", "Ursel", "Wystan", "Corin", "Delph", "Ilse", "Jorun"];
        string[] families = ["Underhill", "Marlow", "Oakhollow", "Tarn", "Sedgemoor", "Wickfield", "Larkrise"];
        var given = givens[person % givens.Length] + (written is 1 && person % 9 is 4 ? "e" : "");
        var born = new DateOnly(2008, 1, 1).AddDays((person * 13) + (written is 1 && person % 9 is 1 ? 1 : 0));
        var postcode = person % 4 is 0
            ? "HW3 4QT"
            : $"HW{1 + (person % 9)} {person % 10}{(char)('A' + (person % 26))}{(char)('A' + (person / 26 % 26))}";
        return $"{given},{families[person % families.Length]},{born:yyyy-MM-dd},{postcode}";
    }
}
