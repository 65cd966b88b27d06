using System.Reflection;

namespace Headwater.Tests.Architecture;

public class InterfaceTests
{
    private static readonly Type[] Ours =
    [
        .. Directory
            .GetDirectories(Repository.File("src"))
            .Select(folder => Path.GetFileName(folder))
            .Select(module => Assembly.Load(module is "Cli" ? "headwater" : $"Headwater.{module}"))
            .SelectMany(assembly => assembly.GetTypes()),
    ];

    [Fact]
    public void An_interface_has_two_implementations_that_ship() =>
        Assert.DoesNotContain(Ours, type => type.IsInterface && Implementations(type) < 2);

    private static int Implementations(Type type) =>
        Ours.Count(other => !other.IsInterface && !other.IsAbstract && other.IsAssignableTo(type));
}
