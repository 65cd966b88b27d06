using Headwater.Returns.Files;

namespace Headwater.Tests.Returns;

/// <summary>What databases write for a blank is one, but for names: somebody may be called so.</summary>
public sealed class WrittenNullTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("headwater-null-").FullName;

    [Fact]
    public void A_reference_is_read_as_blank_and_counted()
    {
        using var file = Read("CHILD,DOB,DATE_PERM,PREV_PERM,LA_PERM\n1,01/02/2010,NULL,Z1,NULL\n");

        Assert.Equal("PrevPerm", file.Table?.Name);
        Assert.True(file.Row.IsBlank(Named(file, "LA_PERM")));
        Assert.Equal(
            ["DATE_PERM", "LA_PERM"],
            file.Findings.Repairs("PrevPerm").Select(repair => repair.Column).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_name_is_kept()
    {
        using var file = Read(
            "EpisodeRef,Forename,Surname,DOB,Sex,PostCode,MissingFrom,WentMissing,Returned\n1,Example,NULL,01/02/2010,M,,,01/02/2026 10:00,\n"
        );

        Assert.Equal("NULL", file.Row.Text(Named(file, "Surname")));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Headwater.Returns.Column Named(ReturnFile file, string column) =>
        file.Table?.Columns.Single(each => each.Name == column)
        ?? throw new InvalidOperationException("The file is of no known table.");

    private ReturnFile Read(string text)
    {
        var path = Path.Combine(folder, "sent.csv");
        File.WriteAllText(path, text);
        var file = ReturnFile.Open(Assert.Single(FoundFile.In(folder)));
        Assert.True(file.Read());
        return file;
    }
}
