using FsCheck;
using FsCheck.Fluent;
using Headwater.Returns.Checks;
using Headwater.Returns.Files;

namespace Headwater.Tests.Returns;

/// <summary>Whatever is done to a file that holds several tables, it ends with an account of every row and never with an exception.</summary>
public sealed class AnyFormTests : IDisposable
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(150);

    private readonly string folder = Directory.CreateTempSubdirectory("headwater-any-").FullName;

    [Theory]
    [InlineData("census-xml/2026-spring/school.xml")]
    [InlineData("sen2-xml/2026/sen2.xml")]
    [InlineData("ssd-json/ssd/extract.json")]
    [InlineData("ssd-nightly/ssd/payload.json")]
    public void A_good_file_with_any_bytes_thrown_into_it_still_accounts_for_its_rows(string good) =>
        Check.One(
            Many,
            Prop.ForAll(
                Thrown(File.ReadAllBytes(Repository.File($"tests/Intake/Forms/{good}"))).ToArbitrary(),
                bytes => IsAccountedFor(Path.GetFileName(good), bytes)
            )
        );

    [Fact]
    public void A_good_workbook_with_any_bytes_thrown_into_it_still_accounts_for_its_rows()
    {
        var path = Path.Combine(folder, "good.xlsx");
        RawWorkbook.Write(path, "List 3", since1904: false, ["T1", "b) Female", "a) White", "#40210", "#15", "#45750"]);
        var good = File.ReadAllBytes(path);
        File.Delete(path);

        Check.One(Many, Prop.ForAll(Thrown(good).ToArbitrary(), bytes => IsAccountedFor("some.xlsx", bytes)));
    }

    [Fact]
    public void Every_downloaded_table_may_be_broken_and_the_others_are_still_joined()
    {
        var forms = Repository.File("tests/Intake/Forms/census-download/2026-spring");
        var files = Directory
            .GetFiles(forms)
            .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path)));
        var broken =
            from file in Gen.Elements(files.ToArray())
            from bytes in Thrown(file.Bytes)
            select (file.Name, Bytes: bytes);
        foreach (var (name, bytes) in files)
            File.WriteAllBytes(Path.Combine(folder, name), bytes);

        Check.One(
            Many,
            Prop.ForAll(
                broken.ToArbitrary(),
                one =>
                {
                    var before = File.ReadAllBytes(Path.Combine(folder, one.Name));
                    var fine = IsAccountedFor(one.Name, one.Bytes, files: 9);
                    File.WriteAllBytes(Path.Combine(folder, one.Name), before);
                    return fine;
                }
            )
        );
    }

    [Theory]
    [InlineData("deep.json", "[", 100_000)]
    [InlineData("deep.json", "{\"ssd_person\":[{\"a\":", 50_000)]
    [InlineData("deep.xml", "<a>", 100_000)]
    [InlineData("long.json", "[{\"la_child_id\":\"7\",\"child_details\":{\"first_name\":\"Ada\",", 1)]
    public void A_file_nested_without_end_is_refused(string name, string open, int times)
    {
        var start = name.EndsWith("xml", StringComparison.Ordinal) ? "<Message><Persons><Person>" : "";
        File.WriteAllText(Path.Combine(folder, name), start + string.Concat(Enumerable.Repeat(open, times)));

        Assert.Contains(CheckFolder.Run(folder).Files, file => file.Problems > 0 || file.Why is not null);
    }

    [Fact]
    public void A_text_without_end_is_refused_in_bounded_memory()
    {
        using (var file = new StreamWriter(Path.Combine(folder, "long.json")))
        {
            file.Write("{\"ssd_person\":[{\"pers_person_id\":\"7\",\"pers_forename\":\"");
            var letters = new string('a', 1 << 20);
            for (var i = 0; i < 40; i++)
                file.Write(letters);
        }

        var person = Assert.Single(CheckFolder.Run(folder).Files, file => file.Table is "ssd_person");

        Assert.Equal((0, 1), (person.Rows, person.Problems));
    }

    [Fact]
    public void Rows_alone_are_known_by_their_items_in_an_array_and_a_line_each()
    {
        const string First =
            """{"pers_person_id":"7","pers_forename":"Ada","pers_surname":"Reed","pers_sex":"F","pers_dob":"2015-02-31"}""";
        const string Second =
            """{"pers_person_id":"8","pers_forename":"Ben","pers_surname":"Marsh","pers_sex":"M","pers_dob":"2014-03-04","pers_shoe":4}""";
        File.WriteAllText(Path.Combine(folder, "array.json"), $"[\n{First},\n{Second}\n]");
        File.WriteAllText(Path.Combine(folder, "lines.json"), $"{First}\n{Second}\n");

        var result = CheckFolder.Run(folder);

        // One day is none; and both rows of the second file stand in the first.
        Assert.Equal(
            [("ssd_person", 2L, 1L), ("ssd_person", 2L, 3L)],
            result.Files.Select(file => (file.Table, file.Rows, file.Problems))
        );
        Assert.Equal(
            [("array.json", 2), ("lines.json", 1)],
            result
                .Rules.Single(rule => rule is { Return: "safeguarding-dataset", Code: "date" })
                .Found.Select(found => (found.File, found.Line))
        );
        Assert.Equal(2, result.Repairs.Count(repair => repair is { Column: "pers_shoe", Count: 1 }));
    }

    [Fact]
    public void JSON_that_breaks_off_is_read_to_the_break_and_says_where()
    {
        File.WriteAllText(
            Path.Combine(folder, "cut.json"),
            "{\"ssd_person\": [\n{\"pers_person_id\":\"7\",\"pers_dob\":\"2015-02-03\"},\n{\"pers_person_id\":\"8\",\"pers_d"
        );

        var result = CheckFolder.Run(folder);

        Assert.Equal(1, Assert.Single(result.Files).Rows);
        Assert.Equal(
            3,
            Assert
                .Single(result.Rules.Single(rule => rule is { Return: "safeguarding-dataset", Code: "file" }).Found)
                .Line
        );
    }

    [Fact]
    public void JSON_that_is_no_return_is_not_recognised()
    {
        File.WriteAllText(
            Path.Combine(folder, "package.json"),
            """{"name": "something", "version": "1.0", "files": ["a", "b"]}"""
        );

        Assert.Null(Assert.Single(CheckFolder.Run(folder).Files).Table);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Gen<byte[]> Thrown(byte[] good) =>
        from place in Gen.Choose(0, good.Length)
        from bytes in ArbMap.Default.GeneratorFor<byte[]>()
        from cut in Gen.Frequency((3, Gen.Choose(0, 40)), (1, Gen.Constant(good.Length)))
        select (byte[])[.. good[..place], .. bytes, .. good[Math.Min(good.Length, place + cut)..]];

    private bool IsAccountedFor(string name, byte[] bytes, int files = 1)
    {
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        foreach (var found in FoundFile.In(folder))
        {
            using var file = ReturnFile.Open(found);
            var usable = file.ReadAll();
            if (
                usable != file.Usable
                || file.Rows != file.Usable + file.LeftOut
                || (file.LeftOut > 0 && file.Findings.Count is 0)
            )
                return false;
            if (file.Table is null && file.Findings.Count is 0)
                return false;
        }

        return CheckFolder.Run(folder, 2026).Files.DistinctBy(file => file.Name.Split('/')[0]).Count() == files;
    }
}
