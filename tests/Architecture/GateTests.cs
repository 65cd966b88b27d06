using System.Text.RegularExpressions;

namespace Headwater.Tests.Architecture;

/// <summary>
/// SQL that reads of children holds the one condition of who sees whom, or stands here with the reason why it need not: a
/// new query that forgets the condition fails.
/// </summary>
public partial class GateTests
{
    // What works for everybody alike and gives no child's data to a person: what comes of it is read through the gate.
    private static readonly string[] ForNobodyToRead =
    [
        "src/Access/NeedToKnow.cs", // is the gate
        "src/Access/Reaches.cs", // is the part of the gate that differs from role to role
        "src/Access/Sharing/Agreement.cs", // is the part of the gate that an agreement states
        "src/Access/Sharing/JudgeTerms.cs", // asks whether any pupil is of a school, and names nobody
        "src/Access/Restrictions/EmergencyAccess.cs", // looks past the gate for one restricted child, and names nobody
        "src/Access/Restrictions/FollowRecords.cs", // has restrictions follow records, and names nobody
        "src/Access/Trail/KnownByNumber.cs", // whom a number stands for: for the trail alone
        "src/Access/StandFor.cs", // numbers that became a child's: what is told of them is lines of the trail
        "src/Intake/Findings/CountNotes.cs", // notes for the Department: a count
        "src/Intake/Findings/HistorySql.cs", // writes what happened to findings that were chosen through the gate
        "src/Intake/Findings/KeepFound.cs", // keeps what a check found
        "src/Intake/Findings/MarkGone.cs",
        "src/Intake/Findings/OpenCheck.cs", // counts of a whole return
        "src/Intake/Findings/Refused.cs", // whom a refused try was about: for the trail alone
        "src/Intake/Findings/StandingOfReturns.cs", // counts of a whole return
        "src/Intake/Findings/UndoCheck.cs",
        "src/Intake/Findings/ForgetRecords.cs", // destroys what two people agreed on
        "src/Need/Levels/ForgetChildren.cs",
        "src/Privacy/Retention/FreezeRecords.cs", // holds the records of a number, and tells nothing of it
        "src/Privacy/Retention/HeldRecordSql.cs", // judges every record: numbers and days, of which people read counts
        "src/Records/Destruction/DestroyRecords.cs",
        "src/Records/Destruction/DestroyedRecords.cs", // leaves out what was destroyed, and shows nobody
        "src/Records/Destruction/ForgetDecisions.cs",
        "src/Need/Levels/Decisions/Deciders.cs", // who is tied to a child, for rules about looks
        "src/Need/Levels/Earlier.cs", // assesses everybody
        "src/Need/Levels/RunSql.cs",
        "src/Records/Families/CommonNames.cs", // works out families
        "src/Records/Families/KeepTies.cs",
        "src/Records/Families/KinSql.cs",
        "src/Records/Families/TellKin.cs",
        "src/Records/Involvements/CaseInvolvements.cs", // who is tied to a child, for rules about looks
        "src/Records/Involvements/OtherInvolvements.cs",
        "src/Records/Matching/Decisions/DecisionSql.cs", // decisions, which AsSeen shows
        "src/Records/Matching/Decisions/ForgetGone.cs", // forgets what nobody is named by
        "src/Records/Matching/Decisions/Guarded.cs", // decides who is who
        "src/Records/Matching/Decisions/Linked.cs",
        "src/Records/Matching/Decisions/Marks.cs",
        "src/Records/Matching/Decisions/Regather.cs",
        "src/Records/Matching/Groups/GroupSql.cs", // counts of five and more
        "src/Records/Matching/Notices/HowTheyStand.cs", // writes notices
        "src/Records/Matching/Notices/Raise.cs", // raises notices, which are read through the gate
        "src/Records/Matching/Quality/MeasureMatching.cs", // counts of everybody
        "src/Records/Matching/Samples/DrawSample.cs", // draws pairs, which are opened through the gate
        "src/Records/People/CountEveryone.cs", // a count of everybody
        "src/Records/People/DatePeople.cs", // loads
        "src/Records/People/FindBusiest.cs", // the demo's choice of a worker
        "src/Records/People/HearFiles.cs",
        "src/Records/People/KeepChildren.cs",
        "src/Records/People/KeepWorkers.cs", // what workers and their teams are called: no child
        "src/Records/People/MatchPeople.cs",
        "src/Records/People/SaidSql.cs",
        "src/Records/Timelines/BuildTimelines.cs",
        "src/Records/Timelines/EntrySql.cs",
        "src/Records/Timelines/LoadFolder.cs",
        "src/Records/Timelines/ReadTimelines.cs", // assesses everybody
        "src/Records/Writing/KnownPeople.cs", // statutory returns, which name every child
        "src/Records/Writing/ReadKnownChildren.cs",
    ];

    // Reads of children, records or notices that were chosen through the gate.
    private static readonly string[] OfThoseChosen =
    [
        "src/Need/Levels/Lists/Nameless.cs",
        "src/Need/Levels/Lists/ReasonSql.cs",
        "src/Need/Levels/Lists/ReasonOfListedSql.cs", // by the conditions of the list
        "src/Records/Families/TieSql.cs",
        "src/Records/Matching/Doubts/Came.cs",
        "src/Records/Matching/Doubts/LastTold.cs",
        "src/Records/Matching/Doubts/LivesApart.cs",
        "src/Records/Matching/Notices/NoticeSql.cs",
    ];

    [Fact]
    public void Whatever_reads_of_children_holds_the_gate()
    {
        var without = Repository
            .Files("src", ".cs")
            .Where(file => File.ReadAllText(Repository.File(file)) is var text && Reads(text) && !HoldsGate(text))
            .ToList();

        Assert.Empty(without.Except(ForNobodyToRead).Except(OfThoseChosen));
    }

    [Fact]
    public void Whoever_is_excused_still_reads_of_children()
    {
        var excused = ForNobodyToRead.Concat(OfThoseChosen).ToList();

        Assert.DoesNotContain(
            excused,
            file => !File.Exists(Repository.File(file)) || !Reads(File.ReadAllText(Repository.File(file)))
        );
    }

    [Theory]
    [InlineData("select id from record_child c where c.id = @id", true)]
    [InlineData("select 1 from x\njoin record_person p on p.child = x.child", true)]
    [InlineData("select count(*) from intake_finding", true)]
    [InlineData("insert into record_child (id) values (@id)", false)]
    [InlineData("select name from record_school", false)]
    public void A_query_that_reads_of_children_is_seen(string text, bool reads) => Assert.Equal(reads, Reads(text));

    private static bool Reads(string text) => ReadsOfChildren.IsMatch(text);

    private static bool HoldsGate(string text) => Gate.IsMatch(text);

    [GeneratedRegex(
        @"\b(from|join)\s+(record_(child|person|entry|said|stay|tie|notice|moved|match_(doubt|join|decision|moved|asked|second))|privacy_correction|need_(reason|suggestion|agreed|decision)|intake_finding)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ReadsOfChildren { get; }

    [GeneratedRegex(
        @"NeedToKnow\.(Condition|ConditionOfNumber|Existence|NotHidden|NotHiddenKey)\(|\.(SeesAsync|SeenPeopleAsync|SeenAsync)\(|\.Condition\(caller"
    )]
    private static partial Regex Gate { get; }
}
