using System.Xml.Linq;

namespace Headwater.Tests.Architecture;

public class SolutionTests
{
    public static TheoryData<string> Projects =>
        [.. Repository.Files(".", ".csproj").Where(project => !project.StartsWith("tools/", StringComparison.Ordinal))];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_is_in_the_solution(string project) =>
        Assert.Contains(
            project,
            XDocument
                .Load(Repository.File("Headwater.slnx"))
                .Descendants("Project")
                .Select(each => (string?)each.Attribute("Path"))
        );

    [Theory, MemberData(nameof(Projects))]
    public void A_project_keeps_a_lock_file(string project) =>
        Assert.True(File.Exists(Repository.File($"{Path.GetDirectoryName(project)}/packages.lock.json")));

    [Theory, MemberData(nameof(Projects))]
    public void A_project_leaves_versions_to_the_central_list(string project) =>
        Assert.DoesNotContain(
            XDocument.Load(Repository.File(project)).Descendants("PackageReference"),
            package => package.Attribute("Version") is not null
        );
}
