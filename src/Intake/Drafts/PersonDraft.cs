using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Intake.Drafts;

/// <summary>One person of a source while files are read: of what several rows say, the latest is kept.</summary>
internal sealed class PersonDraft(SourceSystem source, string key, int place, int file, int line)
{
    private readonly List<(string Postcode, DateOnly At)> postcodes = [];
    private Said said;
    private (DateOnly At, string? School, int? Year) roll;
    private (DateOnly At, string Worker)? held;
    private DateOnly? onRollAt;
    private string? upn;
    private string? formerUpn;

    private readonly record struct Said(DateOnly At, string? Given, string? Family, DateOnly? Born, string? Sex);

    public SourceSystem Source => source;

    public string Key => key;

    /// <summary>The place among the people of the reading.</summary>
    public int Place => place;

    public DateOnly? BirthDate => said.Born;

    /// <summary>Whether a row with this given name and birth date is about somebody else: both are known, and neither agrees.</summary>
    public bool IsAnother(string? given, DateOnly? born) =>
        said is { Given: { } known, Born: { } date }
        && given is not null
        && born is not null
        && born != date
        && !given.Equals(known, StringComparison.OrdinalIgnoreCase);

    /// <param name="at">The day for which the row speaks: the later row is believed, but never a blank before a fact.</param>
    public void Named(DateOnly at, string? given, string? family, DateOnly? born, string? sex)
    {
        var (first, then) =
            at >= said.At
                ? (new Said(at, given, family, born, sex), said)
                : (said, new Said(at, given, family, born, sex));
        said = new Said(
            first.At,
            first.Given ?? then.Given,
            first.Family ?? then.Family,
            first.Born ?? then.Born,
            first.Sex ?? then.Sex
        );
    }

    public void LivedAt(DateOnly at, string? postcode)
    {
        if (postcode is null)
            return;
        for (var i = 0; i < postcodes.Count; i++)
        {
            if (postcodes[i].Postcode != postcode)
                continue;
            if (postcodes[i].At < at)
                postcodes[i] = (postcode, at);
            return;
        }

        postcodes.Add((postcode, at));
    }

    public void Numbered(string? number, string? former)
    {
        upn = number ?? upn;
        formerUpn = former ?? formerUpn;
    }

    /// <param name="census">Whether a census has them on the roll, and not a file that only mentions the school.</param>
    public void AtSchool(DateOnly at, string? school, int? curriculumYear, bool census)
    {
        if (school is null)
            return;
        if (census && !(onRollAt > at))
            onRollAt = at;
        if (at >= roll.At)
            roll = (at, school, curriculumYear ?? roll.Year);
    }

    public void HeldBy(DateOnly since, string worker)
    {
        if (held is null || held.Value.At <= since)
            held = (since, worker);
    }

    /// <summary>The same person at a place among other people.</summary>
    public PersonDraft At(int otherPlace)
    {
        var moved = new PersonDraft(source, key, otherPlace, file, line);
        moved.Absorb(this);
        return moved;
    }

    public void Absorb(PersonDraft other)
    {
        Named(other.said.At, other.said.Given, other.said.Family, other.said.Born, other.said.Sex);
        foreach (var (postcode, at) in other.postcodes)
            LivedAt(at, postcode);
        Numbered(other.upn, other.formerUpn);
        if (other.roll.School is not null)
            AtSchool(other.roll.At, other.roll.School, other.roll.Year, census: false);
        if (other.onRollAt is { } census && !(onRollAt > census))
            onRollAt = census;
        if (other.held is { } worker)
            HeldBy(worker.At, worker.Worker);
    }

    public SourcePerson Done() =>
        new(
            source,
            key,
            said.Given,
            said.Family,
            said.Born,
            said.Sex,
            [.. postcodes.OrderByDescending(each => each.At).Select(each => each.Postcode)],
            upn,
            formerUpn,
            roll.School,
            roll.Year,
            onRollAt,
            held?.Worker,
            file,
            line
        );
}
