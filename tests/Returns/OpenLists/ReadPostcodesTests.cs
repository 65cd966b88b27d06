using Headwater.Returns.Files;
using Headwater.Returns.OpenLists;

namespace Headwater.Tests.Returns.OpenLists;

public sealed class ReadPostcodesTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();
    private readonly Findings findings = new("postcodes.csv");

    [Theory]
    [InlineData("pcd,laua,oseast1m,osnrth1m\nHW3 4QT,E09000013,523000,178000\n")]
    [InlineData("osnrth1m,pcds,ctry,oseast1m,laua\n178000,HW3 4QT,E92000001,523000,E09000013\n")]
    [InlineData("PCD7,PCD8,PCDS,LAD25CD,EAST1M,NORTH1M\nHW3 4QT,HW3  4QT,HW3 4QT,E09000013,523000,178000\n")]
    [InlineData(
        "\"pcd\";\"oslaua\";\"oscty\";\"oseast1m\";\"osnrth1m\"\n\"HW3 4QT\";\"E09000013\";\"E99999999\";523000;178000\n"
    )]
    public void A_table_is_read_in_any_order_and_with_other_columns(string table)
    {
        var postcodes = Read(table);

        Assert.Equal(new Place("E09000013", 523000, 178000), postcodes?.Find("HW34QT"));
        Assert.Empty(findings.Problems);
    }

    [Fact]
    public void A_postcode_is_found_however_it_is_spaced_and_no_other_is()
    {
        var postcodes = Read("pcds,laua,oseast1m,osnrth1m\nHW3 4QT,E09000013,523000,178000\n");

        Assert.NotNull(postcodes?.Find("HW3  4QT"));
        Assert.NotNull(postcodes?.Find("hw3 4qt"));
        Assert.Null(postcodes?.Find("HW3 4QX"));
        Assert.Null(postcodes?.Find("HW3"));
        Assert.Null(postcodes?.Find(""));
        Assert.Null(postcodes?.Find("HW3-4QT"));
    }

    [Fact]
    public void The_county_is_the_authority_of_a_district_that_has_one() =>
        Assert.Equal(
            "E10000016",
            Read("pcds,laua,cty,oseast1m,osnrth1m\nHW3 4QT,E07000105,E10000016,600000,140000\n")
                ?.Find("HW3 4QT")
                ?.Authority
        );

    [Fact]
    public void A_missing_column_is_named_and_nothing_is_read()
    {
        Assert.Null(Read("pcds,oseast1m,osnrth1m\nHW3 4QT,523000,178000\n"));

        var problem = Assert.Single(findings.Problems);
        Assert.Equal(("missing-column", "laua"), (problem.Rule, problem.Column));
    }

    [Fact]
    public void A_damaged_workbook_is_refused_in_a_sentence()
    {
        File.WriteAllBytes(path, [(byte)'P', (byte)'K', 3, 4, 20, 0]);

        Assert.Null(ReadPostcodes.Run(path, findings));
        Assert.Equal("file", Assert.Single(findings.Problems).Rule);
    }

    [Fact]
    public void A_blank_point_is_none_and_one_that_is_no_number_is_named()
    {
        var postcodes = Read("pcds,laua,oseast1m,osnrth1m\nIM1 1AA,M99999999,,\nHW3 4QT,E09000013,east,178000\n");

        Assert.Equal(new Place("M99999999", null, null), postcodes?.Find("IM1 1AA"));
        Assert.Equal(new Place("E09000013", null, 178000), postcodes?.Find("HW3 4QT"));
        Assert.Equal((3, "oseast1m"), findings.Problems.Select(problem => (problem.Line, problem.Column)).Single());
    }

    public void Dispose() => File.Delete(path);

    private Postcodes? Read(string table)
    {
        File.WriteAllText(path, table);
        return ReadPostcodes.Run(path, findings);
    }
}
