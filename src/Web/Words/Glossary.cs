namespace Headwater.Web.Words;

/// <summary>A word of this work that a newcomer may not know, in plain words.</summary>
/// <param name="Anchor">Where it stands on the glossary page; links go here, so it never changes.</param>
public sealed record Term(string Anchor, string Word, string Meaning);

/// <summary>Every word that pages link to, in the order of the alphabet.</summary>
public static class Glossary
{
    public static IReadOnlyList<Term> All { get; } =
    [
        new(
            "alternative-provision",
            "Alternative provision",
            "Lessons outside an ordinary school, for a child who cannot be taught there for now. Some places that give them are registered as schools and some are not."
        ),
        new(
            "annex-a",
            "Annex A",
            "The lists of children that Ofsted asks for when it comes to inspect: eleven on children’s services, and two on plans for special needs."
        ),
        new(
            "care-leaver",
            "Care leaver",
            "A young person of 16 to 25 who was looked after by the council and still has a right to its help."
        ),
        new(
            "census",
            "Census",
            "A return that tells how things stood on one day or in one year: the school census each term, the children in need census each year."
        ),
        new(
            "child-in-need-plan",
            "Child in need plan",
            "What social care, the family and others agreed to do for a child who needs more help than schools and doctors give to all children."
        ),
        new(
            "child-protection-plan",
            "Child protection plan",
            "What must happen to keep a child safe who is thought to be at risk of serious harm."
        ),
        new(
            "code-set",
            "Code set",
            "The list of codes that a return allows in a column, each with its meaning. Some lists change from year to year."
        ),
        new(
            "decom",
            "DECOM",
            "The column of SSDA903 that says on which day an episode began. DEC says on which day it ended."
        ),
        new("department", "Department", "The Department for Education, to which councils send their returns."),
        new(
            "duc",
            "DUC",
            "The column of SSDA903 for the day on which a child seeking asylum alone stops being counted as one: mostly the day they turn 18."
        ),
        new(
            "early-help",
            "Early help",
            "Support for a family that asks for it or agrees to it, before things get serious. It is not social care."
        ),
        new(
            "education-health-and-care-plan",
            "Education, health and care plan",
            "A legal paper that says what a child with special needs must be given, and where. People say EHC plan or EHCP."
        ),
        new(
            "episode",
            "Episode",
            "A stretch of a child’s time in care in which nothing changed: neither the legal status, nor the placement, nor who looks after the child. A change begins a new one."
        ),
        new(
            "evidence",
            "Evidence",
            "The dated facts that raised a reason, each with the file and the line that it came from. If a fact is wrong, the line tells you who can put it right."
        ),
        new(
            "file-and-line",
            "File and line",
            "Where a fact came from: the name of the file that was sent to the council, and the line in it. The first line is 1."
        ),
        new(
            "finding",
            "Finding",
            "One place in a file that breaks a rule. It keeps its number and its history until a check does not find it any more."
        ),
        new(
            "legal-status",
            "Legal status",
            "By which law a child is in care: by agreement with the parents, by a court’s order, or in an emergency. SSDA903 has a code for each."
        ),
        new(
            "level",
            "Level",
            "How far a child has moved away from the mainstream pathway: 1 is the first signs, 2 is the edge of exclusion, 3 is outside mainstream. A level is nothing but its reasons. There is no score."
        ),
        new("looked-after", "Looked after", "A child in the council’s care. People also say “in care”."),
        new(
            "mainstream-pathway",
            "Mainstream pathway",
            "The usual way through childhood: living at home, at an ordinary school, and on to college, training or work."
        ),
        new(
            "missing",
            "Missing",
            "A child whose whereabouts were not known. After it, someone independent offers the child a talk, called a return interview."
        ),
        new(
            "need-level",
            "Need level",
            "Which kind of help is open for a child now by law: universal, early help, child in need, or protection and care. It is another thing than the pathway level."
        ),
        new(
            "neet",
            "NEET",
            "Not in education, employment or training: a young person of 16 or 17 who is not learning and has no work."
        ),
        new(
            "part-time-timetable",
            "Part-time timetable",
            "Fewer lessons than other pupils get. It should be rare and short."
        ),
        new(
            "period-of-care",
            "Period of care",
            "All the time from the day a child comes into care to the day they leave it. It is made of episodes."
        ),
        new(
            "persistent-absence",
            "Persistent and severe absence",
            "Missing 10 or more of every 100 sessions is persistent absence. Missing half of them is severe absence."
        ),
        new(
            "placement",
            "Placement",
            "Where a child in care lives, and with whom: foster carers, a children’s home, relatives."
        ),
        new(
            "pupil-number",
            "Pupil number",
            "The number that a child keeps through all schools. People say UPN, for unique pupil number."
        ),
        new(
            "repair",
            "Put right while reading",
            "What was written in a way that the return does not ask for, though its meaning is certain, such as a date with a time. Headwater reads it, and says how often."
        ),
        new(
            "return",
            "Return",
            "A set of files that a council must send to the Department, with the same columns everywhere: SSDA903, SEN2, the censuses and others."
        ),
        new(
            "rne",
            "RNE",
            "The column of SSDA903 that says why a new episode began: the child came into care (S), or the placement, the carer or the legal status changed."
        ),
        new(
            "roll",
            "Roll",
            "The list of a school’s pupils. Each term, the school census says who was on it on one day."
        ),
        new(
            "section-47",
            "Section 47 enquiry",
            "Social care and others look into whether a child is being seriously harmed. It is named after a part of the Children Act 1989."
        ),
        new(
            "sen-support",
            "SEN support",
            "Extra help that a school gives for special educational needs (SEN), without an education, health and care plan."
        ),
        new(
            "session",
            "Session",
            "Half a school day. A full week has ten. Sessions that a child could not have come to, such as holidays, do not count."
        ),
        new(
            "signal",
            "Signal",
            "A rule in plain English that looks at a child’s timeline and answers with the facts that meet it. When it finds some, they become a reason."
        ),
        new("ssda903", "SSDA903", "The yearly return on children in care and care leavers."),
        new(
            "step-down",
            "Step down",
            "To move to a lower level, because what held the child at the higher one has passed."
        ),
        new(
            "suggestion",
            "Suggestion",
            "The level that Headwater works out from the reasons. It stays a suggestion until a person agrees it or picks another."
        ),
        new(
            "superseded",
            "Superseded",
            "Replaced. When a corrected file is sent, the facts of the earlier one no longer count."
        ),
        new(
            "suspension",
            "Suspension and permanent exclusion",
            "A suspension sends a child home for a fixed number of days. A permanent exclusion takes the child off the school for good. Only a headteacher can decide either."
        ),
        new("timeline", "Timeline", "Everything dated that is known about a child, from all sources, in one order."),
        new(
            "trail",
            "Trail",
            "The record of who looked at which child and when. It cannot be switched off, and a change to it can be found."
        ),
        new("urn", "URN", "The number that Ofsted or the Department gives to a school, a home or an agency."),
        new(
            "youth-justice",
            "Youth justice",
            "The service for children of 10 to 17 who are in trouble with the law, and for those who may be."
        ),
    ];

    private static readonly Dictionary<string, Term> ByAnchor = All.ToDictionary(term => term.Anchor);

    /// <summary>The term of an anchor that a page links to; a page that links to none is at fault.</summary>
    public static Term Find(string anchor) => ByAnchor[anchor];
}
