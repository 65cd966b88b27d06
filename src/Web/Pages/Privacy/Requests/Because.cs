namespace Headwater.Web.Pages.Privacy.Requests;

/// <summary>The fields in which somebody says why something is kept back.</summary>
/// <param name="Of">By which the fields of one form are told from those of another.</param>
/// <param name="About">What it is about, for whoever hears the page.</param>
public sealed record Because(string Of, string About, string Chosen, string Why)
{
    /// <param name="typed">What somebody wrote who was refused: it stands in the fields in which they wrote it.</param>
    public static Because For(string of, string about, (string At, string Because, string Why) typed) =>
        typed.At == $"because-{of}" ? new(of, about, typed.Because, typed.Why) : new(of, about, "", "");
}
