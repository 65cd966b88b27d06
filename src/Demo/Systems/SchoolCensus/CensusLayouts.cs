using Headwater.Demo.Files;
using Headwater.Returns.SchoolCensus;

namespace Headwater.Demo.Systems.SchoolCensus;

/// <summary>How the pupil census is filled.</summary>
public static class CensusLayouts
{
    public static Layout<Pupil> OnRoll { get; } =
        new Layout<Pupil>(PupilOnRollTable.Table)
            .Day(PupilOnRollTable.ReferenceDate, pupil => pupil.Term.Census)
            .With(PupilOnRollTable.Authority, (_, cells) => cells.Plain("999"u8))
            .Number(PupilOnRollTable.Urn, pupil => pupil.Spell.School.Urn)
            .Text(PupilOnRollTable.Upn, pupil => pupil.Upn)
            .Text(PupilOnRollTable.FormerUpn, pupil => pupil.FormerUpn)
            .Text(PupilOnRollTable.Surname, pupil => pupil.Known.Surname)
            .Text(PupilOnRollTable.Forename, pupil => pupil.Life.Child.Forename)
            .Text(PupilOnRollTable.MiddleNames, pupil => pupil.Life.Child.MiddleName)
            .Text(PupilOnRollTable.PreferredSurname, pupil => pupil.Life.Child.Surname)
            .Day(PupilOnRollTable.BirthDate, pupil => pupil.Known.Born)
            .Letter(PupilOnRollTable.Sex, pupil => pupil.Known.Sex)
            .Text(PupilOnRollTable.Ethnicity, pupil => pupil.Life.Child.Ethnicity)
            .Text(PupilOnRollTable.Language, pupil => pupil.Life.Child.Language)
            .Text(PupilOnRollTable.Postcode, pupil => pupil.Life.PostcodeOn(pupil.Term.Census))
            .Text(PupilOnRollTable.CurriculumYear, pupil => pupil.YearName)
            .Letter(PupilOnRollTable.EnrolStatus, Registration)
            .Day(PupilOnRollTable.EntryDate, pupil => pupil.Spell.Entry)
            .Flag(PupilOnRollTable.PartTime, pupil => pupil.CurriculumYear < 0)
            .Letter(PupilOnRollTable.SenProvision, pupil => pupil.Life.Special.ProvisionOn(pupil.Term.Census))
            .Text(PupilOnRollTable.SenNeed, Need)
            .Flag(PupilOnRollTable.FreeMeals, pupil => FreeMeals.On(pupil.Life, pupil.Term.Census))
            .Number(PupilOnRollTable.SessionsPossible, pupil => pupil.Before?.Possible)
            .Number(PupilOnRollTable.SessionsAuthorised, pupil => pupil.Before?.Authorised)
            .Number(PupilOnRollTable.SessionsUnauthorised, pupil => pupil.Before?.Unauthorised);

    public static Layout<Pupil> NoLongerOnRoll { get; } =
        new Layout<Pupil>(PupilNoLongerOnRollTable.Table)
            .Day(PupilNoLongerOnRollTable.ReferenceDate, pupil => pupil.Term.Census)
            .With(PupilNoLongerOnRollTable.Authority, (_, cells) => cells.Plain("999"u8))
            .Number(PupilNoLongerOnRollTable.Urn, pupil => pupil.Spell.School.Urn)
            .Text(PupilNoLongerOnRollTable.Upn, pupil => pupil.Upn)
            .Text(PupilNoLongerOnRollTable.Surname, pupil => pupil.Known.Surname)
            .Text(PupilNoLongerOnRollTable.Forename, pupil => pupil.Life.Child.Forename)
            .Day(PupilNoLongerOnRollTable.BirthDate, pupil => pupil.Known.Born)
            .Letter(PupilNoLongerOnRollTable.Sex, pupil => pupil.Known.Sex)
            .Text(
                PupilNoLongerOnRollTable.Postcode,
                pupil => pupil.Life.PostcodeOn(pupil.Spell.Leaving ?? pupil.Term.Census)
            )
            .Day(PupilNoLongerOnRollTable.EntryDate, pupil => pupil.Spell.Entry)
            .Day(PupilNoLongerOnRollTable.LeavingDate, pupil => pupil.Spell.Leaving)
            .Text(PupilNoLongerOnRollTable.CurriculumYear, pupil => pupil.YearName);

    private static char Registration(Pupil pupil) =>
        pupil.Spell.Subsidiary ? 'S'
        : pupil.Life.Schooling.Spells.Any(other => other.Subsidiary && other.On(pupil.Term.Census)) ? 'M'
        : 'C';

    private static string Need(Pupil pupil) =>
        pupil.Life.Special.ProvisionOn(pupil.Term.Census) == 'N' ? "" : pupil.Life.Special.PrimaryNeed ?? "";
}
