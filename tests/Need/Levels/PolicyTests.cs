using Headwater.Need.Levels;

namespace Headwater.Tests.Need.Levels;

public class PolicyTests
{
    private static readonly string Shipped = File.ReadAllText(Repository.File("src/Need/policy.json"));

    [Fact]
    public void The_policy_that_ships_sets_every_number_and_says_who_signed()
    {
        Assert.Equal(Enum.GetValues<Threshold>(), Policy.Default.Thresholds.Select(threshold => threshold.Name));
        Assert.Equal(new DateOnly(2026, 9, 1), Policy.Default.Date);
        Assert.Contains("example", Policy.Default.SignedBy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_council_can_set_its_own_numbers_in_a_file() =>
        Assert.Equal(
            7,
            Policy.Parse(Shipped.Replace("\"value\": 60", "\"value\": 7", StringComparison.Ordinal))[
                Threshold.MinimumSessions
            ]
        );

    [Fact]
    public void One_number_can_be_changed_to_see_what_it_would_do()
    {
        var changed = Policy.Default.With(Threshold.Contacts, 5);

        Assert.Equal((5, 3), (changed[Threshold.Contacts], Policy.Default[Threshold.Contacts]));
        Assert.Equal(Policy.Default[Threshold.Workers], changed[Threshold.Workers]);
    }

    [Theory]
    [InlineData("\"Contacts\"", "\"Contactss\"", "sets no Contacts")]
    [InlineData(
        "\"Workers\": {",
        "\"Wolves\": { \"value\": 1, \"unit\": \"\", \"meaning\": \"\", \"source\": \"\" },\n\"Workers\": {",
        "Wolves"
    )]
    [InlineData("\"value\": 60", "\"value\": 0", "MinimumSessions should be a whole number from 1")]
    [InlineData("\"value\": 60", "\"value\": \"sixty\"", "could not be read at line")]
    [InlineData("2026-09-01", "the first of September", "could not be read at line")]
    [InlineData("\"signedBy\": \"Head of Early Help (example)\",", "", "who signed it")]
    public void A_policy_with_a_fault_is_refused_in_words(string from, string to, string sentence)
    {
        var problem = Assert.Throws<FormatException>(() =>
            Policy.Parse(Shipped.Replace(from, to, StringComparison.Ordinal))
        );

        Assert.Contains(sentence, problem.Message, StringComparison.Ordinal);
    }
}
