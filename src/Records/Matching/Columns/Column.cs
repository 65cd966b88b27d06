namespace Headwater.Records.Matching.Columns;

/// <summary>One column of person records: for each record the number of its value.</summary>
/// <param name="Cells">For each record the number of its value in <paramref name="Values"/>; 0 where it is not known.</param>
public sealed record Column(string Name, Meaning Meaning, Values Values, int[] Cells)
{
    /// <summary>The number of a text as it is written; a new one where it was not among the values.</summary>
    internal int Number(string text) => Values.Number(Plain.Of(Meaning, text));
}
