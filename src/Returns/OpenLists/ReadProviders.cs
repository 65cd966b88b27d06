using Headwater.Returns.Files;
using Headwater.Returns.Formats;

namespace Headwater.Returns.OpenLists;

/// <summary>Reads Ofsted's lists of children's homes and social care providers, as the workbooks that it publishes or as CSV.</summary>
public static class ReadProviders
{
    private const int Urn = 0;
    private const int Postcode = 1;
    private const int Authority = 2;
    private const int FirstCodes = 3;
    private const int SecondCodes = 4;
    private const int Deregistered = 5;
    private const int Closed = 6;

    // The lists do not agree on which heading holds which codes; the codes themselves say it.
    private static readonly ListColumn[] Columns =
    [
        new(true, "URN"),
        new(true, "Setting postcode", "Setting address postcode", "Postcode"),
        new(false, "Local authority"),
        new(true, "Placement code", "Provider code"),
        new(true, "Placement provider code", "Provider placement code"),
        new(false, "Deregistration date"),
        new(false, "Closed date"),
    ];

    /// <returns>The providers of all lists; null where one of them is no such list, and the findings say what it lacks.</returns>
    public static Providers? Run(IEnumerable<(string Path, Findings Findings)> lists)
    {
        var providers = new Dictionary<string, Provider>();
        var usable = true;
        foreach (var (path, findings) in lists)
        {
            var sheets = ListFile.Open(path, Columns, findings);
            usable &= sheets.Count > 0;
            foreach (var sheet in sheets)
            {
                using (sheet)
                    Read(sheet, providers, findings);
            }
        }

        return usable ? new Providers(providers) : null;
    }

    private static void Read(ListFile list, Dictionary<string, Provider> providers, Findings findings)
    {
        while (list.Read())
        {
            if (!list[Urn].IsEmpty && One(list, findings) is var one)
                providers[one.Urn] = providers.TryGetValue(one.Urn, out var known) ? Join(known, one) : one;
        }
    }

    private static Provider One(ListFile list, Findings findings)
    {
        var codes = Codes(list[FirstCodes]).Concat(Codes(list[SecondCodes])).Distinct().ToLookup(IsProvider);
        var deregistered = Day(list, Deregistered, findings);
        return new(
            Text(list[Urn]),
            Text(list[Authority]),
            [.. codes[false]],
            [.. codes[true]],
            Text(list[Postcode]).Replace(" ", "", StringComparison.Ordinal),
            deregistered ?? Day(list, Closed, findings)
        );
    }

    // A home stands in several lists, or twice in one with other codes.
    private static Provider Join(Provider known, Provider more) =>
        known with
        {
            Placements = [.. known.Placements.Union(more.Placements)],
            ProviderCodes = [.. known.ProviderCodes.Union(more.ProviderCodes)],
            Authority = known.Authority is "" ? more.Authority : known.Authority,
            Postcode = known.Postcode is "" ? more.Postcode : known.Postcode,
            ClosedOn = known.ClosedOn > more.ClosedOn ? known.ClosedOn : more.ClosedOn ?? known.ClosedOn,
        };

    private static bool IsProvider(string code) => code.StartsWith("PR", StringComparison.Ordinal);

    private static string[] Codes(ReadOnlySpan<byte> cell) =>
        Text(cell).Split([',', '/', ';', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static string Text(ReadOnlySpan<byte> cell) => Letters.Read(cell).ToUpperInvariant();

    private static DateOnly? Day(ListFile list, int column, Findings findings)
    {
        var cell = list[column];
        if (WrittenDay.TryRead(cell, out var written) || WrittenDay.TryReadNumber(cell, since1904: false, out written))
            return written.Day;
        if (!cell.IsEmpty)
            findings.Add(
                list.Line,
                Columns[column].Headings[0],
                "date",
                "is not a real date; the provider counts as open"
            );
        return null;
    }
}
