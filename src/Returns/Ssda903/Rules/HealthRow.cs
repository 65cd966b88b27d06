using Headwater.Returns.Rules;
using static Headwater.Returns.Ssda903.Oc2Table;

namespace Headwater.Returns.Ssda903.Rules;

/// <summary>What the rules about health ask of a row of OC2.</summary>
internal static class HealthRow
{
    /// <summary>Asked of every child looked after for a year.</summary>
    private static readonly Column[] Everyones = [Immunised, TeethChecked, HealthAssessed, SubstanceMisuse];

    private static readonly Column[] Others = [Convicted, HealthCheck, HelpReceived, HelpOffered];

    extension(Line row)
    {
        public bool LacksHealthItem => AnyBlank(row, Everyones);

        public bool HasHealthItem => AnyFilled(row, Everyones) || AnyFilled(row, Others);

        /// <summary>An item that says neither yes nor no.</summary>
        public bool HasUnclearHealthItem => AnyUnclear(row, Everyones) || AnyUnclear(row, Others);

        public bool HasScoreOrReason => row.IsFilled(Score) || row.IsFilled(NoScoreReason);

        /// <summary>The date of birth by this row, or else by the header.</summary>
        public DateOnly? BornOn(Child child) => row.Day(BirthDate) ?? child.BirthDate;

        /// <summary>Whether the child turns an age within the year; on its first day the child was that age when it began.</summary>
        public bool Turned(int age, Child child) =>
            row.BornOn(child).Turns(age) is { } birthday && birthday > child.Year.First && birthday <= child.Year.Last;
    }

    private static bool AnyBlank(Line row, Column[] columns)
    {
        foreach (var column in columns)
            if (row.IsBlank(column))
                return true;
        return false;
    }

    private static bool AnyFilled(Line row, Column[] columns)
    {
        foreach (var column in columns)
            if (row.IsFilled(column))
                return true;
        return false;
    }

    private static bool AnyUnclear(Line row, Column[] columns)
    {
        foreach (var column in columns)
            if (row[column] is not ("" or "0" or "1"))
                return true;
        return false;
    }
}
