using Headwater.Intake.Drafts;
using Headwater.Vocabulary;
using static Headwater.Returns.SafeguardingDataset.CinAssessmentsTable;

namespace Headwater.Intake.Entries.SocialCare;

/// <summary>An assessment of a child and family; what it found points at it.</summary>
internal static class Assessments
{
    public const string Link = "assessment";

    public static Translation Translation { get; } = new(Table, Precedence: 40, Period.Whole, Day: null, Read);

    private static void Read(FileReading reading)
    {
        var row = reading.Row;
        if (row.Day(StartedOn) is not { } started)
            return;
        var child = reading.Person(PersonId);
        var authorised = row.Day(AuthorisedOn);
        reading.Unit.Link(Link, row.Text(AssessmentId), new Linked(child, authorised ?? started, null));
        reading.Add(
            child,
            Kind.Assessment,
            started,
            authorised,
            code: row.CodeIfYes(NoFurtherAction),
            facts: reading
                .Facts.Put("child seen", row.Yes(ChildSeen))
                .Put("authorised", authorised)
                .Put("no further action", row.Yes(NoFurtherAction))
                .Put("outcome", Outcomes.Of(row, Outcome))
                .Put("team", row.Text(Team))
                .Done()
        );
    }
}
