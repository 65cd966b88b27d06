using Headwater.Need.Levels;
using Headwater.Need.Signals;
using Headwater.Privacy.Requests;
using Headwater.Vocabulary;

namespace Headwater.Tests.Privacy.Requests;

/// <summary>What is the matter with a parent is theirs: it goes out by no way round, such as the name of a reason or of a need.</summary>
public sealed class OthersTests : RequestCase
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_name_of_a_reason_that_tells_of_a_parent_waits_for_a_person(Engine engine)
    {
        await using var folder = await FamilyAsync(engine);
        folder
            .With(
                "care/ssd_cin_assessments.csv",
                "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date",
                "A1,501,R1,2019-02-01,2019-03-01"
            )
            .With(
                "care/ssd_assessment_factors.csv",
                "cinf_table_id,cinf_assessment_id,cinf_assessment_factors_json",
                """1,A1,"[""4B"",""3B""]" """.Trim()
            );
        await folder.LoadAsync();
        await new AssessChildren(folder.Database, Policy.Default, Clock).RunAsync(new DateOnly(2019, 6, 1), Analyst);
        var number = await AskedAsync(folder);

        var opened = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst));

        Assert.Superset(
            new HashSet<string> { Home.MentalHealthAtHome.Name, Home.DomesticAbuse.Name },
            opened.Copy.Undecided.Select(fact => fact.Value).ToHashSet()
        );
        Assert.DoesNotContain(
            opened.Copy.Parts.SelectMany(part => part.Rows),
            row => row.Title == Home.MentalHealthAtHome.Name
        );
    }

    [Fact]
    public void Every_signal_that_reads_what_an_assessment_found_speaks_of_others_and_so_may_one_nobody_knows()
    {
        Assert.All(
            Catalogue.All.Where(signal => signal.Inputs.Contains(Kind.AssessmentFactor)),
            signal => Assert.True(OwnFacts.IsOfOthers(signal.Key))
        );
        Assert.True(OwnFacts.IsOfOthers("a-signal-of-long-ago"));
        Assert.False(OwnFacts.IsOfOthers("suspended-again"));
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_need_that_social_care_wrote_down_waits_too_since_it_may_be_a_parents(Engine engine)
    {
        await using var folder = await FamilyAsync(
            engine,
            "501,10/06/2010,S,C2,N3,U6,PR4,01/03/2012,E4A,,HW2 2BB,HW3 3CC,"
        );
        var number = await AskedAsync(folder);

        var copy = Assert.IsType<OpenedRequest>(await Open(folder).RunAsync(number, Analyst)).Copy;

        Assert.Contains(copy.Undecided, fact => fact.Label is "main need");
    }
}
