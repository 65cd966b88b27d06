using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Headwater.Access;
using Headwater.Intake.Problems;
using Headwater.Intake.Submissions;
using Headwater.Tests.Intake;

namespace Headwater.Tests.Scenarios;

/// <summary>
/// Each folder here is a scenario: what came in (<c>in/</c>, files as a council sends them) and what should come out
/// (<c>expected.json</c>). To add one, make a folder; sections left out of <c>expected.json</c> are not compared.
/// </summary>
public class ScenarioTests
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Names =>
        [
            .. Directory
                .GetDirectories(Repository.File("tests/Scenarios"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory, MemberData(nameof(Names))]
    public async Task What_came_in_gives_what_should_come_out(string name)
    {
        var folder = Repository.File($"tests/Scenarios/{name}");
        var expected = JsonNode.Parse(await File.ReadAllTextAsync($"{folder}/expected.json"))?.AsObject() ?? [];
        await using var sent = await SentFolder.MakeAsync();

        var received = await sent.SendAsync($"{folder}/in");

        var actual = new JsonObject
        {
            ["files"] = await FilesAsync(sent, received),
            ["people"] = People(received),
            ["entries"] = Entries(received),
        };
        foreach (var section in actual.Select(section => section.Key).Where(key => !expected.ContainsKey(key)).ToList())
            actual.Remove(section);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.ToJsonString(Readable), actual.ToJsonString(Readable));
    }

    private static async Task<JsonArray> FilesAsync(SentFolder sent, Received received)
    {
        var problems = new ListProblems(sent.Database);
        var caller = Caller.AtTheTerminal(SentFolder.Authority, "scenario");
        var files = new JsonArray();
        foreach (var file in received.Files)
        {
            var found = await problems.OfFileAsync(caller, file.Number, skip: 0, take: 100);
            files.Add(
                new JsonObject
                {
                    ["name"] = file.Path,
                    ["table"] = file.Table,
                    ["status"] = file.Status,
                    ["rows"] = file.Rows,
                    ["loaded"] = file.Loaded,
                    ["problems"] = new JsonArray([
                        .. found.Select(each => JsonValue.Create($"{each.Line} {each.Column}: {each.Message}")),
                    ]),
                }
            );
        }

        return files;
    }

    private static JsonArray People(Received received) =>
        [
            .. received
                .Persons()
                .Select(person => new JsonObject
                {
                    ["who"] = Who(new SourceKey(person.Source, person.Key)),
                    ["name"] = $"{person.GivenName} {person.FamilyName}".Trim(),
                    ["born"] = person.BirthDate?.ToString("O"),
                    ["upn"] = person.Upn,
                    ["postcodes"] = string.Join(' ', person.Postcodes),
                }),
        ];

    private static JsonArray Entries(Received received) =>
        [
            .. received.Entries.Select(draft => new JsonObject
            {
                ["who"] = Who(received.People[draft.Person]),
                ["kind"] = $"{draft.Entry.Kind}",
                ["on"] = draft.Entry.On.ToString("O"),
                ["until"] = draft.Entry.Until?.ToString("O"),
                ["code"] = draft.Entry.Code,
                ["amount"] = draft.Entry.Amount,
                ["from"] = $"{received.Files.Single(file => file.Number == draft.Entry.File).Path}:{draft.Entry.Line}",
                ["facts"] = draft.Facts is null ? null : JsonNode.Parse(draft.Facts),
            }),
        ];

    private static string Who(SourceKey person) => $"{person.Source} {person.Key}";
}
