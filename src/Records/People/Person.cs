using System.Globalization;
using Headwater.Intake.Submissions;
using Headwater.Records.Matching;
using Headwater.Storage;
using Headwater.Vocabulary;

namespace Headwater.Records.People;

/// <summary>A person of a source as Records keeps them, with the child that they are.</summary>
/// <param name="Child">0 until matched.</param>
/// <param name="Dates">What is told of them on which days.</param>
internal sealed record Person(long Id, SourcePerson Said, long Child, string JoinedBecause, PersonDates Dates)
{
    public SourceKey Key => new(Said.Source, Said.Key);

    /// <summary>What a <see cref="Row"/> needs, of the table under the alias p.</summary>
    public const string Selected = """
        p.id, p.source, p.source_key, p.child, p.joined_because, p.given_name, p.family_name, p.birth_date, p.sex, p.postcodes,
        p.upn, p.former_upn, p.school, p.curriculum_year, p.on_roll_at, p.worker, p.file, p.line, p.first_entry_on,
        p.first_told_on, p.adopted_on, p.rolls, p.nhs_number
        """;

    private static readonly string[] Columns =
    [
        "id",
        "authority",
        "source",
        "source_key",
        "child",
        "joined_because",
        "given_name",
        "family_name",
        "birth_date",
        "sex",
        "postcodes",
        "upn",
        "former_upn",
        "school",
        "curriculum_year",
        "on_roll_at",
        "worker",
        "file",
        "line",
        "first_entry_on",
        "first_told_on",
        "adopted_on",
        "rolls",
        "nhs_number",
    ];

    public Identity Identity =>
        new(
            Said.Source,
            Said.Key,
            Said.GivenName,
            Said.FamilyName,
            Said.BirthDate,
            Said.Postcodes,
            Said.Upn,
            Said.FormerUpn,
            Said.Sex,
            Said.OnRollAt,
            Dates.Since,
            Dates.AdoptedOn,
            Dates.Rolls,
            NhsNumber.TryParse(Said.NhsNumber, null, out var nhs) ? nhs : null
        );

    public static IRows Insert(Work work) => work.Insert("record_person", Columns);

    public void Write(IRows rows, string authority)
    {
        rows.Number(Id);
        rows.Text(authority);
        rows.Number((long)Said.Source);
        rows.Text(Said.Key);
        rows.Number(Child);
        rows.Text(JoinedBecause);
        rows.Text(Said.GivenName);
        rows.Text(Said.FamilyName);
        rows.Day(Said.BirthDate);
        rows.Text(Said.Sex);
        rows.Text(string.Join(' ', Said.Postcodes));
        rows.Text(Said.Upn);
        rows.Text(Said.FormerUpn);
        rows.Text(Said.School);
        rows.Number(Said.CurriculumYear);
        rows.Day(Said.OnRollAt);
        rows.Text(Said.Worker);
        rows.Number(Said.File);
        rows.Number(Said.Line);
        rows.Day(Dates.FirstEntry);
        rows.Day(Dates.FirstTold);
        rows.Day(Dates.AdoptedOn);
        rows.Text(Dates.RollsInText);
        rows.Text(Said.NhsNumber);
        rows.EndRow();
    }

    /// <summary>A row of <c>record_person</c>, its columns in any order.</summary>
    internal sealed record Row(
        long Id,
        long Source,
        string SourceKey,
        long Child,
        string JoinedBecause,
        string? GivenName,
        string? FamilyName,
        string? BirthDate,
        string? Sex,
        string Postcodes,
        string? Upn,
        string? FormerUpn,
        string? School,
        long? CurriculumYear,
        string? OnRollAt,
        string? Worker,
        long? File,
        long? Line,
        string? FirstEntryOn,
        string? FirstToldOn,
        string? AdoptedOn,
        string? Rolls,
        string? NhsNumber
    )
    {
        public Person Person =>
            new(
                Id,
                new SourcePerson(
                    (SourceSystem)Source,
                    SourceKey,
                    GivenName,
                    FamilyName,
                    Day(BirthDate),
                    Sex,
                    Postcodes.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                    Upn,
                    FormerUpn,
                    School,
                    (int?)CurriculumYear,
                    Day(OnRollAt),
                    Worker,
                    (int?)File,
                    (int?)Line,
                    NhsNumber
                ),
                Child,
                JoinedBecause,
                new PersonDates(Day(FirstEntryOn), Day(FirstToldOn), Day(AdoptedOn), PersonDates.ReadRolls(Rolls))
            );

        private static DateOnly? Day(string? text) =>
            text is null ? null : DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
    }
}
