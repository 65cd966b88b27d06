using System.Collections.Frozen;
using System.Text;
using Headwater.Returns.Files;

namespace Headwater.Returns.Codes;

/// <summary>A published list of codes. The same code may stand twice, with other meanings in other years.</summary>
public sealed class CodeList(string name, params IReadOnlyList<Code> codes)
{
    private const int MostNamed = 12;

    private readonly FrozenDictionary<string, IReadOnlyList<Code>>.AlternateLookup<ReadOnlySpan<char>> spellings = codes
        .SelectMany(code => code.AlsoWritten.Prepend(code.Value).Select(spelling => (spelling, code)))
        .GroupBy(pair => pair.spelling, pair => pair.code, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            group => group.Key,
            IReadOnlyList<Code> (group) => [.. group],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Code?[] single = OfOneLetter(codes);

    public string Name { get; } = name;

    public IReadOnlyList<Code> Codes { get; } = codes;

    /// <summary>The code that is written, in any case and any known spelling, in a year; null if there is none.</summary>
    /// <param name="year">The year in which the return ends; null where it does not matter or is not known.</param>
    public Code? Find(ReadOnlySpan<byte> written, int? year)
    {
        // Registers are tens of millions of one-letter marks: these skip the dictionary.
        if (
            written.Length == 1
            && single[written[0]] is { } mark
            && (year is not { } known || mark.Years.Include(known))
        )
            return mark;

        Span<char> letters = stackalloc char[128];
        if (written.Length > letters.Length)
            return null;
        // Typed in an office program, an apostrophe is a curled one.
        if (!Ascii.IsValid(written))
            return Find(Letters.Read(written).Replace('’', '\''), year);
        letters = letters[..Encoding.Latin1.GetChars(written, letters)];
        return spellings.TryGetValue(letters, out var found) ? InYear(found, year) : null;
    }

    public Code? Find(string written, int? year = null) =>
        spellings.TryGetValue(written, out var found) ? InYear(found, year) : null;

    /// <summary>The codes of a year as the end of a sentence, where they are few enough to be read; else nothing.</summary>
    internal string In(int? year)
    {
        var its = Codes
            .Where(code => year is not { } known || code.Years.Include(known))
            .Select(code => code.Value)
            .Distinct()
            .ToList();
        return its.Count is > 0 and <= MostNamed ? $" ({string.Join(", ", its)})" : "";
    }

    private static Code? InYear(IReadOnlyList<Code> found, int? year)
    {
        if (year is null)
            return found[^1];
        foreach (var code in found)
        {
            if (code.Years.Include(year.Value))
                return code;
        }

        return null;
    }

    private static Code?[] OfOneLetter(IReadOnlyList<Code> codes)
    {
        var single = new Code?[256];
        foreach (var code in codes.Where(code => code.Value.Length == 1 && code.Value[0] < 128))
            single[code.Value[0]] = code;
        return single;
    }
}
