using Headwater.Privacy;

namespace Headwater.Tests.Privacy;

public class ReferenceTests
{
    public static TheoryData<string> Paths => [.. Reference.Pages().Select(page => page.Path)];

    [Theory, MemberData(nameof(Paths))]
    public void The_published_page_is_in_step_with_the_code(string path) =>
        Assert.Equal(
            File.Exists(Repository.File(path)) ? File.ReadAllText(Repository.File(path)) : "",
            Reference.Pages().Single(page => page.Path == path).Text
        );
}
