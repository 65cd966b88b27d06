using System.Globalization;
using Headwater.Access.Trail.Unusual;
using Headwater.Storage;

namespace Headwater.Access.Trail;

/// <param name="Entries">How many lines the trail has, as far as it was walked.</param>
/// <param name="FirstBroken">
/// The number of the first line that was altered, removed or put in; null if the chain is whole. Below 1 it is one that was
/// put in before the first.
/// </param>
/// <param name="Note">
/// The number of the note on an unusual look that was altered, removed or put in, where the chain itself is whole: the
/// first broken line is then the one that tells of it, or, if none does, the one that would come next.
/// </param>
public sealed record TrailState(long Entries, long? FirstBroken, long? Note = null)
{
    /// <summary>What is broken, in words; empty where nothing is.</summary>
    public string Sentence =>
        (FirstBroken, Note) switch
        {
            (null, _) => "",
            ({ } told, { } note) when told <= Entries => string.Create(
                CultureInfo.InvariantCulture,
                $"Note {note} on an unusual look is not the one that line {told} of the trail tells of: it was altered or removed."
            ),
            (_, { } note) => string.Create(
                CultureInfo.InvariantCulture,
                $"No line of the trail tells of note {note} on an unusual look: it was put in."
            ),
            ({ } broken, null) => string.Create(CultureInfo.InvariantCulture, $"The trail is broken at line {broken}."),
        };
}

/// <summary>Walks the chain from its first line to its end.</summary>
/// <remarks>
/// Whoever can write to the database can write anything into any cell (SQLite): what is not what it should be is a break,
/// not a fault.
/// </remarks>
public sealed class VerifyTrail(Database database)
{
    // So many lines are held at a time: a trail grows for years.
    private const int Stretch = 2_000;

    /// <param name="seal">
    /// The end as it was once (<see cref="SealTrail"/>). A chain that was worked out anew is whole in itself, but does not lead
    /// through it; its line then counts as the first broken one, since nothing tells which line before it was changed.
    /// </param>
    public async Task<TrailState> RunAsync(Seal? seal = null)
    {
        await using var work = await database.ReadAsync();
        // No line before the first ever showed anybody.
        if (await StrayAsync(work, "number < 1", 0) is { } early)
            return new TrailState(0, early);
        var (count, last) = (0L, "");
        var notes = new ToldNotes();
        // From below the first: a line may have been put in before it.
        var after = long.MinValue;
        while (await StretchAsync(work, after) is { Count: > 0 } lines)
        {
            var children = await ChildrenAsync(work, count, count + lines.Count);
            foreach (var kept in lines)
            {
                count++;
                var shown = children[count].ToList();
                if (
                    kept.Line is not { } line
                    || line.Number != count
                    || line.Previous != last
                    || line.Children != shown.Count
                    || shown.Contains(null)
                    || line.Hash(shown.OfType<long>()) != kept.Hash
                    || (count == seal?.Number && kept.Hash != seal.Hash)
                )
                    return new TrailState(count, kept.Number < 1 ? kept.Number : count);
                last = kept.Hash;
                notes.Add(line);
            }

            after = count;
        }

        if (await StrayAsync(work, "number > @count", count) is { } late)
            return new TrailState(count, late);
        var whole = await EndAsync(work) == (count, last) && (seal is null || seal.Number <= count);
        if (!whole)
            return new TrailState(count, count + 1);
        return await notes.FirstBrokenAsync(work) is var (note, told)
            ? new TrailState(count, told ?? count + 1, note)
            : new TrailState(count, null);
    }

    private static async Task<List<KeptLine>> StretchAsync(Work work, long after)
    {
        await using var command = work.Command(
            $"select {KeptLine.Columns} from access_trail where number > @after order by number limit {Stretch}",
            ("after", after)
        );
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<KeptLine>();
        while (await reader.ReadAsync())
            lines.Add(KeptLine.Read(reader));
        return lines;
    }

    /// <summary>The children that lines showed, in order; null for what is no number of a child.</summary>
    private static async Task<ILookup<long, long?>> ChildrenAsync(Work work, long after, long until)
    {
        await using var command = work.Command(
            """
            select number, child from access_trail_child where number > @after and number <= @until
            order by number, child
            """,
            ("after", after),
            ("until", until)
        );
        await using var reader = await command.ExecuteReaderAsync();
        var shown = new List<(long Number, long? Child)>();
        while (await reader.ReadAsync())
            // What lies between two numbers breaks the line before which it lies.
            shown.Add(
                KeptLine.Whole(reader, 0) is { } number
                    ? (number, KeptLine.Whole(reader, 1))
                    : ((long)Math.Ceiling(reader.GetDouble(0)), null)
            );
        return shown.ToLookup(row => row.Number, row => row.Child);
    }

    /// <summary>The lowest number under which a child was shown though there is no such line; null where there is none.</summary>
    private static async Task<long?> StrayAsync(Work work, string where, long count)
    {
        await using var command = work.Command(
            $"select number from access_trail_child where {where} order by number limit 1",
            ("count", count)
        );
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? KeptLine.Whole(reader, 0) ?? count + 1 : null;
    }

    private static async Task<(long, string)?> EndAsync(Work work)
    {
        await using var command = work.Command("select number, hash from access_trail_end where id = 1");
        await using var reader = await command.ExecuteReaderAsync();
        return
            await reader.ReadAsync() && (KeptLine.Whole(reader, 0), KeptLine.Text(reader, 1)) is ({ } number, { } hash)
            ? (number, hash)
            : null;
    }
}
