using System.Buffers.Binary;
using System.Numerics;
using Headwater.Returns.Files;

namespace Headwater.Returns.Checks;

/// <summary>A print of each row of a file, by which a row that stands twice is found though no row is kept.</summary>
/// <remarks>
/// Twelve bytes a row, so that a large dataset is still read in little memory. How seldom two rows that differ have one
/// print: <see cref="Rules.Print"/>.
/// </remarks>
public sealed class RowPrints
{
    private readonly Table table;

    private RowPrints(Table table) => this.table = table;

    private const ulong Odd = 0x9E3779B97F4A7C15;

    internal List<ulong> Prints { get; } = [];

    internal List<int> Lines { get; } = [];

    public int LineOf(int row) => Lines[row];

    /// <returns>Null where the rows have no key, or numbers that each file counts anew.</returns>
    public static RowPrints? For(Table table) =>
        table.Return != Return.SchoolCensusTables
        && (table.KnownBy is not null || table.Columns.Any(column => column.IsKey))
            ? new(table)
            : null;

    public void Add(Row row)
    {
        var print = Odd;
        foreach (var column in table.Columns)
            print = Mix(print, row.Has(column) ? row.Raw(column) : default);
        Prints.Add(print);
        Lines.Add(row.Line);
    }

    private static ulong Mix(ulong print, ReadOnlySpan<byte> cell)
    {
        // The length ends the cell: "ab" and "c" are not "a" and "bc".
        print = Turn(print, (ulong)cell.Length);
        for (; cell.Length >= sizeof(ulong); cell = cell[sizeof(ulong)..])
            print = Turn(print, BinaryPrimitives.ReadUInt64LittleEndian(cell));
        var rest = 0UL;
        foreach (var letter in cell)
            rest = (rest << 8) | letter;
        return Turn(print, rest);
    }

    private static ulong Turn(ulong print, ulong with) => BitOperations.RotateLeft((print ^ with) * Odd, 31);
}
