using Headwater.Returns.Checks;
using Headwater.Returns.Nccis;

namespace Headwater.Tests.Returns.Nccis;

/// <summary>The return on what young people do, as systems write it: an XML file whose root anyone may name, or a list.</summary>
public sealed class NccisFileTests : IDisposable
{
    private const string Activities =
        "<ActivityCode>619</ActivityCode><StartDate>2026-01-05</StartDate><DateAscertained>2026-01-06</DateAscertained><DateVerified>2026-01-06</DateVerified><CurrencyLapsed>N</CurrencyLapsed><NEETStartDate>2026-01-05</NEETStartDate>";

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-nccis-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("NCCIS")]
    [InlineData("ccis:Submission xmlns:ccis=\"urn:any\"")]
    public void The_XML_file_is_known_by_its_records_whatever_its_root_is_called(string root)
    {
        Write("jan.xml", Xml(root, Person("9990000000001", Activities)));

        var check = CheckFolder.Run(folder);

        Assert.Equal(
            [("NccisHeader", 1L), ("NccisPerson", 1L), ("NccisCharacteristic", 2L)],
            check.Files.Select(file => (file.Table ?? file.Why ?? "", file.Rows))
        );
        Assert.Empty(check.Repairs);
        Assert.Empty(Places(check));
    }

    [Fact]
    public void Each_part_of_a_record_is_read_from_its_own_element()
    {
        Write(
            "jan.xml",
            Xml(
                "NCCIS",
                Person(
                    "9990000000001",
                    Activities.Replace("<NEETStartDate>2026-01-05</NEETStartDate>", "", StringComparison.Ordinal),
                    "<SeptemberGuarantee><Year12><GuaranteeStatus>110</GuaranteeStatus><LEACode>998</LEACode></Year12><Year11><GuaranteeStatus>110</GuaranteeStatus><LEACode>997</LEACode></Year11></SeptemberGuarantee>"
                )
            )
        );

        var check = CheckFolder.Run(folder);

        // The offer of year 11 is held against the authority in year 11, not that of year 12 nor of the head.
        Assert.Equal(
            [("NCC025", "LEACodeAtYear11"), ("NCC224", "NEETStartDate")],
            Places(check).Select(place => (place.Rule, place.Column)).Order()
        );
    }

    [Fact]
    public void Months_in_one_folder_are_not_held_against_each_other()
    {
        Write("jan.xml", Xml("NCCIS", Person("9990000000001", Activities)));
        Write("feb.xml", Xml("NCCIS", Person("9990000000001", Activities), end: "2026-02-28"));

        Assert.Empty(Places(CheckFolder.Run(folder)));
    }

    [Fact]
    public void The_end_of_the_month_is_that_of_the_file_itself()
    {
        Write("dec.xml", Xml("NCCIS", Person("9990000000001", Activities), end: "2025-12-31"));
        Write("feb.xml", Xml("NCCIS", Person("9990000000001", Activities), end: "2026-02-28"));

        Assert.Equal(
            [("NCC305", "dec.xml"), ("NCC954", "dec.xml")],
            Places(CheckFolder.Run(folder)).Select(place => (place.Rule, place.File)).Order()
        );
    }

    [Fact]
    public void XML_that_nobody_knows_is_still_told_so()
    {
        Write("other.xml", "<Anything><Record><Name>Given</Name></Record></Anything>");

        Assert.Null(Assert.Single(CheckFolder.Run(folder).Files).Table);
    }

    [Fact]
    public void A_list_as_a_spreadsheet_makes_of_the_XML_is_the_return_too()
    {
        Write(
            "nccis-jan.csv",
            """
            DatabaseId,LEACode,DateOfSend,PeriodEnd,SupplierName,SupplierXMLVersion,XMLSchemaVersion,YoungPersonsID,CohortStatus,GivenName,MiddleName,FamilyName,AddressLine1,Town,County,Postcode,Gender,DOB,Ethnicity,LeadLEA,EducatedLEA,UniqueLearnerNo,UniquePupilNumber,PreviousYPIDIdentifier,GuaranteeStatusIndicator,LEACodeAtYear11,TransferredToLACode,GuaranteeStatus,LEACode2,LevelOfNeedCode,SENDFlag,SENSupportFlag,CharacteristicCode,ActivityCode,StartDate,DateAscertained,DateVerified,DueToLapseDate,CurrencyLapsed,EstablishmentNumber,EstablishmentName,UKProviderReferenceNumber,PredictedEndDate,ReviewDate,NEETStartDate,IntendedDestinationYr11
            999,999,2026-02-05,2026-01-31,Made up,1.0,1,9990000000001,P,Given,,Family,1 Some Street,,,AA1 1AA,F,2008-12-01,WBRI,999,999,,,,N,999,,110,999,3,N,N,110,620,2025-09-03,2025-09-10,2026-01-10,,N,,,,,,2025-09-03,
            999,999,2026-02-05,2026-01-31,Made up,1.0,1,9990000000001,P,Given,,Family,1 Some Street,,,AA1 1AA,F,2008-12-01,WBRI,999,999,,,,N,999,,110,999,3,N,N,140,620,2025-09-03,2025-09-10,2026-01-10,,N,,,,,,2025-09-03,

            """
        );

        var check = CheckFolder.Run(folder);

        Assert.Equal(("NccisPerson", 2L), (Assert.Single(check.Files).Table, check.Files[0].Rows));
        Assert.Empty(Places(check));
    }

    [Fact]
    public void Each_month_of_the_calendar_says_which_offer_is_due()
    {
        // In year 12 by the calendar: until August the offer after year 12 is due, from September that after year 11.
        Write("april.xml", Xml("NCCIS", Guaranteed("Year11"), end: "2026-04-30"));
        Write("march.xml", Xml("NCCIS", Guaranteed("Year12"), end: "2026-03-31"));

        Assert.Equal(
            [("april.xml", NccisPersonTable.Offer11.Name), ("march.xml", NccisPersonTable.Offer11.Name)],
            Places(CheckFolder.Run(folder))
                .Where(place => place.Rule is "NCC905")
                .Select(place => (place.File, place.Column))
                .Order()
        );
    }

    private static string Guaranteed(string year) =>
        Person(
                "9990000000001",
                Activities,
                $"<SeptemberGuarantee><{year}><GuaranteeStatus>110</GuaranteeStatus><LEACode>999</LEACode></{year}></SeptemberGuarantee>"
            )
            .Replace(">P<", ">G<", StringComparison.Ordinal);

    private static string Xml(string root, string persons, string end = "2026-01-31") =>
        $"""
            <?xml version="1.0" encoding="utf-8"?>
            <{root}>
              <FileHeader>
                <DatabaseIDs><DatabaseID>999</DatabaseID></DatabaseIDs>
                <SourceLEA><LEACode>999</LEACode></SourceLEA>
                <DateOfSend>2026-02-05</DateOfSend>
                <PeriodEnd>{end}</PeriodEnd>
                <SupplierName>Made up</SupplierName>
              </FileHeader>
              {persons}
            </{root.Split(' ')[0]}>
            """;

    private static string Person(string id, string activities, string more = "") =>
        $"""
            <YoungPersonsRecord>
              <PersonalDetails>
                <YoungPersonsID>{id}</YoungPersonsID>
                <CohortStatus>P</CohortStatus>
                <GivenName>Given</GivenName>
                <FamilyName>Family</FamilyName>
                <Address><AddressLine1>1 Some Street</AddressLine1><Postcode>AA1 1AA</Postcode></Address>
                <Gender>F</Gender>
                <DOB>2008-12-01</DOB>
                <Ethnicity>WBRI</Ethnicity>
                <LeadLEA>999</LeadLEA>
                <LEACodeAtYear11>999</LEACodeAtYear11>
              </PersonalDetails>
              <LevelOfNeed>
                <LevelOfNeedCode>1</LevelOfNeedCode>
                <SENDFlag>N</SENDFlag>
                <Characteristics><CharacteristicCode>110</CharacteristicCode><CharacteristicCode>150</CharacteristicCode></Characteristics>
              </LevelOfNeed>
              <Activities>{activities}</Activities>
              {more}
            </YoungPersonsRecord>
            """;

    private static IEnumerable<(string Rule, string Column, string File)> Places(Checked check) =>
        check.Rules.SelectMany(rule => rule.Found, (rule, found) => (rule.Code, found.Column, found.File));

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
}
