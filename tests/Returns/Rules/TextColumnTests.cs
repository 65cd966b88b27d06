using System.Globalization;
using System.Text;
using Headwater.Returns;
using Headwater.Returns.Checks;

namespace Headwater.Tests.Returns.Rules;

/// <summary>Rules see each cell as it stands in its own row, however many different ones a column holds.</summary>
public sealed class TextColumnTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-columns-").FullName;

    [Theory]
    [InlineData(10)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(300)]
    [InlineData(70_000)]
    public void A_column_of_so_many_different_texts_keeps_each_in_its_row(int different)
    {
        var lines = new StringBuilder("EpisodeRef,Forename,Surname,DOB,WentMissing,InterviewOffered\n");
        for (var i = 0; i < different; i++)
            lines.Append(CultureInfo.InvariantCulture, $"m{i},A,B,01/06/2012,06/10/2025 21:00,N\n");
        lines.Append("M7,A,B,01/06/2012,06/10/2025 21:00,N\n");
        File.WriteAllText(Path.Combine(folder, "missing-episodes.csv"), lines.ToString());

        // The last row's number is that of the eighth; were any two mixed up, more rows would be alike.
        Assert.Equal([9, different + 2], Found(Return.MissingEpisodes, "MIS01").Select(each => each.Line));
    }

    [Fact]
    public void A_column_that_only_one_of_two_files_has_is_blank_in_the_other()
    {
        const string Head = "URN,UPN,Surname,Forename,DOB,Category,StartDate,Sessions,Reason1";
        const string Row = "100001,,A,B,01/06/2012,SUSP,06/10/2025,2,PP";
        File.WriteAllText(Path.Combine(folder, "a.csv"), $"{Head}\n{Row}\n{Row}\n");
        File.WriteAllText(Path.Combine(folder, "b.csv"), $"{Head},Reason2\n{Row},PP\n{Row},VA\n");
        File.WriteAllText(Path.Combine(folder, "c.csv"), $"{Head}\n{Row}\n");
        Assert.Equal(["b.csv 2"], Found(Return.Exclusions, "EXC20").Select(each => $"{each.File} {each.Line}"));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IReadOnlyList<Found> Found(Return one, string code) =>
        CheckFolder.Run(folder).Rules.Single(rule => rule.Return == one.Slug && rule.Code == code).Found;
}
