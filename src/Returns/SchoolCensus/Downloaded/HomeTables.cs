using Headwater.Returns.Codes;
using Headwater.Returns.Formats;
using static Headwater.Returns.SchoolCensus.Downloaded.DownloadedTable;

namespace Headwater.Returns.SchoolCensus.Downloaded;

/// <summary>What the download says of pupils' homes, meals, needs and funding.</summary>
internal static class HomeTables
{
    public static Table Addresses { get; } =
        Of("addresses", "where each pupil on the roll lives", PupilTables.OnRollName, "addressesonroll")
            .With("postcode", Format.Postcode, "home postcode")
            .With("saon", Format.Text(100), "flat")
            .With("paon", Format.Text(100), "house")
            .With("street", Format.Text(100), "street")
            .With("locality", Format.Text(100), "locality")
            .With("town", Format.Text(100), "town")
            .With("administrativearea", Format.Text(100), "administrative area")
            .With("posttown", Format.Text(100), "post town")
            .With("addressline1", Format.Text(100), "first line, where the address is in lines")
            .With("addressline2", Format.Text(100), "second line")
            .With("addressline3", Format.Text(100), "third line")
            .With("addressline4", Format.Text(100), "fourth line")
            .With("addressline5", Format.Text(100), "fifth line")
            .With("uniquepropertyreferencenumber", Format.Text(12), "number of the property");

    public static Table AddressesOffRoll { get; } =
        Of("addressesoffroll", "where each pupil who left lived", PupilTables.OffRollName)
            .With("postcode", Format.Postcode, "home postcode")
            .With("uniquepropertyreferencenumber", Format.Text(12), "number of the property");

    public static Table FreeMeals { get; } =
        Of(
                "fsmperiod",
                "each time in which a pupil could have free school meals",
                PupilTables.OnRollName,
                "fsmperiodsonroll"
            )
            .With("fsmstartdate", Format.AnyDay, "the first day")
            .With("fsmenddate", Format.AnyDay, "the last day; blank while it goes on")
            .With("ukcountry", Format.Text(8), "the country that decided it");

    public static Table Needs { get; } =
        Of("senneeds", "each special educational need of a pupil", PupilTables.OnRollName)
            .With("sentyperank", Format.OneOf(Sen2Codes.NeedRank), "1 for the primary need")
            .Needs("sentype", Format.OneOf(SchoolCodes.SenNeed), "the kind of need");

    public static Table FundingBasis { get; } =
        Of("fundingbasisitems", "why a young child's hours are funded", PupilTables.OnRollName)
            .With("fundingbasis", Format.Text(12), "the reason");
}
