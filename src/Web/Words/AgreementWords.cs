using Headwater.Access.Sharing;

namespace Headwater.Web.Words;

/// <summary>What an agreement lets whom see, in plain words.</summary>
public static class AgreementWords
{
    /// <summary>So long before its last day somebody is told to look at it.</summary>
    public const int SoonDays = 60;

    // What each holds is what its kinds of entry tell (Kinds), in the words of somebody who signs and does not know them.
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["School"] =
            "which school the child is at and since when; attendance and absence; suspensions and permanent exclusions; alternative provision",
        ["Special needs"] =
            "what special needs and disabilities are recorded; whether an education, health and care plan was asked for, refused, made or reviewed; which place it names",
        ["Early help"] = "when early help was asked for, what was decided, and when it was given and why",
        ["Social care"] =
            "contacts and referrals and who made them; assessments and what they found; child in need and child protection plans, enquiries and conferences; the worker",
        ["Home"] =
            "each home with its address and since when; immigration status; and what a system notes of the child beside events, such as the ethnic group",
        ["Care"] =
            "when the child was looked after and in which kind of placement; reviews, health checks and well-being scores; adoption; leaving care; being deprived of liberty by a court",
        ["Missing"] =
            "each time the child was missing or away without leave, and whether somebody talked with them after",
        ["Youth justice"] = "what the youth justice service decided or a court ordered, and when",
    };

    /// <summary>What a part of a child's life holds.</summary>
    public static string Holds(string area) => Parts[area];

    /// <summary>How many it reaches today; null where it is one or a few.</summary>
    public static string Reached(long? count) => $"{HowMany(count)} today";

    /// <summary>How many children; null where it is one or a few.</summary>
    public static string HowMany(long? count) =>
        count switch
        {
            null => "fewer than five children",
            0 => "no child",
            { } many => Count.Children(many),
        };

    public static bool LapsesSoon(Agreement agreement, DateOnly today) =>
        agreement.Covers(today) && agreement.Until < today.AddDays(SoonDays);
}
