using System.Text.Json;
using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Papers;

internal static class PaperSql
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The newest answer to each question; one that was emptied is none.</summary>
    public static async Task<IReadOnlyDictionary<string, Answer>> AnswersAsync(this Work work, string authority) => (
            await work.Connection.QueryAsync<AnswerRow>(
                """
                select a.question, a.answer, a.by_display, a.at from privacy_answer a
                where a.authority = @authority and a.number = (
                    select max(n.number) from privacy_answer n where n.authority = a.authority and n.question = a.question)
                """,
                new { authority }
            )
        ).Select(row => row.Told()).Where(answer => answer.Text is not "").ToDictionary(answer => answer.Question);

    /// <summary>All answers to a question, the newest first.</summary>
    public static async Task<IReadOnlyList<Answer>> HistoryAsync(this Work work, string authority, string question) =>
        [
            .. (
                await work.Connection.QueryAsync<AnswerRow>(
                    """
                    select question, answer, by_display, at from privacy_answer
                    where authority = @authority and question = @question order by number desc
                    """,
                    new { authority, question }
                )
            ).Select(row => row.Told()),
        ];

    public static Task KeepAnswerAsync(
        this Work work,
        string authority,
        string question,
        string answer,
        string byName,
        string byDisplay,
        DateTimeOffset at
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into privacy_answer (number, authority, question, answer, by_name, by_display, at)
            select coalesce(max(number), 0) + 1, @authority, @question, @answer, @byName, @byDisplay, @at from privacy_answer
            """,
            new
            {
                authority,
                question,
                answer,
                byName,
                byDisplay,
                at = Moment.Text(at),
            }
        );

    /// <summary>The signatures under a paper, the newest first.</summary>
    public static async Task<IReadOnlyList<Signature>> SignaturesAsync(this Work work, string authority, Paper paper) =>
        [
            .. (
                await work.Connection.QueryAsync<SignatureRow>(
                    """
                    select number, signed_as, words, by_display, at, facts, answers from privacy_signature
                    where authority = @authority and paper = @Slug order by number desc
                    """,
                    new { authority, paper.Slug }
                )
            ).Select(row => row.Signature()),
        ];

    public static Task KeepSignatureAsync(
        this Work work,
        string authority,
        Paper paper,
        IReadOnlyList<Section> sections,
        Signature signature,
        string byName
    ) =>
        work.Connection.ExecuteAsync(
            """
            insert into privacy_signature (number, authority, paper, signed_as, words, facts, answers, by_name, by_display, at)
            select coalesce(max(number), 0) + 1, @authority, @Slug, @As, @Words, @facts, @answers, @byName, @By, @at
            from privacy_signature
            """,
            new
            {
                authority,
                paper.Slug,
                signature.As,
                signature.Words,
                facts = JsonSerializer.Serialize(Signable.Facts(sections), Json),
                answers = JsonSerializer.Serialize(Signable.Answers(sections), Json),
                byName,
                signature.By,
                at = Moment.Text(signature.At),
            }
        );

    private sealed record AnswerRow(string Question, string Answer, string ByDisplay, string At)
    {
        public Answer Told() => new(Question, Answer, ByDisplay, Moment.Read(At));
    }

    private sealed record SignatureRow(
        long Number,
        string SignedAs,
        string Words,
        string ByDisplay,
        string At,
        string Facts,
        string Answers
    )
    {
        public Signature Signature() =>
            new(
                Number,
                SignedAs,
                Words,
                ByDisplay,
                Moment.Read(At),
                JsonSerializer.Deserialize<List<Fact>>(Facts, Json) ?? [],
                JsonSerializer.Deserialize<Dictionary<string, string>>(Answers, Json) ?? []
            );
    }
}
