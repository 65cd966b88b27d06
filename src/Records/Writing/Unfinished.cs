namespace Headwater.Records.Writing;

/// <summary>Files that are written beside their place and put there all at once: until then those of before stay.</summary>
/// <remarks>What is left of a run that came to grief goes with it: it may hold children's rows.</remarks>
internal sealed class Unfinished : IDisposable
{
    private readonly List<string> paths = [];

    /// <summary>Where to write a file for the time being.</summary>
    public string Begin(string path)
    {
        paths.Add(path);
        return Part(path);
    }

    public void Finish()
    {
        foreach (var path in paths)
            File.Move(Part(path), path, overwrite: true);
        paths.Clear();
    }

    public void Dispose()
    {
        foreach (var path in paths)
            File.Delete(Part(path));
    }

    private static string Part(string path) => path + ".part";
}
