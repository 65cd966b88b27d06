using Dapper;
using Headwater.Storage;

namespace Headwater.Intake.Submissions;

/// <summary>A file received earlier.</summary>
/// <param name="SupersededBy">The file that took its place; null where none did.</param>
/// <param name="Keys">Whose rows it has.</param>
internal sealed record KnownFile(
    int Number,
    string Path,
    string Slot,
    string Sha256,
    string Status,
    int? SupersededBy,
    Sketch Keys
)
{
    public static async Task<List<KnownFile>> AllAsync(Work work, string authority) =>
        [
            .. (
                await work.Connection.QueryAsync<Row>(
                    """
                    select number, path, slot, sha256, status, superseded_by, sketch
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
        string Slot,
        string Sha256,
        string Status,
        long? SupersededBy,
        string Sketch
    )
    {
        public KnownFile File =>
            new((int)Number, Path, Slot, Sha256, Status, (int?)SupersededBy, Submissions.Sketch.Parse(Sketch));
    }
}
