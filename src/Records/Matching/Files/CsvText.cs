using System.Globalization;
using System.Text;

namespace Headwater.Records.Matching.Files;

/// <summary>Writes comma-separated lines.</summary>
internal sealed class CsvText(NewFile to)
{
    private readonly StringBuilder text = new(1 << 16);
    private bool first = true;

    /// <summary>Exactly as it stands, be it a formula to a spreadsheet: what reads ids back must find them again.</summary>
    public void Cell(string cell)
    {
        Part();
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0)
            text.Append(cell);
        else
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    /// <summary>A text that is for people to read: what a spreadsheet would take for a formula has a mark before it.</summary>
    public void Words(string cell) => Cell(cell is ['=' or '+' or '-' or '@', ..] ? $"'{cell}" : cell);

    public void Cell(int number)
    {
        Part();
        text.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    /// <summary>With as many places behind the point as asked for.</summary>
    public void Cell(double number, int places)
    {
        Part();
        var units = (long)Math.Round(number * Math.Pow(10, places));
        if (units < 0)
            text.Append('-');
        Span<char> digits = stackalloc char[24];
        var at = digits.Length;
        var rest = (ulong)Math.Abs(units);
        for (var place = 0; rest > 0 || place <= places; place++)
        {
            if (place == places && places > 0)
                digits[--at] = '.';
            digits[--at] = (char)('0' + (rest % 10));
            rest /= 10;
        }

        text.Append(digits[at..]);
    }

    public void End()
    {
        text.Append('\n');
        first = true;
        if (text.Length > 1 << 15)
            Flush();
    }

    /// <summary>Nothing more is to come.</summary>
    public void Flush()
    {
        to.Write(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }

    private void Part()
    {
        if (!first)
            text.Append(',');
        first = false;
    }
}
