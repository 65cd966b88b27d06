using System.IO.Compression;
using Headwater.Intake.Findings;
using Headwater.Web.Findings;

namespace Headwater.Tests.Web;

public class WorkersZipTests
{
    [Theory]
    [InlineData("CON", "CON (2).xlsx")]
    [InlineData("nul", "nul (2).xlsx")]
    [InlineData("Con Rad", "Con Rad.xlsx")]
    public async Task A_worker_who_is_called_like_a_device_gets_a_file_that_can_be_unpacked(string worker, string name)
    {
        var zip = new MemoryStream();

        await WorkersZip.WriteAsync([("", worker)], one => new[] { Of(one.Worker) }.ToAsyncEnumerable(), zip);

        await using var archive = new ZipArchive(zip);
        Assert.Equal(name, Assert.Single(archive.Entries).FullName);
    }

    private static Finding Of(string worker) =>
        new(
            1,
            "ssda903",
            2026,
            "567",
            "error",
            "Missing",
            "7",
            "",
            "MIS_END",
            "",
            "missing.csv",
            2,
            worker,
            "",
            new(2026, 5, 4),
            new(2026, 5, 4),
            GoneOn: null,
            Owner: null,
            OwnerName: null,
            OwnerBy: null,
            Note: null,
            NoteBy: null,
            NoteOn: null,
            Suppressed: null,
            SuppressedBy: null,
            SuppressedOn: null
        );
}
