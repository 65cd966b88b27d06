using Headwater.Returns.Rules;
using Headwater.Vocabulary;
using static Headwater.Returns.Nccis.NccisPersonTable;

namespace Headwater.Returns.Nccis.Rules;

/// <summary>What the rules ask of a young person's row again and again.</summary>
internal static class NccisReading
{
    /// <summary>The last of school, and the first year after it.</summary>
    public const int Year11 = 11;

    private static readonly HashSet<string> Neet =
    [
        "540",
        "610",
        "615",
        "616",
        "619",
        "620",
        "630",
        "640",
        "650",
        "660",
        "670",
        "680",
    ];

    extension(Line line)
    {
        public bool IsNeet => Neet.Contains(line.Code(Activity));

        public bool IsNotKnown => line.Code(Activity) is ['8', ..];

        /// <summary>Of somebody who must still go to school.</summary>
        public bool IsOfSchoolAge => line.Code(Activity) is ['1', ..];

        /// <summary>Education, or training other than an apprenticeship.</summary>
        public bool IsLearning => line.Code(Activity) is ['2' or '4', ..];

        /// <summary>The last day that the file is about: as the row says, else its head, else the day of the check.</summary>
        public DateOnly? End(ReturnYear year) =>
            line.Day(PeriodEnd)
            ?? year.InFileOf(line, NccisHeaderTable.Table)
                .Select(head => head.Day(NccisHeaderTable.PeriodEnd))
                .FirstOrDefault(day => day is not null)
            ?? year.Beside.Today;

        /// <summary>The school year that somebody of usual age would be in: 12 is the first after 16.</summary>
        public int? YearGroup(ReturnYear year) =>
            line.Day(BirthDate) is { } born && line.End(year) is { } end
                ? SchoolYear.Of(end).CurriculumYear(born)
                : null;
    }

    /// <summary>Whether the file says of a person what a code or a column of yes and no says.</summary>
    public static bool IsSaid(Child child, Line of, string code, Column? flag = null)
    {
        var file = child.Year.Files[of.File];
        return child[NccisPersonTable.Table]
                .Any(line =>
                    child.Year.Files[line.File] == file
                    && (line.Code(Characteristic) == code || (flag is not null && line.Says(flag)))
                )
            || child[NccisCharacteristicTable.Table]
                .Any(line => child.Year.Files[line.File] == file && line.Code(NccisCharacteristicTable.Code) == code);
    }
}
