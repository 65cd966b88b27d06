using Headwater.Demo.Calendar;
using Headwater.Demo.Lives;
using Headwater.Demo.Randomness;
using Headwater.Demo.Schools;
using Headwater.Demo.Systems.SchoolCensus;

namespace Headwater.Demo.Systems.Attendance;

/// <summary>One pupil's marks at one school for one term, from how often the hidden course keeps the child away.</summary>
public sealed class Register
{
    private readonly Mark[] week = new Mark[10];
    private readonly Mark[] elsewhere = new Mark[2];

    /// <summary>The marks of the week last kept, Monday morning to Friday afternoon.</summary>
    public ReadOnlySpan<Mark> Week => week;

    public Sessions Keep(Life life, RollSpell spell, int nth, Term term, Action<SchoolWeek>? written = null)
    {
        var pupil = new Pupil(life, spell, life.Child.Dice.Draw(Ask.Attendance, (term.Index * 16) + nth));
        var sessions = new Sessions();
        // Registers of the oldest close for examinations.
        var ends =
            life.Schooling.CurriculumYear(term.Year) >= 11 && term.Season == Season.Summer
                ? new DateOnly(term.Year + 1, 5, 31)
                : term.To;
        foreach (var weekOf in term.Weeks)
        {
            if (
                weekOf.Monday.AddDays(4) < spell.Entry
                || weekOf.Monday > (spell.Leaving ?? term.To)
                || weekOf.Monday > ends
            )
                continue;
            for (var day = 0; day < 5; day++)
                Day(pupil, weekOf, day);
            foreach (var mark in week)
                sessions.Count(mark);
            written?.Invoke(weekOf);
        }

        return sessions;
    }

    private void Day(Pupil pupil, SchoolWeek weekOf, int day)
    {
        var on = weekOf.Monday.AddDays(day);
        if (!weekOf.IsOpen(day))
            (week[day * 2], week[(day * 2) + 1]) = (Mark.Closed, Mark.Closed);
        else if (on < pupil.Spell.Entry)
            (week[day * 2], week[(day * 2) + 1]) = (Mark.NotYet, Mark.NotYet);
        else if (on > (pupil.Spell.Leaving ?? on))
            (week[day * 2], week[(day * 2) + 1]) = (Mark.None, Mark.None);
        else if (pupil.Away(on, elsewhere))
            (week[day * 2], week[(day * 2) + 1]) = (elsewhere[0], elsewhere[1]);
        else
            pupil.Come(on, out week[day * 2], out week[(day * 2) + 1]);
    }

    /// <summary>One pupil's way through a term.</summary>
    private sealed class Pupil(Life life, RollSpell spell, Draw draw)
    {
        private readonly bool outside = spell.School.Phase is Phase.Alternative;
        private Month month = new(-1);
        private double startsEachDay;
        private double untilAbsence = draw.Waiting(1);
        private double untilLate = draw.Waiting(1);
        private double lateEachDay;
        private double runDays = 2;
        private int daysLeft;
        private Mark why;
        private int suspendedSessions;
        private int nextSuspension;
        private bool partTime;

        public RollSpell Spell => spell;

        /// <summary>Days on which the child is not expected, or is kept away.</summary>
        public bool Away(DateOnly on, Mark[] marks)
        {
            var all = life.Discipline.All;
            while (nextSuspension < all.Count && all[nextSuspension].Start < on && suspendedSessions == 0)
                nextSuspension++;
            if (
                nextSuspension < all.Count
                && all[nextSuspension] is var event_
                && event_.Start == on
                && event_.School == spell.School
            )
            {
                nextSuspension++;
                suspendedSessions = event_.Category switch
                {
                    "LNCH" => 0,
                    "PERM" => 10_000,
                    _ => event_.Sessions,
                };
            }

            if (suspendedSessions > 0)
            {
                var placed = suspendedSessions > 1000 && life.Alternatives.On(on) is not null;
                marks[0] = placed ? Mark.Elsewhere : Mark.Suspended;
                marks[1] =
                    placed ? Mark.Elsewhere
                    : suspendedSessions > 1 ? Mark.Suspended
                    : Mark.Afternoon;
                suspendedSessions = Math.Max(0, suspendedSessions - 2);
                return true;
            }

            if (
                spell.Subsidiary
                || outside
                || life.Alternatives.All.Count == 0
                || life.Alternatives.On(on) is not { } placement
            )
                return false;
            var registered = placement.Provider is not null;
            var sessionsToday = placement.SessionsPerWeek / 5.0;
            marks[0] =
                registered ? Mark.Elsewhere
                : sessionsToday >= 1 || on.DayNumber % 5 < placement.SessionsPerWeek ? Mark.OffSite
                : Mark.PartTime;
            marks[1] =
                registered ? Mark.Elsewhere
                : sessionsToday > 1.4 ? Mark.OffSite
                : Mark.PartTime;
            return true;
        }

        public void Come(DateOnly on, out Mark morning, out Mark afternoon)
        {
            if (Month.Of(on) != month)
                Turn(Month.Of(on));
            if (daysLeft == 0)
            {
                untilAbsence -= startsEachDay;
                if (untilAbsence < 0)
                    Begin();
            }

            if (daysLeft > 0)
            {
                daysLeft--;
                (morning, afternoon) = why == Mark.Medical ? (Mark.Medical, Mark.Afternoon) : (why, why);
                return;
            }

            (morning, afternoon) = (Mark.Morning, partTime ? Mark.PartTime : Mark.Afternoon);
            untilLate -= lateEachDay;
            if (untilLate < 0)
            {
                untilLate = draw.Waiting(1);
                morning = draw.Falls(0.16) ? Mark.TooLate : Mark.Late;
            }
        }

        private void Turn(Month to)
        {
            month = to;
            var rate = Math.Min(
                life.AbsenceIn(to)
                    * (
                        outside ? 1.5
                        : spell.School.Phase == Phase.Special ? 1.4
                        : 1
                    ),
                0.96
            );
            runDays = 1.7 + (8 * rate * rate);
            startsEachDay = rate / (runDays * (1 - rate));
            lateEachDay = 0.016 + (0.22 * rate);
            partTime = rate > 0.22 && life.Child.Dice.Falls(Ask.Attendance, -to.Index, 0.035);
        }

        private void Begin()
        {
            untilAbsence = draw.Waiting(1);
            var days = 1 + (int)draw.Waiting(Math.Max(runDays - 0.6, 0.4));
            daysLeft = Math.Min(days, 40);
            var rate = life.AbsenceIn(month);
            var truant = 0.14 + Math.Min(1.3 * rate, 0.5);
            why = draw.Falls(truant)
                ? draw.Falls(0.22) && daysLeft >= 3
                    ? Mark.Holiday
                    : draw.Falls(0.08)
                        ? Mark.NoReason
                        : Mark.Absent
                : daysLeft == 1 && draw.Falls(0.34)
                    ? Mark.Medical
                    : draw.Falls(0.05)
                        ? Mark.Leave
                        : Mark.Ill;
        }
    }
}
