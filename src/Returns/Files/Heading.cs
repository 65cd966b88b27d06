namespace Headwater.Returns.Files;

/// <summary>Column names as files write them: case, blanks, underscores and brackets do not count.</summary>
internal static class Heading
{
    public static string Fold(string heading) =>
        string.Create(
            heading.Count(char.IsLetterOrDigit),
            heading,
            (folded, from) =>
            {
                var to = 0;
                foreach (var letter in from)
                {
                    if (char.IsLetterOrDigit(letter))
                        folded[to++] = char.ToLowerInvariant(letter);
                }
            }
        );

    /// <summary>Every folded heading under which a column may stand.</summary>
    public static IEnumerable<string> Of(Column column) => column.AlsoNamed.Prepend(column.Name).Select(Fold);
}
