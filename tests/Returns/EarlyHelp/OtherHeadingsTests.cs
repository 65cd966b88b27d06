using Headwater.Returns;
using Headwater.Returns.EarlyHelp;
using Headwater.Returns.YouthJustice;

namespace Headwater.Tests.Returns.EarlyHelp;

/// <summary>Lists of early help and of youth justice under the headings of other systems.</summary>
public class OtherHeadingsTests
{
    public static TheoryData<string> OfEarlyHelp =>
        [
            "Early Help ID,Group ID,First Name,Last Name,Date of Birth,Gender,Home Postcode,Current School,Referral Date,Referral Source,Referral Outcome,Date Opened,Date Closed,Presenting Need,Closure Reason,Lead Professional,Allocated Team",
            "Case ID,Family Number,Given Name,Family Name,DOB,Sex,Postcode,School,Date of Request,Source of Referral,Request Outcome,Episode Start Date,Episode End Date,Reason,Reason for Closure,Lead Worker,Team",
        ];

    [Theory, MemberData(nameof(OfEarlyHelp))]
    public void Early_help_is_known_with_nothing_missed(string headings)
    {
        using var file = Sample.Open(
            $"{headings}\nE1,F1,Given,Family,01/06/2015,F,AA1 1AA,Some School,01/09/2025,School,Agreed,08/09/2025,,Behaviour,,Some Worker,North\n"
        );

        Assert.Equal((EarlyHelpEpisodeTable.Table, 1L), (file.Table, file.ReadAll()));
        Assert.Empty(file.Findings.Problems);
        Assert.Equal("decision", Assert.Single(file.Findings.Repairs("EarlyHelpEpisode")).Column, ignoreCase: true);
    }

    [Fact]
    public void Youth_justice_is_known_with_nothing_missed_and_outcomes_may_be_in_words()
    {
        using var file = Sample.Open(
            "Offence ID,Young Person ID,First Name,Last Name,Date of Birth,Gender,Home Postcode,Date of Offence,Offence Description,Disposal,Disposal Date,Intervention Start Date,Intervention End Date,Case Manager\n1,7,Given,Family,01/06/2009,M,AA1 1AA,01/09/2025,Theft,Referral Order,08/10/2025,09/10/2025,,Some Worker\n"
        );

        Assert.Equal((YouthJusticeCaseTable.Table, true), (file.Table, file.Read()));
        Assert.Empty(file.Findings.Problems);
        Assert.Equal("RO", file.Row.Code(YouthJusticeCaseTable.Outcome)?.Value);
    }

    [Theory]
    [InlineData("ssd_early_help_episodes")]
    [InlineData("ssd_legal_status")]
    [InlineData("ssd_cla_visits")]
    [InlineData("ssd_department")]
    public void A_table_of_the_dataset_that_tells_timelines_nothing_is_known_and_not_loaded(string name)
    {
        var table = Catalogue.All.Single(table => table.Name == name);
        using var file = Sample.Open(Sample.Csv(table), $"{name}.csv");

        Assert.Equal((table, 3L), (file.Table, file.ReadAll()));
        Assert.DoesNotContain(table, Catalogue.Loaded);
    }
}
