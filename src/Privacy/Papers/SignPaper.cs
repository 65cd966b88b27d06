using Headwater.Access;
using Headwater.Access.Trail;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Papers;

/// <summary>Signs a paper as it stands. What it said is kept with the signature, so that later changes can be told.</summary>
public sealed class SignPaper(Database database, OpenPaper open, TimeProvider clock)
{
    public const int LongestOffice = 100;
    public const int LongestWords = 1000;

    /// <param name="signedAs">The office in which they sign.</param>
    /// <param name="mark">Of the paper that they read.</param>
    public async Task<Refusal?> RunAsync(Paper paper, string signedAs, string words, string mark, Caller by)
    {
        var office = signedAs.Trim();
        if (await open.RunAsync(paper, by) is not { } opened)
            return new Refusal("Your role does not keep the privacy papers.");
        if (office is "" || office.Length > LongestOffice)
            return new Refusal(
                $"Say in which office you sign, such as Data protection officer, in {LongestOffice} characters or fewer."
            );
        if (words.Trim().Length > LongestWords)
            return new Refusal($"Shorten what you write beside it to {LongestWords} characters.");
        if (opened.Mark != mark)
            return new Refusal("The paper changed while you read it. Read it again, then sign.");
        if (opened.Open is { Count: > 0 } gaps)
            return new Refusal(
                $"Fill in first: {string.Join("; ", gaps.Select(question => question.Title))}. A paper with gaps is not signed."
            );

        await using var work = await database.BeginAloneAsync("privacy_signature");
        var now = clock.GetUtcNow();
        var signature = new Signature(
            0,
            office,
            words.Trim(),
            by.DisplayName,
            now,
            [],
            new Dictionary<string, string>()
        );
        await work.KeepSignatureAsync(by.Authority, paper, opened.Sections, signature, by.Name);
        await work.WriteToTrailAsync(
            by,
            now,
            "Signed a privacy paper",
            $"{paper.Name}, as {office}",
            [],
            Purpose.InformationRights
        );
        await work.KeepAsync();
        return null;
    }
}
