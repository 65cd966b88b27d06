namespace Headwater.Web.Uploads;

/// <summary>Files that somebody sent to be checked, in a folder that nobody else on the machine can open, for as long as that takes.</summary>
public sealed class SentFiles : IDisposable
{
    private const string Prefix = "headwater-check-";

    // A name may be 255 bytes long, and a letter may take three.
    private const int LongestName = 60;

    // Systems hide such a file, so that it is never taken for one that was sent. Whoever holds it open is at work.
    private const string Lock = ".at-work";

    private readonly FileStream atWork;
    private readonly List<(SentAs As, string Name)> all = [];

    private SentFiles(string folder, FileStream atWork) => (Folder, this.atWork) = (folder, atWork);

    public string Folder { get; }

    public int Count => all.Count;

    /// <summary>The names under which files of one kind stand in the folder of their kind.</summary>
    public IReadOnlyList<string> Names(SentAs kind = SentAs.Files) =>
        [.. all.Where(each => each.As == kind).Select(each => each.Name)];

    public string FolderOf(SentAs kind) => Path.Combine(Folder, kind.Field);

    public IReadOnlyList<string> Paths(SentAs kind) =>
        [.. Names(kind).Select(name => Path.Combine(FolderOf(kind), name))];

    public static SentFiles Make()
    {
        var folder = Directory.CreateTempSubdirectory(Prefix).FullName;
        return new SentFiles(folder, Hold(folder));
    }

    /// <summary>Deletes what a server that was killed left behind; what another is at work on stays.</summary>
    public static void Sweep()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), $"{Prefix}*"))
        {
            try
            {
                using (Hold(folder)) { }

                Directory.Delete(folder, recursive: true);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // Somebody is at work there, or it is another user's.
            }
        }
    }

    /// <param name="name">As the browser gives it: it may hold anything, and says nothing of where the file goes.</param>
    public FileStream Add(string name, SentAs kind = SentAs.Files)
    {
        var safe = Free(Safe(name), Names(kind));
        all.Add((kind, safe));
        Directory.CreateDirectory(FolderOf(kind));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(FolderOf(kind), safe), options);
    }

    /// <summary>Deletes them, if that was not done before: a server that stops waits for no check.</summary>
    public void Dispose()
    {
        atWork.Dispose();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>The last part of a name, of letters that every system allows; never hidden, never empty.</summary>
    public static string Safe(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var plain = string.Concat(
                last.Select(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_' or '.' ? letter : '_')
            )
            .Trim(' ', '.');
        if (plain is "")
            return "file";
        if (plain.Length <= LongestName)
            return plain;
        var ending = Path.GetExtension(plain);
        return ending.Length > 10 ? plain[..LongestName] : $"{plain[..(LongestName - ending.Length)]}{ending}";
    }

    private static FileStream Hold(string folder) =>
        new(Path.Combine(folder, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static string Free(string name, IReadOnlyList<string> names)
    {
        var (plain, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        var free = name;
        for (var number = 2; names.Contains(free, StringComparer.OrdinalIgnoreCase); number++)
            free = $"{plain} ({number}){ending}";
        return free;
    }
}
