using System.Globalization;
using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Submissions;

/// <summary>A file received earlier.</summary>
internal sealed record KnownFile(
    int Number,
    string Path,
    string? Table,
    string Slot,
    string Sha256,
    string Status,
    Coverage Coverage
)
{
    public static async Task<List<KnownFile>> AllAsync(Work work, string authority) =>
        [
            .. (
                await work.Connection.QueryAsync<Row>(
                    """
                    select number, path, table_name, slot, sha256, status, first_day, last_day, sketch
                    from intake_file
                    where authority = @authority
                    order by number
                    """,
                    new { authority }
                )
            ).Select(row => row.File),
        ];

    private sealed record Row(
        long Number,
        string Path,
        string? TableName,
        string Slot,
        string Sha256,
        string Status,
        string? FirstDay,
        string? LastDay,
        string Sketch
    )
    {
        public KnownFile File =>
            new(
                (int)Number,
                Path,
                TableName,
                Slot,
                Sha256,
                Status,
                new Coverage(Submissions.Sketch.Parse(Sketch), Day(FirstDay), Day(LastDay))
            );

        private static DateOnly? Day(string? text) =>
            text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
    }
}
