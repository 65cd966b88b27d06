using Headwater.Demo;

namespace Headwater.Tests.Demo;

/// <summary>A borough of the smallest size, made once for all the tests that look at one.</summary>
public sealed class MadeBorough : IDisposable
{
    public static BoroughOptions Options { get; } = new() { Children = 500 };

    public MadeBorough() => Files = Borough.Make(Options, Folder);

    public string Folder { get; } = Directory.CreateTempSubdirectory("borough").FullName;

    public IReadOnlyList<MadeFile> Files { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
