using Headwater.Returns.Rules;

namespace Headwater.Web.Uploads;

/// <summary>Something that can be sent with the files of a return, so that more rules can run.</summary>
/// <param name="Lacks">What the rules say that could not run without it.</param>
/// <param name="Name">What it is called in a list of such things.</param>
public sealed record SentBeside(SentAs As, string Lacks, string Name, string Label, string Hint, bool Many)
{
    public static IReadOnlyList<SentBeside> All { get; } =
    [
        new(
            SentAs.Earlier,
            NotGiven.LastYear,
            "the return of the year before",
            "Returns of the years before",
            "The same returns as you sent them last year and earlier. They are only looked back on: nothing in them is checked.",
            Many: true
        ),
        new(
            SentAs.Postcodes,
            NotGiven.Postcodes,
            "a table of postcodes",
            "Table of postcodes",
            "The postcode directory or lookup that the Office for National Statistics publishes, as CSV or ZIP. For rules about distance and place.",
            Many: false
        ),
        new(
            SentAs.Providers,
            NotGiven.Providers,
            "Ofsted’s list of providers",
            "Lists of providers",
            "Ofsted’s lists of children’s homes and social care providers, as it publishes them (XLSX) or as CSV. For rules about Ofsted’s numbers (URN).",
            Many: true
        ),
    ];

    /// <inheritdoc cref="SentAsNames"/>
    public string Field => As.Field;
}
