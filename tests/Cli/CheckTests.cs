using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Headwater.Tests.Cli;

/// <summary>Returns checked from a terminal: what is said, written and kept.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("headwater-cli-");

    [Fact]
    public async Task Check_tells_each_place_in_a_line_that_no_spreadsheet_takes_for_a_formula()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n=7,01/02/2010,M,02/06/2025,01/06/2025\n"
        );

        var (exitCode, output, _) = await HeadwaterProgram.RunAsync(
            "check",
            folder.FullName,
            "--year",
            "2026",
            "--format",
            "csv"
        );

        Assert.Equal(1, exitCode);
        Assert.Contains("ssda903,567,error,'=7,missing.csv,2,MIS_", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_folder_of_the_report_is_made()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder.CreateSubdirectory("returns").FullName, "missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n7,01/02/2010,M,02/06/2025,\n"
        );
        var report = Path.Combine(folder.FullName, "reports", "2026", "report.csv");

        await HeadwaterProgram.RunAsync("check", Path.Combine(folder.FullName, "returns"), "--out", report);

        Assert.Contains("day of the row", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_takes_nobodys_returns_for_those_of_the_made_up_borough()
    {
        var (_, help, _) = await HeadwaterProgram.RunAsync("check", "--help");

        Assert.DoesNotContain("E09999999", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_keeps_what_it_found_only_where_a_database_is_named()
    {
        var returns = folder.CreateSubdirectory("returns");
        await File.WriteAllTextAsync(
            Path.Combine(returns.FullName, "missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n7,01/02/2010,M,02/06/2025,01/06/2025\n"
        );
        var database = Path.Combine(folder.FullName, "kept.db");
        string[] check = ["check", returns.FullName, "--year", "2026"];

        var (without, _, silent) = await HeadwaterProgram.RunAsync(check);
        var (first, _, kept) = await HeadwaterProgram.RunAsync([
            .. check,
            "--database",
            database,
            "--authority",
            "E09000033",
        ]);
        var (_, _, again) = await HeadwaterProgram.RunAsync([.. check, "--database", database]);

        Assert.Equal((1, 1), (without, first));
        Assert.DoesNotContain("open;", silent, StringComparison.Ordinal);
        Assert.Matches("Check 1: ([0-9]+) open; since the check before \\1 new, 0 back again, 0 gone", kept);
        Assert.Contains("0 new, 0 back again, 0 gone", again, StringComparison.Ordinal);
        Assert.Equal([database], Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public async Task Check_keeps_nothing_for_an_authority_that_nobody_named()
    {
        var returns = folder.CreateSubdirectory("returns");
        await File.WriteAllTextAsync(
            Path.Combine(returns.FullName, "missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n7,01/02/2010,M,02/06/2025,01/06/2025\n"
        );
        var database = Path.Combine(folder.FullName, "kept.db");
        string[] check = ["check", returns.FullName, "--year", "2026", "--database", database];

        var none = await HeadwaterProgram.RunAsync(check);
        Assert.False(File.Exists(database));
        await HeadwaterProgram.RunAsync([.. check, "--authority", "E09000033"]);
        await HeadwaterProgram.RunAsync([.. check, "--authority", "E09000013"]);
        var several = await HeadwaterProgram.RunAsync(check);

        Assert.Equal((2, ""), (none.ExitCode, none.Output));
        Assert.Contains("Name the authority whose returns these are", none.Notes, StringComparison.Ordinal);
        Assert.Equal((2, ""), (several.ExitCode, several.Output));
        Assert.Contains("E09000013, E09000033", several.Notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_tells_the_beginning_of_a_key_that_is_a_page_long()
    {
        var key = new string('7', 10_000);
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "missing.csv"),
            $"CHILD,DOB,MISSING,MIS_START,MIS_END\n{key},01/02/2010,M,02/06/2025,01/06/2025\n"
        );

        var (_, text, _) = await HeadwaterProgram.RunAsync("check", folder.FullName, "--year", "2026");
        var (_, json, _) = await HeadwaterProgram.RunAsync("check", folder.FullName, "--year", "2026", "--json");

        Assert.Contains("(child 777", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 1_000));
        Assert.Contains(key, json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_full_report_is_written_in_the_form_that_its_file_asks_for_and_each_worker_gets_a_workbook()
    {
        var returns = folder.CreateSubdirectory("sent");
        await File.WriteAllTextAsync(
            Path.Combine(returns.FullName, "missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,03/05/2012,M,31/02/2026,\n"
        );
        await File.WriteAllTextAsync(
            Path.Combine(returns.FullName, "workers.csv"),
            "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,03/05/2012,../SW1,01/04/2025,,FCONTA\n"
        );
        foreach (
            var (name, start) in (IEnumerable<(string, string)>)
                [("r.xlsx", "PK"), ("r.csv", "\uFEFFreturn,"), ("r.json", "{")]
        )
        {
            var report = Path.Combine(folder.FullName, name);
            var workers = Path.Combine(folder.FullName, $"workers of {name}");
            var (exitCode, output, _) = await HeadwaterProgram.RunAsync([
                "check",
                returns.FullName,
                "--year",
                "2026",
                "--out",
                report,
                "--by-worker",
                workers,
            ]);

            Assert.Equal(1, exitCode);
            Assert.Contains("missing.csv:2:MIS_START (child 1)", output, StringComparison.Ordinal);
            Assert.StartsWith(
                start,
                new UTF8Encoding(false).GetString(await File.ReadAllBytesAsync(report)),
                StringComparison.Ordinal
            );
            Assert.Equal(
                ["___SW1 (1).xlsx"],
                Directory.EnumerateFiles(workers).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            );
        }

        Assert.Equal(2, (await HeadwaterProgram.RunAsync("check", returns.FullName, "--out", "report.doc")).ExitCode);
    }

    [Theory]
    [InlineData("2026")]
    [InlineData("2025/26")]
    [InlineData("2025-26")]
    public async Task The_year_is_written_as_people_write_it_and_told(string year)
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "missing.csv"),
            "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,03/05/2012,M,01/02/2026,\n"
        );

        var (_, output, _) = await HeadwaterProgram.RunAsync("check", folder.FullName, "--year", year);

        Assert.Contains("Judged by the rules of 2025/26.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--year", "1018")]
    [InlineData("--year", "2025/27")]
    [InlineData("--year", "next")]
    [InlineData("--earlier", ".")]
    [InlineData("--by-worker", ".")]
    public async Task What_cannot_be_meant_is_refused(string option, string value)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "earlier.xlsx"), "");

        var given = value is "." ? folder.FullName : value;
        var (exitCode, _, notes) = await HeadwaterProgram.RunAsync("check", folder.FullName, option, given);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(notes);
    }

    // A folder for temporary files that is none stands for a disk that is full.
    [Fact]
    public async Task Without_room_to_unpack_the_check_ends_and_keeps_nothing()
    {
        using (var archive = ZipFile.Open(Path.Combine(folder.FullName, "sent.zip"), ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(archive.CreateEntry("missing.csv").Open());
            await writer.WriteLineAsync("CHILD,DOB,MISSING,MIS_START,MIS_END");
            for (var row = 0; row < 1_200_000; row++)
                await writer.WriteLineAsync($"{row},03/05/2012,M,01/02/2026,");
        }

        var database = Path.Combine(folder.FullName, "kept.db");
        using var process = HeadwaterProgram.Start(
            new Dictionary<string, string>
            {
                ["TMPDIR"] = "/nowhere",
                ["TMP"] = "/nowhere",
                ["TEMP"] = "/nowhere",
            },
            ["check", folder.FullName, "--database", database, "--authority", "E09999999"]
        );
        var notes = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(3, process.ExitCode);
        Assert.Contains("could not be written to /nowhere", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("gone", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_in_place_of_its_folder_is_said()
    {
        var file = Path.Combine(folder.FullName, "missing.csv");
        await File.WriteAllTextAsync(file, "CHILD\n");

        var (exitCode, _, notes) = await HeadwaterProgram.RunAsync("check", file);

        Assert.Equal(2, exitCode);
        Assert.Contains("Give the folder that it is in.", notes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_cannot_be_used_is_said_and_one_that_can_is_used()
    {
        var (list, returns) = (Path.Combine(folder.FullName, "list.csv"), folder.CreateSubdirectory("returns"));
        await File.WriteAllTextAsync(
            Path.Combine(returns.FullName, "episodes.csv"),
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                + "1,01/06/2025,S,C2,N1,K2,PR4,,,,HW3 4QT,HW3 4QX,SC000008\n"
        );
        string[] check = ["check", returns.FullName, "--year", "2026", "--json", "--providers", list];

        await File.WriteAllTextAsync(list, "URN,Setting postcode,Placement code\nSC000007,HW3 4QX,K2\n");
        var (exitCode, output, notes) = await HeadwaterProgram.RunAsync(check);
        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains(
            "list.csv has no column for Placement provider code, so it cannot be used",
            notes,
            StringComparison.Ordinal
        );

        await File.WriteAllTextAsync(
            list,
            "URN,Setting postcode,Placement code,Placement provider code\nSC000007,HW3 4QX,K2,PR4\n"
        );
        using var json = JsonDocument.Parse((await HeadwaterProgram.RunAsync(check)).Output);
        var status = json
            .RootElement.GetProperty("rules")
            .EnumerateArray()
            .Where(rule => rule.GetProperty("return").GetString() is "ssda903")
            .ToDictionary(
                rule => rule.GetProperty("code").GetString() ?? "",
                rule => rule.GetProperty("status").GetString()
            );
        Assert.Equal(("found", "nothing to check"), (status["1008"], status["454"]));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
