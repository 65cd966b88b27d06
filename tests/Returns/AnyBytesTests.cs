using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Headwater.Returns;

namespace Headwater.Tests.Returns;

/// <summary>Whatever is sent, reading it ends with an account of every row and never with an exception.</summary>
public class AnyBytesTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Any_bytes_are_read_or_refused_in_words() =>
        Check.One(Many, Prop.ForAll<byte[]>(bytes => IsAccountedFor(bytes)));

    [Fact]
    public void A_good_file_with_any_bytes_thrown_into_it_still_accounts_for_its_rows()
    {
        var good = Catalogue.All.Select(table => Encoding.UTF8.GetBytes(Sample.Csv(table, rows: 5))).ToArray();
        var thrown =
            from file in Gen.Elements(good)
            from place in Gen.Choose(0, file.Length)
            from bytes in ArbMap.Default.GeneratorFor<byte[]>()
            from cut in Gen.Choose(0, 40)
            select (byte[])[.. file[..place], .. bytes, .. file[Math.Min(file.Length, place + cut)..]];

        Check.One(Many, Prop.ForAll(thrown.ToArbitrary(), bytes => IsAccountedFor(bytes)));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("PK\u0003\u0004 and so on", "workbook")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("\0\0\0\0\0\0\0\0", "readable text")]
    [InlineData("just a note to say hello\n", "none of the tables")]
    [InlineData("Source,Key,Child\nschools,1,2\n", "none of the tables")]
    public void What_is_no_table_is_refused_in_words(string text, string says)
    {
        using var file = Sample.Open(text);

        Assert.Equal(0, file.ReadAll());
        var problem = Assert.Single(file.Findings.Problems);
        Assert.Equal(1, problem.Line);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
    }

    private static bool IsAccountedFor(byte[] bytes)
    {
        using var file = Sample.Open(bytes);
        var usable = file.ReadAll();
        return usable == file.Usable
            && file.Rows == file.Usable + file.LeftOut
            && (file.LeftOut == 0 || file.Findings.Count > 0)
            && (file.Table is not null || file.Findings.Count == 1);
    }
}
