using System.Xml.Linq;

namespace Headwater.Tests.Architecture;

public class ArrowTests
{
    private static readonly string[] Order =
    [
        "Vocabulary",
        "Storage",
        "Access",
        "Returns",
        "Intake",
        "Records",
        "Need",
        "Privacy",
        "Web",
        "Demo",
        "Cli",
    ];

    // Returns is a library of its own, without a database; the made-up borough writes files and knows nothing of how they are read.
    private static readonly Dictionary<string, string[]> OnlyKnows = new()
    {
        ["Vocabulary"] = [],
        ["Storage"] = ["Vocabulary"],
        ["Returns"] = ["Vocabulary"],
        ["Demo"] = ["Returns", "Vocabulary"],
    };

    public static TheoryData<string> Modules =>
        [.. Directory.GetDirectories(Repository.File("src")).Select(folder => Path.GetFileName(folder))];

    [Theory, MemberData(nameof(Modules))]
    public void A_module_knows_only_the_modules_to_its_left(string module)
    {
        Assert.Contains(module, Order);

        Assert.All(Known(module), left => Assert.True(Place(left) < Place(module), $"{module} knows {left}"));
    }

    [Theory, MemberData(nameof(Modules))]
    public void A_library_knows_only_what_it_is_made_from(string module) =>
        Assert.Empty(Known(module).Except(OnlyKnows.GetValueOrDefault(module, Order)));

    private static IEnumerable<string> Known(string module) =>
        XDocument
            .Load(Repository.File($"src/{module}/{module}.csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string?)reference.Attribute("Include") ?? ""));

    private static int Place(string module) => Array.IndexOf(Order, module);
}
