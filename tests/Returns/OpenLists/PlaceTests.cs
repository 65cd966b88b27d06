using Headwater.Returns.OpenLists;

namespace Headwater.Tests.Returns.OpenLists;

public class PlaceTests
{
    private static readonly Place Here = new("E09000013", 523000, 178000);

    [Theory]
    [InlineData(523000, 178000, "0.0")]
    [InlineData(523500, 178500, "0.4")]
    [InlineData(526000, 182000, "3.1")] // 3, 4, 5 kilometres
    [InlineData(529000, 186000, "6.2")]
    [InlineData(522919, 178000, "0.1")] // 81 metres
    [InlineData(522920, 178000, "0.0")] // 80 metres
    [InlineData(523000, 741255, "350.0")]
    [InlineData(523000, 741360, "350.1")]
    public void A_distance_is_a_straight_line_in_miles_to_one_decimal(int east, int north, string miles) =>
        Assert.Equal(decimal.Parse(miles, null), Here.MilesTo(new("E08000003", east, north)));

    [Fact]
    public void Without_a_point_there_is_no_distance() =>
        Assert.Null(Here.MilesTo(new("M99999999", East: null, North: null)));

    [Fact]
    public void Points_of_two_grids_have_no_distance_and_points_of_the_Irish_one_do()
    {
        var (belfast, derry) = (new Place("N09000003", 333000, 374000), new Place("N09000005", 243000, 416000));

        Assert.Null(Here.MilesTo(belfast));
        Assert.Equal(61.7m, belfast.MilesTo(derry));
    }

    [Theory]
    [InlineData("E09000013", "E09000013", true)]
    [InlineData("E09000033", "E09000013", false)]
    [InlineData("E07000105", "E10000016", null)]
    [InlineData("E07000105", "E09000013", false)]
    [InlineData("E10000016", "E10000016", true)]
    public void A_district_alone_does_not_say_in_which_county_it_lies(string place, string authority, bool? isIn) =>
        Assert.Equal(isIn, new Place(place, null, null).IsIn(authority));
}
