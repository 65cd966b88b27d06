using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Tests.Intake;

/// <summary>The same facts make the same entries, in whatever form a council has them: the folders in <c>Forms/</c>.</summary>
public class ManyFormsTests
{
    private const string Absences = "2026-spring/termlysessiondetailsonroll.csv";

    [Theory]
    [InlineData("census-extract", "census-download", 8)]
    [InlineData("census-extract", "census-xml", 8)]
    [InlineData("sen2-modules", "sen2-xml", 12)]
    [InlineData("ssd-extract", "ssd-json", 12)]
    [InlineData("ssd-extract", "ssd-nightly", 12)]
    public async Task Two_forms_of_the_same_facts_make_the_same_entries(string one, string other, int count)
    {
        var entries = await EntriesAsync(Form(one));

        Assert.Equal(count, entries.Count);
        Assert.Equal(entries, await EntriesAsync(Form(other)));
    }

    [Fact]
    public async Task What_an_XML_file_of_one_line_links_is_linked_all_the_same()
    {
        await using var sent = await SentFolder.MakeAsync();
        var text = await File.ReadAllTextAsync($"{Form("sen2-xml")}/2026/sen2.xml");
        sent.With("2026/sen2.xml", text.Replace("\n", "", StringComparison.Ordinal));

        Assert.Equal(await EntriesAsync(Form("sen2-modules")), Entries(await sent.SendAsync()));
    }

    [Fact]
    public async Task A_downloaded_row_is_told_by_the_file_and_line_where_it_stands()
    {
        await using var sent = await SentFolder.MakeAsync();

        var received = await sent.SendAsync(Form("census-download"));

        Assert.Contains(
            received.Entries,
            draft =>
                draft.Entry is { Kind: Kind.OnRoll, Line: 3 }
                && received.Files.Single(file => file.Number == draft.Entry.File).Path == "2026-spring/pupilonroll.csv"
        );
        Assert.All(received.Files, file => Assert.Equal(("Current", 0L), (file.Status, file.Problems)));
    }

    [Fact]
    public async Task The_download_sent_again_changes_nothing_and_a_corrected_one_replaces_it()
    {
        await using var sent = await SentFolder.MakeAsync();
        foreach (var path in Directory.GetFiles(Form("census-download"), "*", SearchOption.AllDirectories))
            sent.With(Path.GetRelativePath(Form("census-download"), path), await File.ReadAllTextAsync(path));
        await sent.SendAsync();

        Assert.All((await sent.SendAsync()).Files, file => Assert.Equal("Unchanged", file.Status));

        var absences = await File.ReadAllTextAsync($"{Form("census-download")}/{Absences}");
        sent.With(Absences, absences.Replace("7,O,4", "7,O,9", StringComparison.Ordinal));
        var corrected = await sent.SendAsync();

        Assert.Equal("Current", corrected.Files.Single(file => file.Table is "PupilOnRoll").Status);
        Assert.Contains(corrected.Entries, draft => draft.Entry is { Kind: Kind.TermAbsence, Amount: 16 });
    }

    private static string Form(string name) => Repository.File($"tests/Intake/Forms/{name}");

    private static async Task<List<string>> EntriesAsync(string folder)
    {
        await using var sent = await SentFolder.MakeAsync();
        return Entries(await sent.SendAsync(folder));
    }

    /// <summary>Each entry without the file and line that it came from, in an order of their own.</summary>
    private static List<string> Entries(Received received) =>
        [
            .. received
                .Entries.Select(draft =>
                    $"{received.People[draft.Person].Key} {draft.Entry with { File = 0, Line = 0 }} {draft.Facts}"
                )
                .Order(StringComparer.Ordinal),
        ];
}
