using System.Text;
using Headwater.Returns;
using Headwater.Returns.Files;
using Headwater.Returns.Writing;

namespace Headwater.Demo.Files;

/// <summary>The tables of a folder as the sheets of one workbook.</summary>
internal sealed record Workbook(string Folder, string Name) : Bundle(Folder, Name)
{
    private protected override void Write(IReadOnlyList<string> paths, Stream to)
    {
        var tables = new Dictionary<Table, List<IReadOnlyDictionary<Column, string>>>();
        foreach (var path in paths)
        {
            using var file = ReturnFile.Open(new FoundFile(path, Path.GetFileName(path)));
            var table = file.Table ?? throw new InvalidOperationException($"{path} is of no table.");
            tables[table] = [];
            while (file.ReadWhole())
                tables[table]
                    .Add(
                        table.Columns.ToDictionary(
                            column => column,
                            column => Encoding.UTF8.GetString(file.Row.Raw(column))
                        )
                    );
        }

        using var made = new MemoryStream();
        WriteWorkbook.Run(tables.Keys, table => tables[table], made);
        made.Position = 0;
        Archive.Timeless(made, to);
    }
}
