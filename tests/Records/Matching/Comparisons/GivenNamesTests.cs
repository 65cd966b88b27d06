using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Comparisons;

namespace Headwater.Tests.Records.Matching.Comparisons;

/// <summary>Twins of every origin are told apart by two names that people bear.</summary>
/// <remarks>
/// The names of <c>held-out-given-names.txt</c> are half of lists that others made (the Turkish ones partly from memory); the other half was taken into
/// the list, these were not. So the shares say how many names of each origin the list knows that nobody wrote into it for the
/// test. They must not fall.
/// </remarks>
public class GivenNamesTests
{
    [Theory]
    [InlineData("Indian", 0.5)]
    [InlineData("Nigerian", 0.4)]
    [InlineData("Colombian", 0.7)]
    [InlineData("Polish", 0.75)]
    [InlineData("Pakistani", 0.65)]
    [InlineData("Turkish", 0.15)]
    public void Of_names_of_an_origin_that_nobody_wrote_into_the_list_so_many_are_known(string origin, double least)
    {
        var names = HeldOut()[origin];

        Assert.True(names.Length >= 40);
        var share = names.Count(GivenNames.Contains) / (double)names.Length;
        Assert.True(share >= least, $"{origin}: {share:0.00}");
    }

    [Theory]
    [InlineData("Nadeem", "Nadim")]
    [InlineData("Yousuf", "Yusuf")]
    [InlineData("Sofia", "Sophia")]
    [InlineData("Zayn", "Zain")]
    [InlineData("Aisha", "Aishah")]
    [InlineData("Omar", "Umar")]
    public void Two_ways_of_writing_one_name_are_no_two_names(string one, string other) =>
        Assert.NotEqual(Likeness.Different, Some.Likeness(Meaning.GivenName, one, other));

    [Theory]
    [InlineData("Amelia", "Amelie")]
    [InlineData("Ayse", "Ayla")]
    [InlineData("Emre", "Eymen")]
    [InlineData("Karan", "Kiran")]
    [InlineData("Samira", "Samina")]
    public void Two_names_of_twins_are_two_names_whatever_language_they_come_from(string one, string other) =>
        Assert.Equal(Likeness.Different, Some.Likeness(Meaning.GivenName, one, other));

    private static Dictionary<string, string[]> HeldOut() =>
        File.ReadAllLines(Repository.File("tests/Records/Matching/Comparisons/held-out-given-names.txt"))
            .Select(line => line.Split(": "))
            .ToDictionary(parts => parts[0], parts => parts[1].Split(' '));
}
