using Headwater.Demo.Courses;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;

namespace Headwater.Demo.Systems.SocialCare;

/// <summary>What a social worker would write of why a child is in need, drawn from what is truly so.</summary>
internal static class Need
{
    private static readonly Weighted<string> Other = new(
        ("N1", 40),
        ("N4", 22),
        ("N5", 22),
        ("N3", 8),
        ("N8", 3),
        ("N7", 2),
        ("N9", 3)
    );

    private static readonly Weighted<string> Categories = new(
        ("NEG", 46),
        ("EMO", 38),
        ("PHY", 9),
        ("SAB", 5),
        ("MUL", 2)
    );

    public static string Primary(Life life, Draw draw)
    {
        if (life.Home.Household.Alone)
            return "N8";
        if (life.Child.Disabled && draw.Falls(0.75))
            return "N2";
        if (life.Course.Exploitation != Exploitation.None)
            return "N1";
        return life.Course.Conduct > 1.6 && draw.Falls(0.5) ? "N6" : draw.Pick(Other);
    }

    public static string Category(Life life, Draw draw) =>
        life.Home.Course.DomesticAbuse && draw.Falls(0.35) ? "EMO" : draw.Pick(Categories);

    public static IReadOnlyList<string> Factors(Life life, Draw draw, bool help)
    {
        var home = life.Home.Course;
        var course = life.Course;
        var all = new List<string>();
        Add(home.DomesticAbuse, 0.55, "3B", 0.02);
        Add(home.DomesticAbuse, 0.10, "3A", 0.01);
        Add(home.ParentalAlcohol, 0.55, "1B", 0.01);
        Add(home.ParentalDrugs, 0.50, "2B", 0.01);
        Add(home.ParentalWorry, 0.50, "4B", 0.04);
        Add(course.Worry > 1.1, 0.6, "4A", 0.06);
        Add(course.Worry > 1.7, 0.3, "15A", 0.01);
        Add(course.Conduct > 1.4, 0.4, "14A", 0.02);
        Add(course.Exploitation != Exploitation.None && course.Sexual, 0.7, "11A", 0.002);
        Add(course.Exploitation != Exploitation.None && !course.Sexual, 0.7, "24A", 0.004);
        Add(course.Exploitation >= Exploitation.Involved && !course.Sexual, 0.5, "13A", 0.003);
        Add(course.Exploitation >= Exploitation.Involved, 0.4, "2A", 0.01);
        Add(life.Absences.InYearTo(life.Until) > 0, 0.3, "10A", 0.005);
        Add(life.Child.Disabled, 0.6, "5A", 0.03);
        Add(life.Child.Disabled, 0.3, "6A", 0.02);
        Add(life.Home.Household.Alone, 1, "9A", 0);
        Add(home.Adversity > 1.2, 0.2, "16A", 0.03);
        Add(home.Adversity > 1, 0.2, "17A", 0.03);
        Add(home.Adversity > 0.5, 0.14, "18C", 0.09);
        Add(false, 0, "18B", 0.03);
        Add(false, 0, "19C", 0.018);
        Add(false, 0, "7A", 0.022);
        if (all.Count == 0)
            all.Add(draw.Falls(0.5) || help ? "20" : "21");
        return all;

        void Add(bool so, double whenSo, string code, double otherwise)
        {
            if (draw.Falls(so ? whenSo : otherwise))
                all.Add(code);
        }
    }
}
