using System.Security.Cryptography;
using Headwater.Demo;

namespace Headwater.Tests.Demo;

public sealed class SameSeedTests(MadeBorough made) : IClassFixture<MadeBorough>
{
    [Fact]
    public void The_same_seed_makes_the_same_bytes()
    {
        var folder = Directory.CreateTempSubdirectory("borough").FullName;
        var again = Borough.Make(MadeBorough.Options, folder);

        Assert.Equal(made.Files, again);
        Assert.All(again, file => Assert.Equal(Hash(made.Folder, file), Hash(folder, file)));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Another_seed_makes_another_borough()
    {
        var folder = Directory.CreateTempSubdirectory("borough").FullName;
        var other = Borough.Make(MadeBorough.Options with { Seed = 2 }, folder);

        var marks = other.First(file => file.Path == "files/school-census/2025-autumn/pupils-on-roll.csv");
        Assert.NotEqual(Hash(made.Folder, marks), Hash(folder, marks));
        Directory.Delete(folder, recursive: true);
    }

    private static string Hash(string folder, MadeFile file) =>
        Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file.Path))));
}
