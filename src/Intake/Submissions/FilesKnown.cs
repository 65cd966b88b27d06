using System.Globalization;
using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Submissions;

/// <summary>From which day the lines of each file could be known, so that a past day is judged by nothing that came later.</summary>
/// <remarks>
/// A return that came after the first load is known from the day it came. The years of returns that the first load brought
/// are taken as known some days after the time that they tell of ended. An extract that holds all of a system each time
/// (<see cref="AccumulatesAlways"/>) has no such time: its lines are known from their own days.
/// </remarks>
public sealed class FilesKnown
{
    private readonly DateOnly[] from;

    private FilesKnown(DateOnly[] from) => this.from = from;

    /// <summary>Whether a file could be known on a day; never for a file that is not of this authority.</summary>
    public bool Was(int file, DateOnly on) => (uint)file < (uint)from.Length && from[file] <= on;

    /// <param name="daysLate">So many days after the time that it tells of a return of the first load is taken to have come.</param>
    public static async Task<FilesKnown> ReadAsync(Work work, string authority, int daysLate)
    {
        var files = (
            await work.Connection.QueryAsync<Row>(
                "select number, source, slot, newest_day, received_at from intake_file where authority = @authority",
                new { authority }
            )
        ).ToList();
        return new FilesKnown(From(files, daysLate));
    }

    internal static DateOnly[] From(IReadOnlyList<Row> files, int daysLate)
    {
        var from = new DateOnly[files.Count is 0 ? 0 : files.Max(file => file.Number) + 1];
        Array.Fill(from, DateOnly.MaxValue);
        var firstLoad = files.Count is 0 ? default : files.Min(file => file.Day);
        var ends = files
            .Where(file => file.NewestDay is not null)
            .GroupBy(file => (file.Source, file.Period))
            .ToDictionary(time => time.Key, time => time.Max(file => file.Newest));
        foreach (var slot in files.GroupBy(file => file.Slot))
        {
            // A return that was sent again tells of the same time: what it corrects was there before.
            var came = slot.Min(file => file.Day);
            foreach (var file in slot)
                from[file.Number] =
                    AccumulatesAlways(file.Slot) ? DateOnly.MinValue
                    : came > firstLoad || !ends.TryGetValue((file.Source, file.Period), out var end) ? came
                    : Earlier(end.AddDays(daysLate), came);
        }

        return from;
    }

    /// <summary>Whether each file of a slot holds all that its system does, and not what one term or year told.</summary>
    private static bool AccumulatesAlways(string slot) => slot.EndsWith(':');

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    internal sealed record Row(long Number, long? Source, string Slot, string? NewestDay, string ReceivedAt)
    {
        public string Period => Slot[(Slot.IndexOf(':') + 1)..];

        public DateOnly Newest => DateOnly.ParseExact(NewestDay ?? "", "O", CultureInfo.InvariantCulture);

        public DateOnly Day => DateOnly.ParseExact(ReceivedAt[..10], "O", CultureInfo.InvariantCulture);
    }
}
