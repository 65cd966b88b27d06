using System.Collections.Concurrent;
using System.Text;
using Headwater.Returns.Files;

namespace Headwater.Returns.Rules;

/// <summary>Gives equal cells one text, whoever reads them: a return holds millions of cells and few different codes.</summary>
internal sealed class TextPool
{
    private const int Short = 64;

    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> texts =
        new ConcurrentDictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cell in capitals; empty for a blank one.</summary>
    public string Capitals(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty)
            return "";
        if (cell.Length > Short || !Ascii.IsValid(cell))
            return Letters.Read(cell).ToUpperInvariant();

        Span<char> letters = stackalloc char[cell.Length];
        Ascii.ToUpper(cell, letters, out _);
        if (texts.TryGetValue(letters, out var known))
            return known;
        var text = letters.ToString();
        return texts.TryAdd(letters, text) ? text : texts[letters];
    }
}
