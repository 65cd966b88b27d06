using Headwater.Records.Matching.Notices;
using Headwater.Records.People;
using Headwater.Web.Words;

namespace Headwater.Web.Matching;

/// <summary>What a notice says.</summary>
public static class NoticeWords
{
    public static string Of(Notice notice)
    {
        var sources = notice.Sources.Count is 0
            ? ""
            : $" (from {string.Join(" and ", notice.Sources.Select(Naming.Words))})";
        return notice.What is What.Joined
            ? $"Records of two children turned out to be one child’s{sources}.{Stood(notice, "They stood as")}"
            : $"Records were parted: some of them{sources} are another child’s.{Stood(notice, "They then stood as")}";
    }

    /// <summary>"Decided by Someone Made-Up, 3 May 2026. “The same mother.”"</summary>
    public static string Who(Notice notice) =>
        $"{(notice.By is { } by ? $"Decided by {by}" : "A load of files")}, {notice.At.InWords()}.{(notice.Why is "" ? "" : $" “{notice.Why}”")}";

    public static string Born(Stood stood) =>
        stood.BirthDate is { } born ? $"born {born.InWords()}" : "birth date not known";

    private static string Stood(Notice notice, string begin) =>
        notice.Stood.Count is 0
            ? ""
            : $" {begin} {string.Join(" and ", notice.Stood.Select(each => $"{each.Name}, {Born(each)},"))}".TrimEnd(
                ','
            ) + ".";
}
