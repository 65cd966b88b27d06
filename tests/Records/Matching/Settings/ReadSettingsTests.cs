using Headwater.Records.Matching.Columns;
using Headwater.Records.Matching.Settings;

namespace Headwater.Tests.Records.Matching.Settings;

public class ReadSettingsTests
{
    [Fact]
    public void The_id_and_what_each_column_tells_are_read()
    {
        var read = ReadSettings.Of(
            "settings.json",
            """{ "id": "key", "columns": { "first": "given name", "second": "given name", "dob": "birth date" } }"""
        );

        Assert.Empty(read.Problems);
        Assert.Equal("key", read.Settings?.Id);
        Assert.Equal(
            [("first", Meaning.GivenName), ("second", Meaning.GivenName), ("dob", Meaning.BirthDate)],
            read.Settings?.Columns.Select(column => (column.Key, column.Value))
        );
    }

    [Theory]
    [InlineData("""{ "id": "key", "columns": { "a": "surname" } }""", "What “a” tells is not one of: given name,")]
    [InlineData("""{ "id": "key", "columns": { "a": 7 } }""", "What “a” tells is not one of: given name,")]
    [InlineData("""{ "id": "key", "columns": { "a": "sex", "a": "sex" } }""", "The column “a” is named twice.")]
    [InlineData("""{ "id": "key", "columns": {} }""", "at least one column")]
    [InlineData("""{ "id": "key" }""", "at least one column")]
    [InlineData("""{ "columns": { "a": "sex" } }""", "the column that numbers the records")]
    [InlineData("""{ "id": "", "columns": { "a": "sex" } }""", "the column that numbers the records")]
    [InlineData("""{ "id": 1, "columns": { "a": "sex" } }""", "“id” should be the name of a column")]
    [InlineData("""{ "id": "key", "columns": [] }""", "“columns” should be an object")]
    [InlineData("""{ "id": "key", "id": "key", "columns": { "a": "sex" } }""", "“id” is said twice.")]
    [InlineData("""{ "id": "key", "columns": { "a": "sex" }, "seed": 1 }""", "“seed” means nothing here.")]
    [InlineData(
        """{ "id": "key", "columns": { "key": "identifier" } }""",
        "“key” numbers the records, so it cannot say"
    )]
    [InlineData("""{ "id": "key", "columns": { "\ud800": "sex" } }""", "half a letter")]
    [InlineData("[]", "should be an object")]
    [InlineData("", "cannot be read as JSON")]
    public void A_slip_is_named_and_nothing_is_read(string json, string named)
    {
        var read = ReadSettings.Of("settings.json", json);

        Assert.Null(read.Settings);
        Assert.Contains(named, Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_JSON_is_named_by_its_line()
    {
        var problem = Assert.Single(ReadSettings.Of("settings.json", "{\n  \"id\": \"key\",\n  columns\n}").Problems);

        Assert.Equal(("settings.json", 3), (problem.File, problem.Line));
    }

    [Fact]
    public void A_file_that_is_not_there_is_said_to_be_missing() =>
        Assert.Equal(
            "There is no such file.",
            Assert.Single(ReadSettings.From("no-such-settings.json").Problems).Message
        );

    [Fact]
    public void A_column_that_the_file_lacks_or_has_twice_is_named_with_those_it_has()
    {
        var settings = new MatchSettings(
            "key",
            new Dictionary<string, Meaning> { ["dob"] = Meaning.BirthDate, ["name"] = Meaning.FullName }
        );

        var problems = settings.Fit("people.csv", ["id", "name", "name"]).Select(problem => problem.Message);

        Assert.Equal(
            [
                "There is no column “key”. The columns are: id, name, name.",
                "There is no column “dob”. The columns are: id, name, name.",
                "Several columns are called “name”. Give each a name of its own.",
            ],
            problems
        );
    }
}
