using System.Reflection;

namespace Headwater.Storage;

/// <summary>One module's numbered schema files, embedded in its assembly under <c>Schema/</c>.</summary>
/// <param name="Module">The module's name, which its tables begin with.</param>
public sealed record Schema(string Module, Assembly Assembly)
{
    public static Schema Of(Type anyTypeOfTheModule) =>
        new(anyTypeOfTheModule.Assembly.GetName().Name!.Split('.')[^1], anyTypeOfTheModule.Assembly);

    /// <summary>The steps in order of their number, each with its text.</summary>
    internal IEnumerable<(string Name, string Text)> Steps() =>
        from resource in Assembly.GetManifestResourceNames()
        where resource.EndsWith(".sql", StringComparison.Ordinal)
        orderby resource
        select (resource, Read(resource));

    private string Read(string resource)
    {
        using var stream =
            Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is listed but cannot be read.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
