using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Intake;

/// <summary>The same facts make the same entries, in whatever form a council has them.</summary>
public class ManyFormsTests
{
    private static readonly (string Name, string Text)[] CensusExtract =
    [
        (
            "2026-spring/pupils-on-roll.csv",
            """
            ReferenceDate,LEA,URN,UPN,Surname,Forename,DOB,Sex,PostCode,NCyearActual,EnrolStatus,EntryDate,PartTime,SENprovision,SENtype,FSMeligible,TermlySessionsPossible,TermlySessionsAuthorised,TermlySessionsUnauthorised
            15/01/2026,999,100001,A950000178301,Reed,Ada,03/02/2015,F,HW1 1AA,6,C,01/09/2019,N,K,SEMH,Y,140,7,4
            15/01/2026,999,100001,H243278544154,Marsh,Ben,04/03/2014,M,HW2 2BB,7,C,01/09/2025,N,N,,N,140,0,0
            """
        ),
        (
            "2026-spring/pupils-no-longer-on-roll.csv",
            """
            ReferenceDate,LEA,URN,UPN,Surname,Forename,DOB,Sex,PostCode,EntryDate,LeavingDate,NCyearLeaving
            15/01/2026,999,100001,B801200005001,Fen,Cal,05/04/2010,M,,01/09/2021,12/12/2025,11
            """
        ),
        (
            "2026-spring/exclusions.csv",
            """
            URN,UPN,Surname,Forename,DOB,Category,StartDate,Sessions,Reason1,Reason2,Reason3,SENprovision
            100001,A950000178301,Reed,Ada,03/02/2015,SUSP,10/11/2025,4,DB,PP,,K
            """
        ),
        (
            "2026-spring/alternative-provision.csv",
            """
            LEA,UPN,Surname,Forename,DOB,Sex,PostCode,URN,APURN,APSettingType,PlacementReason,EntryDate,LeavingDate,SessionsPerWeek,AttendancePattern,SENprovisionEntry,SENprovisionLeaving
            999,B801200005001,Fen,Cal,05/04/2010,M,,100001,,OOT,BHS,03/11/2025,,4,PT,N,
            """
        ),
    ];

    private static readonly (string Name, string Text)[] CensusDownload =
    [
        (
            "2026-spring/schoolcensus.csv",
            """
            schoolcensustableid,NativeId,schoolcensusorderseqcolumn,sourceid,term,collection,name,year,referencedate,sourcelevel,estab,softwarecode,release,serialno,xversion,datetime,lea,urn
            50,1,1,1,SPR,SC,School Census,2026,2026-Jan-15 00:00:00,S,2001,x,1,1,1,2026-Jan-16 09:00:00,999,100001
            """
        ),
        (
            "2026-spring/pupilonroll.csv",
            """
            pupilonrolltableid,NativeId,pupilonrollorderseqcolumn,sourceid,schoolcensustableid,upn,surname,forename,dob,entrydate,parttime,enrolstatus,ncyearactual,senprovision,sex,termlysessionspossible
            7,1,1,1,50,A950000178301,Reed,Ada,2015-Feb-03 00:00:00,2019-Sep-01 00:00:00,0,C,6,K,F,140
            8,1,2,1,50,H243278544154,Marsh,Ben,2014-Mar-04 00:00:00,2025-Sep-01 00:00:00,0,C,7,N,M,140
            """
        ),
        (
            "2026-spring/addresses.csv",
            """
            addressestableid,NativeId,addressesorderseqcolumn,sourceid,pupilonrolltableid,postcode,saon,paon,street,locality,town,administrativearea,posttown,addressline1,addressline2,addressline3,addressline4,addressline5,uniquepropertyreferencenumber
            1,1,1,1,8,HW2 2BB,,2,Weir Lane,,,,,,,,,,
            2,1,2,1,7,HW1 1AA,,1,Weir Lane,,,,,,,,,,
            """
        ),
        (
            "2026-spring/fsmperiod.csv",
            """
            fsmperiodtableid,NativeId,fsmperiodorderseqcolumn,sourceid,pupilonrolltableid,fsmstartdate,fsmenddate,ukcountry
            1,1,1,1,8,2021-Sep-01 00:00:00,2023-Jul-20 00:00:00,ENG
            2,1,2,1,7,2022-Sep-01 00:00:00,,ENG
            """
        ),
        (
            "2026-spring/senneeds.csv",
            """
            senneedstableid,NativeId,senneedsorderseqcolumn,sourceid,pupilonrolltableid,sentyperank,sentype
            1,1,1,1,7,2,MLD
            2,1,2,1,7,1,SEMH
            """
        ),
        (
            "2026-spring/termlysessiondetailsonroll.csv",
            """
            termlysessiondetailsonrolltableid,NativeId,termlysessiondetailsonrollorderseqcolumn,sourceid,pupilonrolltableid,attendancereason,sessions
            1,1,1,1,7,I,5
            2,1,2,1,7,M,2
            3,1,3,1,7,O,4
            """
        ),
        (
            "2026-spring/pupilnolongeronroll.csv",
            """
            pupilnolongeronrolltableid,NativeId,pupilnolongeronrollorderseqcolumn,sourceid,schoolcensustableid,upn,surname,forename,dob,entrydate,leavingdate,sex,ncyearleaving
            3,1,1,1,50,B801200005001,Fen,Cal,2010-Apr-05 00:00:00,2021-Sep-01 00:00:00,2025-Dec-12 00:00:00,M,11
            """
        ),
        (
            "2026-spring/termlyexclusionsonroll.csv",
            """
            termlyexclusionsonrolltableid,NativeId,termlyexclusionsonrollorderseqcolumn,sourceid,pupilonrolltableid,startdate,sessions,category,senprovision,reason1,reason2,reason3
            1,1,1,1,7,2025-Nov-10 00:00:00,4,SUSP,K,DB,PP,
            """
        ),
        (
            "2026-spring/schoolarrangedapdetailoffroll.csv",
            """
            schoolarrangedapdetailoffrolltableid,NativeId,schoolarrangedapdetailoffrollorderseqcolumn,sourceid,pupilnolongeronrolltableid,urn,ukprn,entrydate,leavingdate,apsessionsperweek,apsettingtype,placementreason,senprovisionentry,senprovisionleaving,apattendancepattern,applacementpostcode,companynumber
            1,1,1,1,3,,,2025-Nov-03 00:00:00,,4,OOT,BHS,N,,PT,,
            """
        ),
    ];

    private const string CensusXml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Message xmlns="urn:some">
          <Header>
            <CollectionDetails><Collection>SC</Collection><Term>SPR</Term><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails>
            <Source><SourceLevel>S</SourceLevel><LEA>999</LEA><Estab>2001</Estab><URN>100001</URN></Source>
          </Header>
          <Pupils>
            <PupilsOnRoll>
              <PupilOnRoll>
                <PupilIdentifiers><UPN>A950000178301</UPN><Surname>Reed</Surname><Forename>Ada</Forename><Sex>F</Sex><DOB>2015-02-03</DOB></PupilIdentifiers>
                <PupilCharacteristics><FSMperiods><FSMperiod><FSMstartDate>2022-09-01</FSMstartDate><UKcountry>ENG</UKcountry></FSMperiod></FSMperiods></PupilCharacteristics>
                <PupilStatus><EnrolStatus>C</EnrolStatus><EntryDate>2019-09-01</EntryDate><PartTime>0</PartTime><NCyearActual>6</NCyearActual></PupilStatus>
                <Exclusions><TermlyExclusion><Category>SUSP</Category><Reason1>DB</Reason1><Reason2>PP</Reason2><StartDate>2025-11-10</StartDate><Sessions>4</Sessions><SENprovision>K</SENprovision></TermlyExclusion></Exclusions>
                <SpecialEducationalNeeds><SENprovision>K</SENprovision><SENneeds>
                  <SENneed><SENtypeRank>2</SENtypeRank><SENtype>MLD</SENtype></SENneed><SENneed><SENtypeRank>1</SENtypeRank><SENtype>SEMH</SENtype></SENneed>
                </SENneeds></SpecialEducationalNeeds>
                <Attendance><TermlyAttendance><SessionsPossible>140</SessionsPossible><SessionDetails>
                  <SessionDetail><AttendanceReason>I</AttendanceReason><AbsenceSessions>5</AbsenceSessions></SessionDetail>
                  <SessionDetail><AttendanceReason>M</AttendanceReason><AbsenceSessions>2</AbsenceSessions></SessionDetail>
                  <SessionDetail><AttendanceReason>O</AttendanceReason><AbsenceSessions>4</AbsenceSessions></SessionDetail>
                </SessionDetails></TermlyAttendance></Attendance>
                <HomeInformation><CurrentAddress><Address><PostCode>HW1 1AA</PostCode></Address></CurrentAddress></HomeInformation>
              </PupilOnRoll>
              <PupilOnRoll>
                <PupilIdentifiers><UPN>H243278544154</UPN><Surname>Marsh</Surname><Forename>Ben</Forename><Sex>M</Sex><DOB>2014-03-04</DOB></PupilIdentifiers>
                <PupilStatus><EnrolStatus>C</EnrolStatus><EntryDate>2025-09-01</EntryDate><PartTime>0</PartTime><NCyearActual>7</NCyearActual></PupilStatus>
                <SpecialEducationalNeeds><SENprovision>N</SENprovision></SpecialEducationalNeeds>
                <Attendance><TermlyAttendance><SessionsPossible>140</SessionsPossible></TermlyAttendance></Attendance>
                <HomeInformation><CurrentAddress><Address><PostCode>HW2 2BB</PostCode></Address></CurrentAddress></HomeInformation>
              </PupilOnRoll>
            </PupilsOnRoll>
            <PupilsNoLongerOnRoll>
              <PupilNoLongerOnRoll>
                <PupilIdentifiers><UPN>B801200005001</UPN><Surname>Fen</Surname><Forename>Cal</Forename><Sex>M</Sex><DOB>2010-04-05</DOB></PupilIdentifiers>
                <PupilStatus><EntryDate>2021-09-01</EntryDate><LeavingDate>2025-12-12</LeavingDate><NCyearLeaving>11</NCyearLeaving></PupilStatus>
                <SchoolArrangedAP><SchoolArrangedAPDetail><EntryDate>2025-11-03</EntryDate><PlacementReason>BHS</PlacementReason><APsettingType>OOT</APsettingType><APsessionsPerWeek>4</APsessionsPerWeek><APattendancePattern>PT</APattendancePattern><SENprovisionEntry>N</SENprovisionEntry></SchoolArrangedAPDetail></SchoolArrangedAP>
              </PupilNoLongerOnRoll>
            </PupilsNoLongerOnRoll>
          </Pupils>
        </Message>
        """;

    [Fact]
    public async Task A_downloaded_school_census_makes_the_entries_of_the_extract()
    {
        var extract = await EntriesAsync(CensusExtract);

        Assert.Equal(8, extract.Count);
        Assert.Equal(extract, await EntriesAsync(CensusDownload));
    }

    [Fact]
    public async Task A_school_census_in_XML_makes_the_entries_of_the_extract() =>
        Assert.Equal(await EntriesAsync(CensusExtract), await EntriesAsync([("2026-spring/school.xml", CensusXml)]));

    [Fact]
    public async Task A_downloaded_row_is_told_by_the_file_and_line_where_it_stands()
    {
        await using var sent = await SentFolder.MakeAsync();
        foreach (var (name, text) in CensusDownload)
            sent.With(name, text);

        var received = await sent.SendAsync();

        Assert.Contains(
            received.Entries,
            draft =>
                draft.Entry is { Kind: Kind.OnRoll, Line: 3 }
                && received.Files.Single(file => file.Number == draft.Entry.File).Path == "2026-spring/pupilonroll.csv"
        );
        Assert.All(received.Files, file => Assert.Equal("Current", file.Status));
        Assert.All(received.Files, file => Assert.Equal(0, file.Problems));
    }

    [Fact]
    public async Task The_download_sent_again_changes_nothing_and_a_corrected_one_replaces_it()
    {
        await using var sent = await SentFolder.MakeAsync();
        foreach (var (name, text) in CensusDownload)
            sent.With(name, text);
        await sent.SendAsync();

        Assert.All((await sent.SendAsync()).Files, file => Assert.Equal("Unchanged", file.Status));

        var (where, absences) = CensusDownload.Single(file =>
            file.Name.Contains("sessiondetails", StringComparison.Ordinal)
        );
        sent.With(where, absences.Replace("7,O,4", "7,O,9", StringComparison.Ordinal));
        var corrected = await sent.SendAsync();

        Assert.Equal("Current", corrected.Files.Single(file => file.Table is "PupilOnRoll").Status);
        Assert.Contains(corrected.Entries, draft => draft.Entry is { Kind: Kind.TermAbsence, Amount: 16 });
    }

    private static readonly (string Name, string Text)[] Sen2Modules =
    [
        (
            "sen2/2026/person.csv",
            """
            persontableid,NativeId,personorderseqcolumn,sourceid,sen2tableid,surname,forename,personbirthdate,sex,ethnicity,postcode,upn,uniquelearnernumber,upnunknown
            1,,,1,1,Reed,Ada,2015-Feb-03 00:00:00,F,WBRI,HW1 1AA,A950000178301,,
            2,,,1,1,Marsh,Ben,2014-Mar-04 00:00:00,M,WBRI,HW2 2BB,H243278544154,,
            """
        ),
        (
            "sen2/2026/requests.csv",
            """
            requeststableid,NativeId,requestsorderseqcolumn,sourceid,persontableid,receiveddate,requestsource,rya,requestoutcomedate,requestoutcome,requestmediation,requesttribunal,exported
            11,,,1,1,2025-Jan-07 00:00:00,,0,2025-Feb-03 00:00:00,Y,0,0,
            12,,,1,2,2025-Mar-04 00:00:00,,0,2025-Apr-01 00:00:00,N,1,0,
            13,,,1,2,2025-Jun-02 00:00:00,,0,2025-Jul-01 00:00:00,Y,0,0,
            """
        ),
        (
            "sen2/2026/assessment.csv",
            """
            assessmenttableid,NativeId,assessmentorderseqcolumn,sourceid,requeststableid,assessmentoutcome,assessmentoutcomedate,assessmentmediation,assessmenttribunal,othermediation,othertribunal,week20
            21,,,1,11,Y,2025-Apr-15 00:00:00,0,0,0,0,0
            22,,,1,13,N,2025-Oct-15 00:00:00,0,0,0,0,0
            """
        ),
        (
            "sen2/2026/namedplan.csv",
            """
            namedplantableid,NativeId,namedplanorderseqcolumn,sourceid,assessmenttableid,startdate,planres,planwbp,pb,oa,dp,ceasedate,ceasereason
            31,,,1,21,2025-May-20 00:00:00,N,N,N,N,N,,
            """
        ),
        (
            "sen2/2026/plandetail.csv",
            """
            plandetailtableid,NativeId,plandetailorderseqcolumn,sourceid,namedplantableid,urn,ukprn,sensetting,sensettingother,placementrank,senunitindicator,resourcedprovisionindicator
            41,,,1,31,100001,,,,1,0,0
            """
        ),
        (
            "sen2/2026/activeplans.csv",
            """
            activeplanstableid,NativeId,activeplansorderseqcolumn,sourceid,requeststableid,transferla,reviewmeeting,reviewoutcome,reviewdraft,phasetransferduedate,phasetransferfinaldate,lastreview
            51,,,1,11,,2025-Dec-01 00:00:00,C,,,,2025-Dec-18 00:00:00
            """
        ),
        (
            "sen2/2026/placementdetail.csv",
            """
            placementdetailtableid,NativeId,placementdetailorderseqcolumn,sourceid,activeplanstableid,urn,ukprn,sensetting,sensettingother,placementrank,entrydate,leavingdate,senunitindicator,resourcedprovisionindicator,res,wbp
            61,,,1,51,100001,,,,1,2025-Sep-01 00:00:00,,0,0,N,N
            """
        ),
        (
            "sen2/2026/senneed.csv",
            """
            senneedtableid,NativeId,senneedorderseqcolumn,sourceid,activeplanstableid,sentyperank,sentype
            71,,,1,51,1,SEMH
            72,,,1,51,2,SLCN
            """
        ),
    ];

    private const string Sen2Xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Message>
          <Header><CollectionDetails><Collection>SEN2</Collection><Year>2026</Year><ReferenceDate>2026-01-15</ReferenceDate></CollectionDetails></Header>
          <Persons>
            <Person>
              <Surname>Reed</Surname><Forename>Ada</Forename><PersonBirthDate>2015-02-03</PersonBirthDate><Sex>F</Sex><Ethnicity>WBRI</Ethnicity><PostCode>HW1 1AA</PostCode><UPN>A950000178301</UPN>
              <Requests>
                <ReceivedDate>2025-01-07</ReceivedDate><RYA>0</RYA><RequestOutcomeDate>2025-02-03</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><RequestMediation>0</RequestMediation><RequestTribunal>0</RequestTribunal>
                <Assessment>
                  <AssessmentOutcome>Y</AssessmentOutcome><AssessmentOutcomeDate>2025-04-15</AssessmentOutcomeDate><AssessmentMediation>0</AssessmentMediation><AssessmentTribunal>0</AssessmentTribunal><OtherMediation>0</OtherMediation><OtherTribunal>0</OtherTribunal><Week20>0</Week20>
                  <NamedPlan><StartDate>2025-05-20</StartDate><PlanRes>N</PlanRes><PlanWBP>N</PlanWBP><PB>N</PB><OA>N</OA><DP>N</DP>
                    <PlanDetail><URN>100001</URN><PlacementRank>1</PlacementRank><SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator></PlanDetail>
                  </NamedPlan>
                </Assessment>
                <ActivePlans><ReviewMeeting>2025-12-01</ReviewMeeting><ReviewOutcome>C</ReviewOutcome><LastReview>2025-12-18</LastReview>
                  <PlacementDetail><URN>100001</URN><PlacementRank>1</PlacementRank><EntryDate>2025-09-01</EntryDate><SENunitIndicator>0</SENunitIndicator><ResourcedProvisionIndicator>0</ResourcedProvisionIndicator><RES>N</RES><WBP>N</WBP></PlacementDetail>
                  <SENneed><SENtype>SEMH</SENtype><SENtypeRank>1</SENtypeRank></SENneed>
                  <SENneed><SENtype>SLCN</SENtype><SENtypeRank>2</SENtypeRank></SENneed>
                </ActivePlans>
              </Requests>
            </Person>
            <Person>
              <Surname>Marsh</Surname><Forename>Ben</Forename><PersonBirthDate>2014-03-04</PersonBirthDate><Sex>M</Sex><Ethnicity>WBRI</Ethnicity><PostCode>HW2 2BB</PostCode><UPN>H243278544154</UPN>
              <Requests><ReceivedDate>2025-03-04</ReceivedDate><RYA>0</RYA><RequestOutcomeDate>2025-04-01</RequestOutcomeDate><RequestOutcome>N</RequestOutcome><RequestMediation>1</RequestMediation><RequestTribunal>0</RequestTribunal></Requests>
              <Requests><ReceivedDate>2025-06-02</ReceivedDate><RYA>0</RYA><RequestOutcomeDate>2025-07-01</RequestOutcomeDate><RequestOutcome>Y</RequestOutcome><RequestMediation>0</RequestMediation><RequestTribunal>0</RequestTribunal>
                <Assessment><AssessmentOutcome>N</AssessmentOutcome><AssessmentOutcomeDate>2025-10-15</AssessmentOutcomeDate><AssessmentMediation>0</AssessmentMediation><AssessmentTribunal>0</AssessmentTribunal><OtherMediation>0</OtherMediation><OtherTribunal>0</OtherTribunal><Week20>0</Week20></Assessment>
              </Requests>
            </Person>
          </Persons>
        </Message>
        """;

    [Fact]
    public async Task SEN2_in_XML_makes_the_entries_of_its_modules()
    {
        var modules = await EntriesAsync(Sen2Modules);

        Assert.Equal(12, modules.Count);
        Assert.Equal(modules, await EntriesAsync([("2026/sen2.xml", Sen2Xml)]));
    }

    [Fact]
    public async Task What_an_XML_file_of_one_line_links_is_linked_all_the_same() =>
        Assert.Equal(
            await EntriesAsync(Sen2Modules),
            await EntriesAsync([("2026/sen2.xml", Sen2Xml.Replace("\n", "", StringComparison.Ordinal))])
        );

    /// <summary>Each entry without the file and line that it came from, in an order of their own.</summary>
    private static async Task<List<string>> EntriesAsync(IEnumerable<(string Name, string Text)> files)
    {
        await using var sent = await SentFolder.MakeAsync();
        foreach (var (name, text) in files)
            sent.With(name, text);
        var received = await sent.SendAsync();
        return [.. received.Entries.Select(draft => Entry(received, draft)).Order(StringComparer.Ordinal)];
    }

    private static string Entry(Received received, DraftEntry draft) =>
        $"{received.People[draft.Person].Key} {draft.Entry with { File = 0, Line = 0 }} {draft.Facts}";
}
