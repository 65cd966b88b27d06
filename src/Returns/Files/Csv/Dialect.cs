namespace Headwater.Returns.Files.Csv;

/// <summary>Which letter parts the cells of a file.</summary>
internal static class Dialect
{
    private static readonly byte[] Delimiters = [(byte)',', (byte)';', (byte)'\t', (byte)'|'];

    /// <summary>The delimiter that parts some line near the start into most cells; a comma where none does.</summary>
    public static byte Find(ReadOnlySpan<byte> start)
    {
        var best = Delimiters[0];
        var most = 0;
        for (var lines = 0; lines < 10 && !start.IsEmpty; lines++)
        {
            var end = start.IndexOfAny((byte)'\n', (byte)'\r');
            var line = end < 0 ? start : start[..end];
            foreach (var delimiter in Delimiters)
            {
                var count = CountOutsideQuotes(line, delimiter);
                if (count > most)
                    (best, most) = (delimiter, count);
            }

            start = end < 0 ? default : start[(end + 1)..];
        }

        return best;
    }

    public static string Name(byte delimiter) =>
        delimiter switch
        {
            (byte)';' => "semicolons",
            (byte)'\t' => "tabs",
            (byte)'|' => "upright bars",
            _ => "commas",
        };

    private static int CountOutsideQuotes(ReadOnlySpan<byte> line, byte delimiter)
    {
        var (count, quoted) = (0, false);
        foreach (var letter in line)
        {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == delimiter && !quoted)
                count++;
        }

        return count;
    }
}
