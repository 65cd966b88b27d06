using Headwater.Intake.Submissions;
using Headwater.Vocabulary;

namespace Headwater.Intake.Drafts;

/// <summary>One person of a source while files are read, with what the file at hand says of them: of several rows, the latest is believed.</summary>
internal sealed class PersonDraft(SourceSystem source, string key, int place)
{
    private readonly List<(string Postcode, DateOnly At)> postcodes = [];
    private Said said;
    private DateOnly at;
    private int line;
    private (DateOnly At, string? School, int? Year) roll;
    private (DateOnly At, string Worker)? held;
    private bool onRoll;
    private bool hasEntries;
    private bool saysMore;
    private string? upn;
    private string? formerUpn;
    private string? nhsNumber;
    private DateOnly? bornBefore;

    private readonly record struct Said(DateOnly At, string? Given, string? Family, DateOnly? Born, string? Sex);

    public SourceSystem Source => source;

    public string Key => key;

    /// <summary>The place among the people of the reading.</summary>
    public int Place => place;

    /// <summary>Whether a file that counts names them, and not only a file read because others point at its rows.</summary>
    public bool IsTold { get; private set; }

    public DateOnly? BirthDate => said.Born ?? bornBefore;

    /// <summary>Whether a row with this given name and birth date is about somebody else: both are known, and neither agrees.</summary>
    public bool IsAnother(string? given, DateOnly? born) =>
        said is { Given: { } known, Born: { } date }
        && given is not null
        && born is not null
        && born != date
        && !given.Equals(known, StringComparison.OrdinalIgnoreCase);

    /// <summary>A row of the file at hand is about them.</summary>
    public void Mentioned(int onLine)
    {
        if (line == 0)
            line = onLine;
    }

    public void HasEntry() => hasEntries = true;

    /// <param name="on">The day for which the row speaks: the later row is believed, but never a blank before a fact.</param>
    public void Named(DateOnly on, string? given, string? family, DateOnly? born, string? sex)
    {
        Says(on);
        var (first, then) =
            on >= said.At
                ? (new Said(on, given, family, born, sex), said)
                : (said, new Said(on, given, family, born, sex));
        said = new Said(
            first.At,
            first.Given ?? then.Given,
            first.Family ?? then.Family,
            first.Born ?? then.Born,
            first.Sex ?? then.Sex
        );
    }

    public void LivedAt(DateOnly on, string? postcode)
    {
        if (postcode is null)
            return;
        Says(on);
        for (var i = 0; i < postcodes.Count; i++)
        {
            if (postcodes[i].Postcode != postcode)
                continue;
            if (postcodes[i].At < on)
                postcodes[i] = (postcode, on);
            return;
        }

        postcodes.Add((postcode, on));
    }

    public void Numbered(string? number, string? former)
    {
        // A school's own number for a pupil is the pupil number: it need not be said again in every file.
        if (source is not SourceSystem.Schools || number != key)
            upn = number ?? upn;
        formerUpn = former ?? formerUpn;
        saysMore = true;
    }

    public void NumberedByHealth(string number)
    {
        nhsNumber = number;
        saysMore = true;
    }

    /// <param name="census">Whether a census has them on the roll, and not a file that only mentions the school.</param>
    public void AtSchool(DateOnly on, string? school, int? curriculumYear, bool census)
    {
        if (school is null)
            return;
        Says(on);
        onRoll |= census;
        if (on >= roll.At)
            roll = (on, school, curriculumYear ?? roll.Year);
    }

    public void HeldBy(DateOnly since, string worker)
    {
        Says(since);
        if (held is null || held.Value.At <= since)
            held = (since, worker);
    }

    /// <summary>
    /// What the file that was just read says of them, beyond its entries; null where it says nothing, or its entries
    /// alone show that it names them. The next file begins afresh.
    /// </summary>
    /// <param name="counts">Whether the file's rows count, or were only read because others point at them.</param>
    public Saying? EndFile(int file, bool counts)
    {
        var named = line > 0 || hasEntries;
        IsTold |= counts && named;
        Saying? saying =
            counts && named && (saysMore || !hasEntries)
                ? new Saying(
                    place,
                    file,
                    line,
                    at,
                    new Who(said.Given, said.Family, said.Born, said.Sex, upn, formerUpn, nhsNumber),
                    Postcodes(),
                    roll.School,
                    roll.Year,
                    onRoll,
                    held?.Worker
                )
                : null;
        if (named)
            Forget();
        return saying;
    }

    private void Says(DateOnly on)
    {
        saysMore = true;
        if (on > at)
            at = on;
    }

    private string? Postcodes() =>
        postcodes.Count switch
        {
            0 => null,
            1 => postcodes[0].Postcode,
            _ => string.Join(' ', postcodes.OrderByDescending(each => each.At).Select(each => each.Postcode)),
        };

    private void Forget()
    {
        bornBefore = BirthDate;
        postcodes.Clear();
        (said, at, line, roll, held) = (default, default, 0, default, null);
        (onRoll, hasEntries, saysMore, upn, formerUpn, nhsNumber) = (false, false, false, null, null, null);
    }
}
