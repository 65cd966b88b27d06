using Headwater.Returns;

namespace Headwater.Tests.Returns;

public class ReferenceTests
{
    public static TheoryData<string> Pages => [.. Reference.Pages().Select(page => page.Path)];

    [Theory, MemberData(nameof(Pages))]
    public void The_published_description_is_in_step_with_the_code(string path) =>
        Assert.Equal(File.ReadAllText(Repository.File(path)), Reference.Pages().Single(page => page.Path == path).Text);
}
