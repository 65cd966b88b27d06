namespace Headwater.Demo.Files;

/// <summary>A folder of plain files that is handed over as one file, which then stands in it alone.</summary>
internal abstract record Bundle(string Folder, string Name)
{
    /// <returns>What the borough's files then are.</returns>
    public IReadOnlyList<MadeFile> Run(string borough, IReadOnlyList<MadeFile> made)
    {
        var its = made.Where(file => file.Path.StartsWith($"{Folder}/", StringComparison.Ordinal)).ToList();
        if (its.Count is 0)
            return made;
        var path = Path.Combine(borough, Folder, Name);
        using (var to = new FileStream(path, FileMode.Create))
            Write([.. its.Select(file => Path.Combine(borough, file.Path))], to);
        foreach (var file in its)
            File.Delete(Path.Combine(borough, file.Path));
        var one = new MadeFile($"{Folder}/{Name}", its.Sum(file => file.Rows), new FileInfo(path).Length);
        return [.. made.Except(its), one];
    }

    private protected abstract void Write(IReadOnlyList<string> paths, Stream to);
}
