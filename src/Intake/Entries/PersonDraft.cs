using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Intake.Entries;

/// <summary>What rows say of one person of a source, while they are read: the latest word counts, a blank never.</summary>
internal sealed class PersonDraft(SourceSystem source, string key, int file, int line)
{
    private readonly List<string> postcodes = [];
    private DateOnly asAt = DateOnly.MinValue;
    private string? givenName;
    private string? familyName;
    private DateOnly? birthDate;
    private string? sex;
    private string? upn;
    private string? formerUpn;
    private string? school;
    private int? curriculumYear;
    private DateOnly? onRollAt;
    private (string Number, DateOnly Since)? worker;

    /// <param name="on">The day of which the row speaks; a row without one fills only what is blank.</param>
    public void IsCalled(DateOnly? on, string? given, string? family, DateOnly? born = null, string? sex = null)
    {
        var day = on ?? DateOnly.MinValue;
        var later = day >= asAt;
        asAt = later ? day : asAt;
        givenName = Latest(given, givenName, later);
        familyName = Latest(family, familyName, later);
        birthDate = later ? born ?? birthDate : birthDate ?? born;
        this.sex = Latest(sex, this.sex, later);
    }

    public void LivesAt(string? postcode, bool latest = true)
    {
        if (postcode is null)
            return;
        var plain = postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        if (postcodes.Count > 0 && postcodes[0] == plain)
            return;
        if (latest)
        {
            postcodes.Remove(plain);
            postcodes.Insert(0, plain);
        }
        else if (!postcodes.Contains(plain))
        {
            postcodes.Add(plain);
        }
    }

    public void HasUpn(string? number, string? former = null)
    {
        upn = number ?? upn;
        formerUpn = former ?? formerUpn;
    }

    public void IsOnRoll(DateOnly on, string? urn, int? year)
    {
        if (on < onRollAt)
            return;
        (onRollAt, school, curriculumYear) = (on, urn ?? school, year ?? curriculumYear);
    }

    /// <summary>The worker who holds the child now: of several, the one who came last.</summary>
    public void IsHeldBy(string? number, DateOnly since)
    {
        if (number is not null && !(worker?.Since > since))
            worker = (number, since);
    }

    public SourcePerson Finish() =>
        new(
            source,
            key,
            givenName,
            familyName,
            birthDate,
            sex,
            postcodes,
            upn,
            formerUpn,
            school,
            curriculumYear,
            onRollAt,
            worker?.Number,
            file,
            line
        );

    private static string? Latest(string? said, string? before, bool later) => later ? said ?? before : before ?? said;
}
