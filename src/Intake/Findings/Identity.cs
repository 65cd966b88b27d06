using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Headwater.Returns.Checks;

namespace Headwater.Intake.Findings;

/// <summary>
/// By what a finding is known again, whatever line or file it stands in by then: its return, year, rule, table, column,
/// child and row, and what of another return it was compared with. Two that agree in all of it are told apart by a counter.
/// </summary>
internal sealed class Identity
{
    private const int MostBytes = 2048;

    private readonly Dictionary<UInt128, uint> times = [];
    private readonly byte[] parts = new byte[MostBytes];

    /// <summary>The identity of the next finding of a check; equal ones are counted in the order in which they are asked for.</summary>
    public UInt128 Next(CheckedRule rule, int year, string table, Found found)
    {
        var length = 0;
        Add(rule.Return, ref length);
        Add(year.ToString(CultureInfo.InvariantCulture), ref length);
        Add(rule.Code, ref length);
        Add(table, ref length);
        Add(found.Column, ref length);
        Add(Child(found), ref length);
        Add(Row(found), ref length);
        if (found.Against is { } against)
        {
            Add(against.Return, ref length);
            Add(against.Table ?? "", ref length);
            Add(against.Column ?? "", ref length);
            Add(Text(against.Row), ref length);
            // Where the other return has no row, nothing but its year says where somebody looked.
            Add(against.Table is null ? against.Year.ToString(CultureInfo.InvariantCulture) : "", ref length);
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(parts.AsSpan(0, length), hash);
        var one = BinaryPrimitives.ReadUInt128BigEndian(hash);
        var before = times.GetValueOrDefault(one);
        times[one] = before + 1;
        return one + before;
    }

    public static string Child(Found found) => Child(found.Key ?? "");

    /// <summary>A child's number as findings hold it.</summary>
    public static string Child(string number) => number.Trim().ToUpperInvariant();

    /// <summary>Whose row it is, where that is not the row's own number; empty where it is, or nobody's.</summary>
    public static string Person(Found found) => Child(found.Owner?.Person ?? "");

    /// <inheritdoc cref="Person"/>
    public static string Upn(Found found) => Child(found.Owner?.Upn ?? "");

    public static string Row(Found found) => Text(found.Row);

    private static string Text(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";

    public static string Text(UInt128 identity) => identity.ToString("x32", CultureInfo.InvariantCulture);

    public static UInt128 Parse(string text) =>
        UInt128.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    // Each part with its length before it, so that no two lists of parts read alike; what is longer than any key is cut.
    private void Add(string part, ref int length)
    {
        var place = length + sizeof(ushort);
        var room = Math.Min(MostBytes - place, MostBytes / 16);
        Encoding.UTF8.GetEncoder().Convert(part, parts.AsSpan(place, room), flush: true, out _, out var used, out _);
        BinaryPrimitives.WriteUInt16BigEndian(parts.AsSpan(length), (ushort)used);
        length = place + used;
    }
}
