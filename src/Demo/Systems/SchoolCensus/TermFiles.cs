using Headwater.Demo.Calendar;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Schools;
using Headwater.Demo.Systems.Attendance;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>What schools sent in one term: the pupil census and, since daily sharing began, the weekly marks.</summary>
internal sealed class TermFiles
{
    private const int DailySharingSince = 2022;

    private readonly Dictionary<int, SchoolMessage> messages = [];
    private readonly TermDownload? download;
    private readonly Sheet<Pupil>? onRoll;
    private readonly Sheet<Pupil>? gone;
    private readonly Sheet<RegisterWeek>? marks;
    private readonly Sheet<RegisterWeek>? marksOfPrimaries;

    public TermFiles(World world, Term term)
    {
        if (Forms.IsCensusInXml(world, term))
        {
            foreach (var school in world.Schools.All)
                Sheets.Add(messages[school.Urn] = new(term, school));
        }
        else if (Forms.IsCensusDownloaded(world, term))
        {
            download = new(term);
            Sheets.AddRange(download.Sheets);
        }
        // A term that has only begun may not have had its census yet.
        else if (term.Census <= world.Options.LastDay)
        {
            onRoll = Census(term, "pupils-on-roll", CensusLayouts.OnRoll);
            gone = Census(term, "pupils-no-longer-on-roll", CensusLayouts.NoLongerOnRoll);
        }

        if (term.Year < DailySharingSince)
            return;
        if (Forms.AreMarksInParts(world, term))
            marksOfPrimaries = Marks($"{term.AcademicYear}-{term.Name}-primary");
        marks = Marks($"{term.AcademicYear}-{term.Name}{(marksOfPrimaries is null ? "" : "-other")}");
    }

    public List<Sheet> Sheets { get; } = [];

    public void WriteOnRoll(Pupil pupil)
    {
        if (messages.TryGetValue(pupil.Spell.School.Urn, out var message))
            message.WriteOnRoll(pupil);
        else if (download is not null)
            download.WriteOnRoll(pupil);
        else
            onRoll?.Write(pupil);
    }

    public void WriteGone(Pupil pupil)
    {
        if (messages.TryGetValue(pupil.Spell.School.Urn, out var message))
            message.WriteGone(pupil);
        else if (download is not null)
            download.WriteGone(pupil);
        else
            gone?.Write(pupil);
    }

    public Sheet<RegisterWeek>? MarksOf(School school) =>
        school.Phase is Phase.Primary ? marksOfPrimaries ?? marks : marks;

    private Sheet<Pupil> Census(Term term, string name, Layout<Pupil> layout) =>
        Add(new Sheet<Pupil>($"files/school-census/{term.CensusFolder}/{name}.csv", layout));

    private Sheet<RegisterWeek> Marks(string name) =>
        Add(new Sheet<RegisterWeek>($"files/attendance/{name}.csv", RegisterWeek.Layout));

    private Sheet<T> Add<T>(Sheet<T> sheet)
    {
        Sheets.Add(sheet);
        return sheet;
    }
}
