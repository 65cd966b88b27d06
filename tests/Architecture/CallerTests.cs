using System.Reflection;
using Headwater.Access;
using Headwater.Storage;

namespace Headwater.Tests.Architecture;

/// <summary>Nothing about children comes out of a module, or is changed in it, unless it is known who asks.</summary>
public class CallerTests
{
    // Of Intake only findings name children: what else it lists is files, lines and rules; a problem holds no cell.
    private static readonly string[] HoldChildren =
    [
        "Headwater.Records",
        "Headwater.Need",
        "Headwater.Intake.Findings",
        "Headwater.Privacy.Corrections",
        "Headwater.Privacy.Retention",
        "Headwater.Privacy.Requests",
    ];

    private static readonly string[] Modules = ["Records", "Need", "Intake", "Privacy"];

    [Fact]
    public void A_verb_that_speaks_of_children_says_who_asks() => Assert.Empty(Nameless);

    private static IEnumerable<string> Nameless =>
        [
            .. Modules
                .Select(module => Assembly.Load($"Headwater.{module}"))
                .SelectMany(assembly => assembly.GetExportedTypes())
                .Where(type =>
                    HoldChildren.Any(space => type.Namespace?.StartsWith(space, StringComparison.Ordinal) is true)
                )
                .Where(type => type.GetConstructors().Any(made => Takes(made, typeof(Database))))
                .SelectMany(type =>
                    type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                )
                .Where(method => method.ReturnType.IsAssignableTo(typeof(Task)))
                .Where(method => !Takes(method, typeof(Caller)))
                .Select(method => $"{method.DeclaringType?.Name}.{method.Name}"),
        ];

    private static bool Takes(MethodBase method, Type type) =>
        method.GetParameters().Any(parameter => parameter.ParameterType == type);
}
