using Headwater.Demo.Lives;

namespace Headwater.Demo.Files;

/// <summary>The files of one source system, as one batch of households is written to them.</summary>
public abstract class SourceFiles
{
    private readonly List<Sheet> sheets = [];

    public IReadOnlyList<Sheet> Sheets => sheets;

    public abstract void Write(HomeLife home);

    protected TSheet Add<TSheet>(TSheet sheet)
        where TSheet : Sheet
    {
        sheets.Add(sheet);
        return sheet;
    }
}
