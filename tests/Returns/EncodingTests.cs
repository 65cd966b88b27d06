using System.Text;
using Headwater.Returns.EarlyHelp;

namespace Headwater.Tests.Returns;

public class EncodingTests
{
    private const string Name = "Zoë Núñez-Ōkawa";

    private static readonly string Text = Sample
        .Csv(EarlyHelpEpisodeTable.Table, rows: 1)
        .Replace("T1,T1,T1,T1", $"T1,T1,{Name},T1", StringComparison.Ordinal);

    public static TheoryData<string, byte[]> Encoded =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Text) },
            { "UTF-8 with its mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
            { "UTF-16 little-endian", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
            {
                "UTF-16 big-endian",
                [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]
            },
            { "UTF-32 little-endian", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)] },
            {
                "UTF-32 big-endian",
                [.. new UTF32Encoding(true, true).Preamble, .. new UTF32Encoding(true, true).GetBytes(Text)]
            },
            { "UTF-16 little-endian without a mark", Encoding.Unicode.GetBytes(Text) },
            { "UTF-16 big-endian without a mark", Encoding.BigEndianUnicode.GetBytes(Text) },
        };

    [Theory, MemberData(nameof(Encoded))]
    public void Letters_are_read_as_they_were_written(string encoding, byte[] bytes)
    {
        using var file = Sample.Open(bytes);

        Assert.True(file.Read(), encoding);
        Assert.Equal(Name, file.Row.Text(EarlyHelpEpisodeTable.Forename));
        Assert.Empty(file.Findings.Problems);
    }

    [Fact]
    public void Windows_1252_is_read_as_such_and_said_to_be()
    {
        // é and a curly apostrophe, which Windows-1252 writes as one byte each.
        var bytes = Encoding.Latin1.GetBytes(Text.Replace(Name, "Ren\u00E9e O\u0092Shea", StringComparison.Ordinal));
        using var file = Sample.Open(bytes);

        Assert.True(file.Read());
        Assert.Equal("Renée O’Shea", file.Row.Text(EarlyHelpEpisodeTable.Forename));
        Assert.Contains(
            file.Findings.Repairs("EarlyHelpEpisode"),
            repair => repair.What.Contains("Windows-1252", StringComparison.Ordinal)
        );
    }
}
