using Headwater.Demo.Population;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Persons.Children;

/// <summary>Makes the families of an area; now and then two whose children are cousins.</summary>
internal sealed class FamilyMaker(Town town)
{
    public static readonly DateOnly Today = new(2026, 8, 31);

    private static readonly Weighted<int> Births = new((1, 43), (2, 37), (3, 13.5), (4, 4.7), (5, 1.8));

    private static readonly string[] CommonFirst = ["Muhammad", "Mohammed", "Mohammad", "Syed", "Abdul", "Abu"];

    public IReadOnlyList<Family> Make(long index, Draw draw)
    {
        var heritage = draw.Pick(Heritage.City);
        var name = Surname(draw, heritage);
        var home = town.Home(draw);
        var family = Make(index * 16, draw, heritage, name, home);
        return draw.Falls(0.12)
            ? [family, Make((index * 16) + 8, draw, heritage, name, town.Near(draw, home))]
            : [family];
    }

    private Family Make(long number, Draw draw, Heritage heritage, string name, Home home)
    {
        var other = draw.Falls(0.08) ? draw.Pick(Heritage.City) : heritage;
        var otherParent = Surname(draw, other);
        var given = draw.Falls(0.5) ? heritage : other;
        // Taken when a parent married or parted, by all children of the family.
        var renamed = draw.Falls(0.05) ? Today.AddDays(-draw.Between(100, 3600)) : DateOnly.MinValue;
        var former = renamed == DateOnly.MinValue ? name : otherParent;
        var children = new List<Child>();
        var born = Today.AddDays(-draw.Below(365 * 18));
        var births = draw.Pick(Births);
        for (var birth = 0; birth < births && born <= Today && children.Count < 8; birth++)
        {
            var multiple = draw.Falls(0.016)
                ? draw.Falls(0.03)
                    ? 3
                    : 2
                : 1;
            var surname = draw.Falls(0.07) ? otherParent : name;
            var first = children.Count;
            for (var nth = 0; nth < multiple && children.Count < 8; nth++)
                children.Add(
                    Born(
                        number + children.Count,
                        draw,
                        given,
                        surname,
                        surname == name ? former : surname,
                        renamed,
                        born,
                        children,
                        first
                    )
                );
            for (var nth = first; nth < children.Count && children.Count - first > 1; nth++)
                children[nth].TwinsUpn = children[nth == first ? first + 1 : first].Upn;
            born = born.AddDays(draw.Between(330, 900) + (int)draw.Waiting(450));
        }

        return new(heritage.Name, otherParent, Homes(draw, home), children);
    }

    private static Child Born(
        long number,
        Draw draw,
        Heritage heritage,
        string surname,
        string former,
        DateOnly renamed,
        DateOnly born,
        List<Child> older,
        int firstOfBirth
    )
    {
        var twin = older.Count > firstOfBirth;
        var sex =
            twin && draw.Falls(0.35) ? older[firstOfBirth].Sex
            : draw.Falls(0.512) ? 'M'
            : 'F';
        var name = heritage.Given(draw, sex);
        // Some parents give twins names that begin alike.
        var alike = twin && draw.Falls(0.3) ? 12 : 0;
        for (var tries = 0; tries < 40; tries++)
        {
            if (older.All(child => child.Given != name) && (tries >= alike || name[0] == older[firstOfBirth].Given[0]))
                break;
            name = heritage.Given(draw, sex);
        }

        if (
            sex is 'M'
            && heritage.Name is "pakistani" or "bangladeshi"
            && !CommonFirst.Contains(name)
            && draw.Falls(0.35)
        )
            name = $"{draw.Pick(CommonFirst)} {name}";
        return new(name, surname, former, renamed, born, sex) { Upn = PupilNumber.For(number, draw) };
    }

    private static string Surname(Draw draw, Heritage heritage)
    {
        var name = heritage.Surname(draw);
        var twoNames = heritage.Name is "british" or "latin" ? 0.07 : 0.015;
        return draw.Falls(twoNames) ? $"{name}-{heritage.Surname(draw)}" : name;
    }

    private List<(DateOnly, Home)> Homes(Draw draw, Home home)
    {
        List<(DateOnly, Home)> homes = [(DateOnly.MinValue, home)];
        for (
            var on = Today.AddYears(-10).AddDays((int)draw.Waiting(3000));
            on < Today;
            on = on.AddDays(180 + (int)draw.Waiting(2800))
        )
            homes.Add((on, home = draw.Falls(0.4) ? town.Near(draw, home) : town.Home(draw)));
        return homes;
    }
}
