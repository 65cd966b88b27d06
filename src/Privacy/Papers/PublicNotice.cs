using Headwater.Access;
using Headwater.Privacy.Holdings;
using Headwater.Privacy.Papers.Facts;
using Headwater.Vocabulary;

namespace Headwater.Privacy.Papers;

/// <summary>What the public is told, for a reader of eleven, from the same lists as the papers.</summary>
internal static class PublicNotice
{
    public static IReadOnlyList<Section> Of(Draft draft) =>
        [
            draft.Section(
                "What Headwater is for",
                [
                    Told(
                        "for",
                        "Help early",
                        "Headwater brings together facts that the council already has about a child. Staff can then see early which children may need help. It does not buy facts or collect them from anywhere else."
                    ),
                    Told(
                        "no-score",
                        "A person decides",
                        "Headwater gives no child a score and makes no decision. It suggests a level and shows every reason. A named person decides, and can say that Headwater is wrong."
                    ),
                ],
                Questions.Controller,
                Questions.Purposes,
                Questions.LawfulBasis
            ),
            draft.Section(
                "What we hold",
                [
                    Told(
                        "hold/who",
                        "Who a child is",
                        "Names, birth date, sex, address, school and the numbers that services use."
                    ),
                    .. Kinds
                        .All.GroupBy(kind => kind.Area)
                        .Select(area =>
                            Told(
                                $"hold/{area.Key}",
                                area.Key,
                                $"{string.Join(", ", area.Select((kind, i) => i is 0 ? kind.Name : Small(kind.Name)))}."
                            )
                        ),
                    Told(
                        "hold/returns",
                        "Ethnic group and a few facts like it",
                        "Kept only so that the council can send the returns that the law asks for, and to see whether Headwater mixes up some children’s records more than others’. They are never a reason."
                    ),
                    Told("hold/family", "Family and home", "Where a child lived, and which children lived with them."),
                    Told(
                        "hold/decisions",
                        "What was decided",
                        "What Headwater suggested, why, what staff decided, and who looked at the record."
                    ),
                ]
            ),
            draft.Section(
                "Where it comes from",
                Sources.All.Select(source =>
                    Told(
                        $"from/{source}",
                        Sources.Name(source),
                        $"{string.Join(", ", Sources.Loaded(source).Select(each => each.Name))}."
                    )
                )
            ),
            draft.Section(
                "What Headwater looks for",
                [
                    Told(
                        "never",
                        "What it never looks at",
                        "Your sex, where your family is from, your religion, your language, free school meals, a recorded disability, immigration status, or the place where you live. None of these ever counts as a reason. A special need, a worry about health or a plan counts only where it says so below."
                    ),
                    .. SignalFacts.InBrief(draft.Now.Levels),
                ]
            ),
            draft.Section(
                "Who looks",
                [
                    .. Roles
                        .All.Where(role => role.SeesChildren)
                        .Select(role =>
                            Told($"looks/{role.Role}", role.Name, $"Sees {draft.Now.Reach.SeenBy(role.Role)}.")
                        ),
                    .. draft.Now.Sharing.Select(agreement =>
                        Told(
                            $"looks/partner/{agreement.Number}",
                            agreement.Partner.Name,
                            $"Another organisation. By an agreement with it, its people see this of some children: {agreement.AreasInWords}. What for: {agreement.Purpose}."
                        )
                    ),
                    Told(
                        "looks/trail",
                        "Every look is written down",
                        "Who looked, when, what for and at what. You can ask for that list. Some records are kept for a few named people only."
                    ),
                ],
                Questions.Sharing
            ),
            draft.Section(
                "How long we keep it",
                [
                    Told(
                        "long/replaced",
                        "When a fact is put right",
                        "A service that puts a fact right sends a new file. The old fact is then replaced here too."
                    ),
                    Told(
                        "long/destroyed",
                        "When the time is over",
                        "Two people agree before anything is destroyed. A record is kept longer while an inquiry needs it, or while you wait for your copy. Where more than one line below is about you, the longest counts."
                    ),
                    .. RetentionFacts.InBrief(draft.Now.Schedule),
                ],
                Questions.Retention
            ),
            draft.Section(
                "Your rights",
                [
                    Told(
                        "right/copy",
                        "Ask for a copy",
                        "You can ask what is held about you or your child, and who looked at it. It is free. The council has a month to answer, and up to two more if it is hard: then it must tell you why."
                    ),
                    Told(
                        "right/correct",
                        "Have it put right",
                        "If something is wrong, say so. The service that wrote it must look into it."
                    ),
                    Told(
                        "right/object",
                        "Object",
                        "You can say that you do not want your facts used in this way, and why. The council must stop, unless it has a strong reason that it can show you."
                    ),
                    Told(
                        "right/complain",
                        "Complain",
                        "Complain to the council first. If you are not happy with its answer, you can go to the Information Commissioner, who looks after these rights for everybody: ico.org.uk."
                    ),
                ],
                Questions.Contact,
                Questions.Objections,
                Questions.Complaints,
                Questions.Officer
            ),
            draft.Section(
                "If you sign in",
                [
                    Told(
                        "staff",
                        "What is kept about staff",
                        "Your name, your role, your team or school, what you looked at and decided, when, what for and from which address."
                    ),
                    Told(
                        "cookies",
                        "Cookies",
                        "Two: one keeps you signed in for up to an hour after you last did something, the other protects the forms that you send. Nothing counts visitors, and nothing comes from other companies."
                    ),
                ]
            ),
        ];

    private static Fact Told(string key, string title, string text) => new($"public/{key}", title, text);

    private static string Small(string name) =>
        name is [var first, var second, ..] && char.IsUpper(first) && !char.IsUpper(second)
            ? $"{char.ToLowerInvariant(first)}{name[1..]}"
            : name;
}
