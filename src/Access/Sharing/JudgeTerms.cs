using Dapper;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Access.Sharing;

/// <summary>Whether terms can be signed: asked before, by whoever wants to know whom they would reach, and again as they are signed.</summary>
internal static class JudgeTerms
{
    /// <summary>Whether it is clear, and possible, with whom it would be and about which children: that alone decides whom it reaches.</summary>
    /// <returns>The organisation; or what is wrong, with the part of the terms in which it is.</returns>
    public static async Task<(Partner? Partner, Refusal? Refusal)> JudgeWhomAsync(
        this Work work,
        Terms terms,
        string authority
    )
    {
        var partner = (await work.PartnersAsync(authority)).FirstOrDefault(each => each.Name == terms.Partner);
        var refusal =
            partner is null ? At(nameof(terms.Partner), "Choose the organisation.")
            : WrongWhom(terms.Whom, partner) is { } wrong ? wrong
            : terms.Whom.School is { } school && !await work.KnowsSchoolAsync(authority, school)
                ? At(
                    nameof(Whom.School),
                    $"No file tells of a school with the number {Shortened(school)}. Check the number: it is the school’s URN, of six digits. If the school is new, load its file first: until then nobody could be shown."
                )
            : null;
        return refusal is null ? (partner, null) : (null, refusal);
    }

    /// <summary>What is wrong with the rest; null where it can be signed.</summary>
    public static Refusal? JudgeRest(this Terms terms, DateOnly today) =>
        terms.Areas.Count is 0 || terms.Areas.Except(Agreement.AllAreas).Any()
            ? At(nameof(terms.Areas), "Choose what they may see: at least one part of a child’s life.")
        : WrittenReason.Unsaid(terms.Purpose) is not null ? At(nameof(terms.Purpose), "Say what it is for.")
        : terms.From < today ? At(nameof(terms.From), "It begins today or later.")
        : terms.From > today.AddYears(SignAgreement.LongestYears)
            ? At(nameof(terms.From), $"It begins within {SignAgreement.LongestYears} years.")
        : terms.Until < terms.From ? At(nameof(terms.Until), "Its last day is not before its first.")
        : terms.Until > terms.From.AddYears(SignAgreement.LongestYears)
            ? At(
                nameof(terms.Until),
                $"It lasts {SignAgreement.LongestYears} years at most, so that somebody looks at it again."
            )
        : null;

    private static Refusal? WrongWhom(Whom whom, Partner partner) =>
        !whom.SaysSomething ? At(nameof(Terms.Whom), "Say which children it is about: at least one of the three.")
        : whom.Named && !PartnerKinds.Describe(partner.Kind).NamesChildren
            ? At(
                nameof(whom.Named),
                "No file tells which children an organisation of this kind names itself. Choose a school or a level."
            )
        : whom.Level is < 1 or > 3 ? At(nameof(whom.Level), "The level is 1, 2 or 3.")
        : null;

    private static Refusal At(string part, string sentence) => new(sentence) { At = part };

    private static string Shortened(string school) => school.Length <= 20 ? school : $"{school[..20]}…";

    // A school is known by the list of schools, or by a census that has pupils of it.
    private static async Task<bool> KnowsSchoolAsync(this Work work, string authority, string school) =>
        await work.Connection.ExecuteScalarAsync<long>(
            """
            select case when exists (
                       select 1 from record_school s where s.authority = @authority and s.urn = @school)
                     or exists (
                       select 1 from record_child c
                       where c.authority = @authority and c.school = @school)
                   then 1 else 0 end
            """,
            new { authority, school }
        )
            is 1;
}
