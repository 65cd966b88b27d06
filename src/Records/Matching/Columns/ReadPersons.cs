using System.Text;
using Headwater.Returns.Files.Csv;

namespace Headwater.Records.Matching.Columns;

/// <summary>Reads person records from a file of comma-separated lines.</summary>
public static class ReadPersons
{
    public static (PersonTable Table, IReadOnlyList<string> Ids) Read(
        Stream file,
        string id,
        IReadOnlyDictionary<string, Meaning> meanings
    )
    {
        using var reader = new CsvReader(file);
        if (!reader.Read())
            throw new InvalidDataException("The file is empty.");
        var headings = Enumerable
            .Range(0, reader.Count)
            .Select(i => Encoding.UTF8.GetString(reader.Cell(i)).Trim('\uFEFF', ' '))
            .ToList();
        int[] places = [headings.IndexOf(id), .. meanings.Keys.Select(name => headings.IndexOf(name))];
        var ids = new TextList();
        var cells = meanings.Select(_ => new CellNumbers()).ToArray();
        Number(reader, places, ids, cells);
        return (Table([.. meanings.Keys], [.. meanings.Values], cells), ids);
    }

    // While some rows are numbered the next are read.
    private static void Number(CsvReader reader, int[] places, TextList ids, CellNumbers[] cells)
    {
        var (filling, full) = (new RowBatch(places), new RowBatch(places));
        var numbering = Task.CompletedTask;
        while (reader.Read())
        {
            if (reader.Count is 0 || (reader.Count is 1 && reader.Cell(0).IsEmpty))
                continue;
            filling.Add(reader);
            if (filling.IsFull)
                Next();
        }

        Next();
        numbering.GetAwaiter().GetResult();

        void Next()
        {
            numbering.GetAwaiter().GetResult();
            (filling, full) = (full, filling);
            filling.Clear();
            var batch = full;
            numbering = Task.Run(() =>
            {
                for (var row = 0; row < batch.Count; row++)
                    ids.Add(batch[row, 0]);
                for (var c = 0; c < cells.Length; c++)
                    cells[c].Add(batch, c + 1);
            });
        }
    }

    // Names share one list of values, so that a given name can be found as a family name.
    private static PersonTable Table(string[] names, Meaning[] meanings, CellNumbers[] cells)
    {
        var columns = new Column[names.Length];
        var shared = new Values();
        var groups = Enumerable.Range(0, names.Length).GroupBy(c => IsName(meanings[c]) ? -1 : c).ToArray();
        Parallel.ForEach(
            groups,
            group =>
            {
                foreach (var c in group)
                    columns[c] = cells[c].ToColumn(names[c], meanings[c], IsName(meanings[c]) ? shared : new Values());
            }
        );
        return new PersonTable(columns);
    }

    private static bool IsName(Meaning meaning) =>
        meaning is Meaning.GivenName or Meaning.MiddleName or Meaning.FamilyName or Meaning.FullName;
}
