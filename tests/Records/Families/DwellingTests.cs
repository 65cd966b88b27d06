using Headwater.Records.Families;

namespace Headwater.Tests.Records.Families;

public class DwellingTests
{
    [Theory]
    [InlineData("Flat 3, 12 Mill Street", "3", "12")]
    [InlineData("12 Mill Street, Flat 3", "3", "12")]
    [InlineData("FLAT 3 12 MILL ST", "3", "12")]
    [InlineData("Flt 3b, 12a Mill Rd.", "3b", "12a")]
    [InlineData("Apartment 7, Weir Court, Lock Lane", "7", null)]
    [InlineData("Apt. 7 Weir Court", "7", null)]
    [InlineData("3/12 Mill Street", "3", "12")]
    [InlineData("12-14 Mill Street", null, "12to14")]
    [InlineData("12 – 14 Mill Street", null, "12to14")]
    [InlineData("12a Mill Street", null, "12a")]
    [InlineData("12 A Mill Street", null, "12a")]
    [InlineData("Flat A, 12 Mill Street", null, "12a")]
    [InlineData("Flat No. 3, 12 Mill Street", "3", "12")]
    [InlineData("Ground Floor Flat, 12 Mill Street", "ground", "12")]
    [InlineData("GFF 12 Mill Street", null, "12")]
    [InlineData("Top Flat, 12 Mill Street", "top", "12")]
    [InlineData("Flat 1st floor, 12 Mill Street", "first", "12")]
    [InlineData("Room 5, 12 Mill Street", "5", "12")]
    [InlineData("The Old Lock House, Weir Lane", null, null)]
    public void A_flat_and_a_house_are_found_in_odd_forms(string address, string? unit, string? house)
    {
        var dwelling = Dwelling.Of(address);

        Assert.NotNull(dwelling);
        Assert.Equal((unit, house), (dwelling.Unit, dwelling.House));
    }

    [Theory]
    [InlineData("Flat 3, 12 Mill Street", "12 Mill St, flat 3", Sameness.Same)]
    [InlineData("Flat A, 12 Mill Street", "12a Mill Street", Sameness.Same)]
    [InlineData("12 Mill Street, Headwater", "12 MILL ST.", Sameness.Same)]
    [InlineData("12 Mill Street, Headwater", "12 Brook Lane, Headwater", Sameness.Different)]
    [InlineData("12 Orchard Street", "12 Orcard Street", Sameness.Same)]
    [InlineData("Flat 3, Weir Court, 12 Mill Street", "Flat 3, 12 Mill Street", Sameness.Same)]
    [InlineData("Flat 3, 12 Mill Street", "Flat 4, 12 Mill Street", Sameness.Different)]
    [InlineData("12 Mill Street", "14 Mill Street", Sameness.Different)]
    [InlineData("12a Mill Street", "12b Mill Street", Sameness.Different)]
    [InlineData("12a Mill Street", "12 Mill Street", Sameness.CannotTell)]
    [InlineData("Flat 3, 12 Mill Street", "12 Mill Street", Sameness.CannotTell)]
    [InlineData("Weir Cottage, Mill Street", "12 Mill Street", Sameness.CannotTell)]
    [InlineData("The Old Lock House, Weir Lane", "Old Lock House", Sameness.CannotTell)]
    [InlineData("The Old Lock House, Weir Lane", "THE OLD LOCK HSE, WEIR LN", Sameness.Same)]
    [InlineData("Flat 3, 12 Mill Street", null, Sameness.CannotTell)]
    [InlineData(" ", "12 Mill Street", Sameness.CannotTell)]
    public void Two_addresses_are_one_dwelling_only_where_nothing_is_left_open(string? left, string? right, object same)
    {
        Assert.Equal(same, Dwelling.Compare(left, right));
        Assert.Equal(same, Dwelling.Compare(right, left));
    }
}
