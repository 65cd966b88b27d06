using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Rules;

/// <summary>A census of made-up children whose cases went as most do: the rules about one child find nothing in it.</summary>
public sealed class OrdinaryCensusTests : IDisposable
{
    // Asks about the whole census, and is right to: so small a one does not use eight codes of disability.
    private const string AboutAll = "2887Q";

    private const string Census = """
        <Message>
          <Header>
            <CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>205</LEA></Source>
          </Header>
          <Children>
            <Child><!-- referred twice; the second time there was an assessment and early help -->
              <ChildIdentifiers><LAchildID>1</LAchildID><UPN>N205200000101</UPN><PersonBirthDate>2014-06-01</PersonBirthDate><Sex>M</Sex></ChildIdentifiers>
              <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>AUT</Disability><Disability>LD</Disability></Disabilities></ChildCharacteristics>
              <CINdetails><CINreferralDate>2025-05-06</CINreferralDate><ReferralSource>6</ReferralSource><ReferralNFA>true</ReferralNFA></CINdetails>
              <CINdetails><CINreferralDate>2025-05-06</CINreferralDate><ReferralSource>2A</ReferralSource><PrimaryNeedCode>N4</PrimaryNeedCode><CINclosureDate>2025-06-20</CINclosureDate><ReasonForClosure>RC9</ReasonForClosure>
                <Assessments><AssessmentActualStartDate>2025-05-07</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-06-20</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>21</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                <ReferralNFA>false</ReferralNFA></CINdetails>
            </Child>
            <Child><!-- a plan of the year before that stepped down, closed and came back on the day it closed -->
              <ChildIdentifiers><LAchildID>2</LAchildID><UPNunknown>UN1</UPNunknown><PersonBirthDate>2021-09-01</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
              <ChildCharacteristics><Ethnicity>BCRB</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
              <CINdetails><CINreferralDate>2024-11-04</CINreferralDate><ReferralSource>3B</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2025-09-30</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
                <CINPlanDates><CINPlanStartDate>2025-06-03</CINPlanStartDate><CINPlanEndDate>2025-09-30</CINPlanEndDate></CINPlanDates>
                <ReferralNFA>0</ReferralNFA>
                <ChildProtectionPlans><CPPstartDate>2024-12-02</CPPstartDate><CPPendDate>2025-06-02</CPPendDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse><NumberOfPreviousCPP>1</NumberOfPreviousCPP><Reviews><CPPreviewDate>2025-02-24</CPPreviewDate><CPPreviewDate>2025-06-02</CPPreviewDate></Reviews></ChildProtectionPlans></CINdetails>
              <CINdetails><CINreferralDate>2025-09-30</CINreferralDate><ReferralSource>1A</ReferralSource><PrimaryNeedCode>N5</PrimaryNeedCode>
                <Assessments><AssessmentActualStartDate>2025-10-01</AssessmentActualStartDate><AssessmentAuthorisationDate>2025-11-12</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>3B</AssessmentFactors><AssessmentFactors>4B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                <Assessments><AssessmentActualStartDate>2026-02-20</AssessmentActualStartDate></Assessments>
                <CINPlanDates><CINPlanStartDate>2025-11-12</CINPlanStartDate></CINPlanDates>
                <ReferralNFA>0</ReferralNFA></CINdetails>
            </Child>
            <Child><!-- not born yet; an enquiry led to a plan for the day of birth -->
              <ChildIdentifiers><LAchildID>3</LAchildID><UPNunknown>UN6</UPNunknown><ExpectedPersonBirthDate>2026-04-20</ExpectedPersonBirthDate><Sex>U</Sex></ChildIdentifiers>
              <ChildCharacteristics><Ethnicity>NOBT</Ethnicity></ChildCharacteristics>
              <CINdetails><CINreferralDate>2025-11-03</CINreferralDate><ReferralSource>3F</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>
                <Assessments><AssessmentActualStartDate>2025-11-04</AssessmentActualStartDate><AssessmentAuthorisationDate>2026-01-12</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>2B</AssessmentFactors><AssessmentFactors>16A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
                <Section47><S47ActualStartDate>2025-11-10</S47ActualStartDate><ICPCnotRequired>1</ICPCnotRequired></Section47>
                <Section47><S47ActualStartDate>2026-01-14</S47ActualStartDate><InitialCPCtarget>2026-02-04</InitialCPCtarget><DateOfInitialCPC>2026-02-03</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>
                <Section47><S47ActualStartDate>2026-03-12</S47ActualStartDate><InitialCPCtarget>2026-04-02</InitialCPCtarget><ICPCnotRequired>0</ICPCnotRequired></Section47>
                <ReferralNFA>0</ReferralNFA>
                <ChildProtectionPlans><CPPstartDate>2026-02-03</CPPstartDate><InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans></CINdetails>
            </Child>
            <Child><!-- died; the case closed with the day -->
              <ChildIdentifiers><LAchildID>4</LAchildID><UPN>Y206201100102</UPN><PersonBirthDate>2011-02-14</PersonBirthDate><Sex>F</Sex><PersonDeathDate>2025-08-19</PersonDeathDate></ChildIdentifiers>
              <ChildCharacteristics><Ethnicity>APKN</Ethnicity><Disabilities><Disability>MOB</Disability><Disability>CON</Disability></Disabilities></ChildCharacteristics>
              <CINdetails><CINreferralDate>2013-02-01</CINreferralDate><PrimaryNeedCode>N2</PrimaryNeedCode><CINclosureDate>2025-08-19</CINclosureDate><ReasonForClosure>RC2</ReasonForClosure>
                <CINPlanDates><CINPlanStartDate>2019-03-01</CINPlanStartDate><CINPlanEndDate>2025-08-19</CINPlanEndDate></CINPlanDates>
                <ReferralNFA>0</ReferralNFA></CINdetails>
            </Child>
          </Children>
        </Message>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-ordinary-").FullName;

    [Fact]
    public void Cases_that_went_as_most_do_raise_nothing()
    {
        File.WriteAllText(Path.Combine(folder, "census.xml"), Census);
        var rules = CheckFolder
            .Run(folder)
            .Rules.Where(rule => rule.Return == "cin-census" && rule.Code is not AboutAll)
            .ToList();

        Assert.Contains(rules, rule => rule.Code is "8940");
        Assert.Empty(rules.Where(rule => rule.Status is not "clean").Select(rule => $"{rule.Code} {Told(rule)}"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Told(CheckedRule rule) =>
        $"{rule.Status} {string.Join(", ", rule.Found.Select(found => $"{found.Key} {found.Column}"))}";
}
