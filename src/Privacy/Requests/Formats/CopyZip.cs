using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Headwater.Privacy.Retention;
using Headwater.Returns.Writing;
using static Headwater.Privacy.PrintedPage;

namespace Headwater.Privacy.Requests.Formats;

/// <summary>The copy as one archive: a page to read or print, and the same for a spreadsheet and for a program.</summary>
public static class CopyZip
{
    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static byte[] Of(OpenedRequest opened, Schedule schedule, DateOnly on)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "read-me-first.html", Html(opened, schedule, on));
            Add(archive, "everything.csv", Csv(opened.Copy));
            Add(archive, "everything.json", Json(opened.Copy));
        }

        return stream.ToArray();
    }

    /// <summary>What stands at its head, for whoever asked.</summary>
    public static IReadOnlyList<string> Words(FileRequest request, Schedule schedule) =>
        request.Asker switch
        {
            Asker.CareLeaver =>
            [
                "This is what Headwater holds about you, from the years when you were in care and from other services. You asked for it, and it is yours.",
                "Reading it can be hard. You can ask your personal adviser, or somebody you trust, to read it with you.",
                $"It is not your whole file. Headwater holds dates and short facts that services sent it. The letters, reports and case notes are in the council’s case records, and older ones on paper. Ask the council’s access to records team for those.{(schedule.OfCare is { } care ? $" The rule for records of children in care: {care.Period}." : "")}",
            ],
            Asker.Representative =>
            [
                "This is what Headwater holds about the person for whom you asked. It holds dates and short facts that services sent it. Letters and case notes are in each service’s own records: ask there for those.",
            ],
            Asker.Parent =>
            [
                "This is what Headwater holds about the child whom you asked about. It holds dates and short facts that services sent it. Letters and case notes are in each service’s own records: ask there for those.",
            ],
            _ =>
            [
                "This is what Headwater holds about you. It holds dates and short facts that services sent it. Letters and case notes are in each service’s own records: ask there for those.",
            ],
        };

    /// <summary>Why something is kept back, and of how many rows where the law lets that be said.</summary>
    public static IReadOnlyList<string> Reasons(FileCopy copy)
    {
        var all = copy.KeptBack;
        return
        [
            .. all.Select(each =>
                KeptBack.MayBeCounted(all)
                    ? string.Create(
                        CultureInfo.InvariantCulture,
                        $"Why something is kept back in {each.Rows} {(each.Rows is 1 ? "place" : "places")}: {each.Why}"
                    )
                    : $"Why something is kept back: {each.Why}"
            ),
        ];
    }

    private static string Html(OpenedRequest opened, Schedule schedule, DateOnly on)
    {
        var (request, copy) = opened;
        var page = PrintedPage.Begin(
            $"What is held about {copy.Name}",
            "h3{margin-bottom:0}p,ul{margin-top:.3em}.where{color:#505a5f}"
        );
        page.Append(CultureInfo.InvariantCulture, $"<p>Asked for on {request.ReceivedOn:O}, written on {on:O}.</p>\n");
        foreach (var words in Words(request, schedule))
            page.Append(CultureInfo.InvariantCulture, $"<p>{Text(words)}</p>\n");
        page.Append(
            "<p>Where it says “kept back”, something is about another person, or the law lets it be kept back. If you think that is wrong, or something else is, tell the council. If you are not happy with its answer, you can go to the Information Commissioner: ico.org.uk.</p>\n"
        );
        foreach (var words in Reasons(copy))
            page.Append(CultureInfo.InvariantCulture, $"<p>{Text(words)}</p>\n");
        foreach (var part in copy.GoingOut)
        {
            page.Append(CultureInfo.InvariantCulture, $"<h2>{Text(part.Name)}</h2>\n<p>{Text(part.Meaning)}</p>\n");
            if (part.Rows.Count is 0)
                page.Append("<p>Nothing.</p>\n");
            foreach (var row in part.Rows)
                Write(page, row);
        }

        return page.End();
    }

    private static void Write(StringBuilder page, FileRow row)
    {
        page.Append(CultureInfo.InvariantCulture, $"<h3>{Text(Days(row))}{Text(row.Title)}</h3>\n<ul>\n");
        foreach (var fact in row.Facts)
            page.Append(CultureInfo.InvariantCulture, $"<li>{Text(fact.Label)}: {Text(fact.Told)}</li>\n");
        page.Append("</ul>\n");
        if (row.Where is not "")
            page.Append(CultureInfo.InvariantCulture, $"<p class=\"where\">From {Text(row.Where)}.</p>\n");
    }

    private static string Csv(FileCopy copy)
    {
        var text = new StringBuilder("Part,From,Until,What,Fact,Value,File and line\r\n");
        foreach (var part in copy.GoingOut)
        foreach (var row in part.Rows)
        foreach (var fact in row.Facts.DefaultIfEmpty(new FileFact("", "")))
            text.AppendJoin(
                    ',',
                    new[]
                    {
                        part.Name,
                        $"{row.On:O}",
                        $"{row.Until:O}",
                        row.Title,
                        fact.Label,
                        fact.Told,
                        row.Where,
                    }.Select(cell => CsvCell.Quoted(CsvCell.Plain(cell)))
                )
                .Append("\r\n");
        return $"{text}";
    }

    private static string Json(FileCopy copy) =>
        JsonSerializer.Serialize(
            new
            {
                copy.Name,
                Born = copy.BirthDate,
                KeptBack = copy.KeptBack.Select(each => new
                {
                    each.Why,
                    Rows = KeptBack.MayBeCounted(copy.KeptBack) ? each.Rows : default(int?),
                }),
                Parts = copy.GoingOut.Select(part => new
                {
                    part.Name,
                    Rows = part.Rows.Select(row => new
                    {
                        From = row.On,
                        row.Until,
                        What = row.Title,
                        Facts = row.Facts.Select(fact => new
                        {
                            fact.Label,
                            Value = fact.IsKeptBack ? null : fact.Value,
                            fact.Words,
                            KeptBack = fact.IsKeptBack,
                        }),
                        row.Where,
                    }),
                }),
            },
            Indented
        );

    private static string Days(FileRow row) =>
        row.On is not { } from ? ""
        : row.Until is { } until ? $"{from:O} to {until:O}: "
        : $"{from:O}: ";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(true));
        writer.Write(text);
    }
}
