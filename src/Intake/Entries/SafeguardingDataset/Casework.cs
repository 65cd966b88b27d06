using System.Text.Json;
using Headwater.Returns;
using Headwater.Returns.Codes;
using Headwater.Returns.Files;
using Headwater.Returns.SafeguardingDataset;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries.SafeguardingDataset;

/// <summary>From a contact to a protection plan.</summary>
internal static class Casework
{
    private const string Assessment = "assessment";

    public static IReadOnlyList<Translation> All { get; } =
    [
        new(ContactsTable.Table, Order: 1, Precedence: 30, ReadContact),
        new(CinEpisodesTable.Table, Order: 1, Precedence: 30, ReadReferral),
        new(CinAssessmentsTable.Table, Order: 1, Precedence: 30, ReadAssessment),
        new(AssessmentFactorsTable.Table, Order: 2, Precedence: 30, ReadFactors),
        new(CinPlansTable.Table, Order: 1, Precedence: 30, ReadPlan),
        new(S47EnquiryTable.Table, Order: 1, Precedence: 30, ReadEnquiry),
        new(InitialConferenceTable.Table, Order: 1, Precedence: 30, ReadConference),
        new(CpPlansTable.Table, Order: 1, Precedence: 30, ReadProtectionPlan),
        new(CpReviewsTable.Table, Order: 1, Precedence: 30, ReadReview),
    ];

    private static void ReadContact(Row row, Reception to)
    {
        if (to.Child(row, ContactsTable.PersonId) is not { } person)
            return;
        var source = row.Code(ContactsTable.Source);
        to.Add(
            person,
            row.Line,
            Kind.Contact,
            row.Day(ContactsTable.ContactOn),
            code: source?.Value ?? row.Text(ContactsTable.Source),
            facts: Facts.Of(
                ("from", row.Text(ContactsTable.SourceName) ?? source?.Meaning),
                ("outcome", Words(row, ContactsTable.Outcome))
            )
        );
    }

    private static void ReadReferral(Row row, Reception to)
    {
        if (to.Child(row, CinEpisodesTable.PersonId) is not { } person)
            return;
        var source = row.Code(CinEpisodesTable.Source);
        to.Add(
            person,
            row.Line,
            Kind.Referral,
            row.Day(CinEpisodesTable.ReferredOn),
            row.Day(CinEpisodesTable.ClosedOn),
            code: source?.Value ?? row.Text(CinEpisodesTable.Source),
            amount: OneIf(row.Yes(CinEpisodesTable.NoFurtherAction)),
            facts: Facts.Of(
                ("from", row.Text(CinEpisodesTable.SourceName) ?? source?.Meaning),
                ("primary need", row.Code(CinEpisodesTable.Need)?.Meaning),
                ("why it closed", row.Code(CinEpisodesTable.CloseReason)?.Meaning),
                ("team", row.Text(CinEpisodesTable.Team))
            )
        );
    }

    private static void ReadAssessment(Row row, Reception to)
    {
        if (to.Child(row, CinAssessmentsTable.PersonId) is not { } person)
            return;
        var (started, authorised) = (row.Day(CinAssessmentsTable.StartedOn), row.Day(CinAssessmentsTable.AuthorisedOn));
        to.Link(Assessment, row.Text(CinAssessmentsTable.AssessmentId), person, authorised ?? started);
        to.Add(
            person,
            row.Line,
            Kind.Assessment,
            started,
            authorised,
            amount: OneIf(row.Yes(CinAssessmentsTable.NoFurtherAction)),
            facts: Facts.Of(
                (
                    "child seen",
                    row.Yes(CinAssessmentsTable.ChildSeen) switch
                    {
                        true => "yes",
                        false => "no",
                        null => null,
                    }
                ),
                ("outcome", Words(row, CinAssessmentsTable.Outcome)),
                ("team", row.Text(CinAssessmentsTable.Team))
            )
        );
    }

    private static void ReadFactors(Row row, Reception to)
    {
        var id = row.Text(AssessmentFactorsTable.AssessmentId);
        if (to.Follow(Assessment, id, row.Line, AssessmentFactorsTable.AssessmentId) is not var (person, on))
            return;
        foreach (var factor in Texts(row.Text(AssessmentFactorsTable.Factors)))
            to.Add(
                person,
                row.Line,
                Kind.AssessmentFactor,
                on,
                code: factor,
                facts: Facts.Of(("factor", AssessmentFactors.All.Find(factor, row.Year)?.Meaning))
            );
    }

    private static void ReadPlan(Row row, Reception to)
    {
        if (to.Child(row, CinPlansTable.PersonId) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.ChildInNeedPlan,
                row.Day(CinPlansTable.StartedOn),
                row.Day(CinPlansTable.EndedOn),
                facts: Facts.Of(("team", row.Text(CinPlansTable.Team)))
            );
    }

    private static void ReadEnquiry(Row row, Reception to)
    {
        if (to.Child(row, S47EnquiryTable.PersonId) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.Section47Enquiry,
                row.Day(S47EnquiryTable.StartedOn),
                row.Day(S47EnquiryTable.EndedOn),
                facts: Facts.Of(
                    ("outcome", Words(row, S47EnquiryTable.Outcome)),
                    ("team", row.Text(S47EnquiryTable.Team))
                )
            );
    }

    private static void ReadConference(Row row, Reception to)
    {
        if (to.Child(row, InitialConferenceTable.PersonId) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.InitialConference,
                row.Day(InitialConferenceTable.HeldOn),
                code: row.Yes(InitialConferenceTable.PlanMade) switch
                {
                    true => "1",
                    false => "0",
                    null => null,
                },
                facts: Facts.Of(("due", row.Day(InitialConferenceTable.DueOn)?.ToString("O")))
            );
    }

    private static void ReadProtectionPlan(Row row, Reception to)
    {
        if (to.Child(row, CpPlansTable.PersonId) is not { } person)
            return;
        var category = row.Code(CpPlansTable.InitialCategory);
        to.Add(
            person,
            row.Line,
            Kind.ProtectionPlan,
            row.Day(CpPlansTable.StartedOn),
            row.Day(CpPlansTable.EndedOn),
            code: category?.Value,
            facts: Facts.Of(
                ("category", category?.Meaning),
                ("latest category", row.Code(CpPlansTable.LatestCategory)?.Meaning)
            )
        );
    }

    private static void ReadReview(Row row, Reception to)
    {
        if (to.Child(row, CpReviewsTable.PersonId) is { } person)
            to.Add(
                person,
                row.Line,
                Kind.ProtectionReview,
                row.Day(CpReviewsTable.HeldOn),
                facts: Facts.Of(
                    ("due", row.Day(CpReviewsTable.DueOn)?.ToString("O")),
                    ("how the child took part", row.Code(CpReviewsTable.Participation)?.Meaning)
                )
            );
    }

    private static double? OneIf(bool? said) =>
        said switch
        {
            true => 1,
            false => 0,
            null => null,
        };

    /// <summary>The texts anywhere in a JSON cell, said one after another; null where there is none.</summary>
    private static string? Words(Row row, Column column) =>
        string.Join("; ", Texts(row.Text(column))) is { Length: > 0 } words ? words : null;

    private static IEnumerable<string> Texts(string? json)
    {
        // The column's format has already refused a cell that is not JSON.
        if (json is null)
            return [];
        using var document = JsonDocument.Parse(json);
        return [.. Texts(document.RootElement)];
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String when element.GetString() is { Length: > 0 } text => [text],
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.Object => element
                .EnumerateObject()
                .SelectMany(property =>
                    property.Value.ValueKind is JsonValueKind.String
                    && property.Value.GetString() is "Y" or "Yes" or "yes"
                        ? [property.Name]
                        : Texts(property.Value)
                ),
            _ => [],
        };
}
