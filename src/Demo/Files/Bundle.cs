namespace Headwater.Demo.Files;

/// <summary>A folder of plain files that is handed over as one file, which then stands in it alone.</summary>
internal abstract record Bundle(string Folder, string Name)
{
    public string At => $"{Folder}/{Name}";

    public bool Holds(string path) => path.StartsWith($"{Folder}/", StringComparison.Ordinal);

    /// <returns>What the borough's files then are.</returns>
    public IReadOnlyList<MadeFile> Run(string borough, IReadOnlyList<MadeFile> made)
    {
        var its = made.Where(file => Holds(file.Path)).ToList();
        if (its.Count is 0)
            return made;
        var path = Path.Combine(borough, At);
        using (var to = new FileStream(path, FileMode.Create))
            Write([.. its.Select(file => Path.Combine(borough, file.Path))], to);
        foreach (var file in its)
            File.Delete(Path.Combine(borough, file.Path));
        var one = new MadeFile(At, its.Sum(file => file.Rows), new FileInfo(path).Length);
        return [.. made.Except(its), one];
    }

    private protected abstract void Write(IReadOnlyList<string> paths, Stream to);
}
