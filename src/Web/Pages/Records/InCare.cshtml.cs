using System.Globalization;
using Headwater.Records.People;
using Headwater.Returns.Codes;
using Headwater.Vocabulary;
using Headwater.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Headwater.Web.Pages.Records;

/// <summary>Who was looked after on a day: <c>/in-care?on=2026-03-31</c>, or the three parts of a date from the form.</summary>
[Authorize(Rights.SeeChildren)]
public sealed class InCareModel(ChildrenInCare inCare, CallerOfRequest asking, TimeProvider clock) : PageModel
{
    public IReadOnlyList<ChildInCare> Children { get; private set; } = [];

    /// <summary>Over 18 with no last day: the file is wrong, not the law. They are shown so that somebody can mend it, and not counted.</summary>
    public IReadOnlyList<ChildInCare> Adults { get; private set; } = [];

    public DateOnly? Shown { get; private set; }

    public string? Refused { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string? Day { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Month { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Year { get; set; }

    public async Task OnGetAsync(string? on)
    {
        var written = on ?? (Day is null && Month is null && Year is null ? null : $"{Year}-{Month}-{Day}");
        var day = written is null ? DateOnly.FromDateTime(clock.GetLocalNow().Date) : Read(written);
        if (day is not { } known)
        {
            Refused = "Enter a real date, such as 31 3 2026";
            ModelState.AddModelError("day", Refused);
            return;
        }

        (Day, Month, Year) = ($"{known.Day}", $"{known.Month}", $"{known.Year}");
        ModelState.Clear();
        Shown = known;
        var grown = (await inCare.RunAsync(known, asking.Known)).ToLookup(child =>
            child.BirthDate is { } born && Age.On(known, born) >= 18
        );
        (Children, Adults) = ([.. grown[false]], [.. grown[true]]);
    }

    public static string Status(ChildInCare child) =>
        child.LegalStatus is { } code
            ? $"Legal status: {Ssda903Codes.LegalStatus.Find(code)?.Meaning ?? code}."
            : "Legal status not known.";

    private static DateOnly? Read(string written) =>
        DateOnly.TryParseExact(written, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
