using System.Globalization;
using System.Xml.Linq;
using Headwater.Demo.Calendar;
using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>One school's census of a term as the school sends it: an element for each pupil.</summary>
internal sealed class SchoolMessage(Term term, School school)
    : XmlSheet(
        $"files/school-census/{term.CensusFolder}/{school.Urn.ToString(CultureInfo.InvariantCulture)}.xml",
        "Message/Pupils",
        Head(term, school)
    )
{
    private readonly FormRows<Pupil> onRoll = new(CensusLayouts.OnRoll);
    private readonly FormRows<Pupil> gone = new(CensusLayouts.NoLongerOnRoll);

    public override IEnumerable<(Fault Fault, int Times)> Planted => [.. onRoll.Planted, .. gone.Planted];

    public override void Begin(Draw? faults)
    {
        base.Begin(faults);
        onRoll.Begin(faults);
        gone.Begin(faults);
    }

    public void WriteOnRoll(Pupil pupil)
    {
        onRoll.Write(pupil);
        Write(PupilElement.OnRoll(onRoll.Rows[0], term), its: 1);
        onRoll.Clear();
    }

    public void WriteGone(Pupil pupil)
    {
        gone.Write(pupil);
        Write(PupilElement.NoLongerOnRoll(gone.Rows[0]), its: 1);
        gone.Clear();
    }

    private static XElement Head(Term term, School school) =>
        new(
            "Header",
            new XElement(
                "CollectionDetails",
                new XElement("Collection", "SchoolCensus"),
                new XElement("Term", term.Name),
                new XElement("Year", term.Census.Year.ToString(CultureInfo.InvariantCulture)),
                new XElement("ReferenceDate", term.Census.ToString("O", CultureInfo.InvariantCulture))
            ),
            new XElement(
                "Source",
                new XElement("SourceLevel", "S"),
                new XElement("LEA", "999"),
                new XElement("URN", school.Urn.ToString(CultureInfo.InvariantCulture)),
                new XElement("SoftwareCode", "Headwater demo")
            )
        );
}
