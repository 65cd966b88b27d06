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
        var idAt = headings.IndexOf(id);
        var places = meanings.Keys.Select(name => headings.IndexOf(name)).ToArray();
        var texts = places.Select(_ => new Texts()).ToArray();
        var cells = places.Select(_ => new List<int>()).ToArray();
        var ids = new List<string>();
        while (reader.Read())
        {
            if (reader.Count is 0 || (reader.Count is 1 && reader.Cell(0).IsEmpty))
                continue;
            ids.Add(Encoding.UTF8.GetString(reader.Cell(idAt)));
            for (var c = 0; c < places.Length; c++)
                cells[c].Add(texts[c].Number(reader.Cell(places[c])));
        }

        // Names share one list of values, so that a given name can be found as a family name.
        var names = new Values();
        var kinds = meanings.Values.ToArray();
        var folded = new (Values Values, int[] Cells)[kinds.Length];
        foreach (
            var named in Enumerable
                .Range(0, kinds.Length)
                .GroupBy(c =>
                    kinds[c] is Meaning.GivenName or Meaning.MiddleName or Meaning.FamilyName or Meaning.FullName
                )
        )
        foreach (var c in named)
        {
            var values = named.Key ? names : new Values();
            var all = new string[texts[c].Count];
            Parallel.For(1, all.Length, n => all[n] = Plain.Of(kinds[c], Encoding.UTF8.GetString(texts[c][n])));
            var number = new int[all.Length];
            for (var n = 1; n < all.Length; n++)
                number[n] = values.Number(all[n]);
            folded[c] = (values, [.. cells[c].Select(n => number[n])]);
        }

        var columns = meanings.Keys.Select((name, c) => new Column(name, kinds[c], folded[c].Values, folded[c].Cells));
        return (new PersonTable([.. columns]), ids);
    }
}
