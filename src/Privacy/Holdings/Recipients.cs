using Headwater.Returns;

namespace Headwater.Privacy.Holdings;

/// <summary>Somebody who is told something, and how: Headwater itself sends nothing anywhere.</summary>
/// <param name="By">The return that is written for them; null where they read pages.</param>
public sealed record Recipient(string Key, string Who, string What, Return? By = null);

public static class Recipients
{
    public static IReadOnlyList<Recipient> All { get; } =
    [
        new(
            "schools",
            "Inclusion leads of schools",
            "Pages about the children on their own roll: what schools and the special needs team tell, that another service knows the child, and whom to ring there; not what for"
        ),
        new(
            "partners",
            "People of partner organisations",
            "Pages about the children, and the parts of their lives, that an agreement in force with their organisation names"
        ),
        new(
            "ssda903",
            "The Department for Education",
            "The return of children looked after, which somebody writes as files and sends",
            Return.Ssda903
        ),
        new(
            "cin-census",
            "The Department for Education",
            "The children in need census, which somebody writes as a file and sends",
            Return.ChildrenInNeed
        ),
        new(
            "annex-a",
            "Ofsted",
            "The lists of children that inspectors ask for, which somebody writes as a workbook and gives them",
            Return.AnnexA
        ),
        new(
            "taken-away",
            "Whoever is given a file that staff took away",
            "Lists and findings as CSV, XLSX or print. Each is on the trail; where it goes afterwards is not"
        ),
    ];
}
