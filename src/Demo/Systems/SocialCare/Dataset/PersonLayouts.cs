using Headwater.Demo.Faults;
using Headwater.Demo.Files;
using Headwater.Demo.Lives;
using Headwater.Demo.Population;
using Headwater.Demo.Randomness;
using Headwater.Returns.SafeguardingDataset;

namespace Headwater.Demo.Systems.SocialCare.Dataset;

/// <summary>A child as social care has them, under one of their numbers.</summary>
internal sealed record Known(Life Life, string Person, Identity Identity, bool First);

/// <summary>How the tables about who a child is are filled.</summary>
internal static class PersonLayouts
{
    public static Layout<Known> People { get; } =
        new Layout<Known>(PersonTable.Table)
            .Text(PersonTable.PersonId, known => known.Person)
            .Text(PersonTable.Forename, known => known.First ? known.Identity.Forename : known.Life.Child.Forename)
            .Text(PersonTable.Surname, known => known.Identity.Surname)
            .Letter(PersonTable.Sex, known => known.Identity.Sex)
            .Blank(PersonTable.Gender, PersonTable.CommonId, PersonTable.LegacyId)
            .Text(PersonTable.Ethnicity, known => known.Life.Child.Ethnicity)
            .Day(PersonTable.BirthDate, known => known.Identity.Born)
            .Text(PersonTable.NoUpn, known => KnownNumbers.Reason(known.Life))
            .Text(PersonTable.Send, known => known.Life.Special.ProvisionOn(known.Life.Until) == 'N' ? "N" : "Y")
            .Blank(PersonTable.ExpectedBirth, PersonTable.Died)
            .Text(PersonTable.IsMother, _ => "N")
            .Blank(PersonTable.Nationality);

    public static Layout<Known> Families { get; } =
        new Layout<Known>(FamilyTable.Table)
            .Text(FamilyTable.RowId, known => Ids.Of(RecordKind.Family, known.Life, known.First ? 0 : 1))
            .Number(
                FamilyTable.FamilyId,
                known => Numbers.Of(RecordKind.Family, known.Life.Home.Household.Index * 8L, 3)
            )
            .Text(FamilyTable.PersonId, known => known.Person);

    public static Layout<(Known Known, Address Address, DateOnly? Until, int Nth)> Addresses { get; } =
        new Layout<(Known Known, Address Address, DateOnly? Until, int Nth)>(AddressTable.Table)
            .Text(AddressTable.RowId, line => Ids.Of(RecordKind.Address, line.Known.Life, line.Nth))
            .Text(
                AddressTable.Parts,
                line =>
                    $$"""{"ROOM":"","FLOOR":"","FLAT":"","BUILDING":"","HOUSE":"{{line.Address.Number}}","STREET":"{{line.Address.Street}}","TOWN":"Headwater"}"""
            )
            .Text(AddressTable.PersonId, line => line.Known.Person)
            .Text(AddressTable.Type, _ => "Home")
            .Day(AddressTable.Started, line => line.Address.From)
            .Day(AddressTable.Ended, line => line.Until)
            .Text(AddressTable.Postcode, line => line.Address.Postcode);

    public static Layout<(Known Known, string Code, int Nth)> Disabilities { get; } =
        new Layout<(Known Known, string Code, int Nth)>(DisabilityTable.Table)
            .Text(DisabilityTable.PersonId, line => line.Known.Person)
            .Text(DisabilityTable.RowId, line => Ids.Of(RecordKind.Disability, line.Known.Life, line.Nth))
            .Text(DisabilityTable.Disability, line => line.Code);

    public static Layout<Known> Immigration { get; } =
        new Layout<Known>(ImmigrationStatusTable.Table)
            .Text(ImmigrationStatusTable.PersonId, known => known.Person)
            .Text(ImmigrationStatusTable.RowId, known => Ids.Of(RecordKind.Immigration, known.Life))
            .Text(ImmigrationStatusTable.Status, _ => "Unaccompanied asylum seeking child")
            .Day(ImmigrationStatusTable.Started, known => known.Life.Home.Household.Arrives)
            .Day(
                ImmigrationStatusTable.Ended,
                known => known.Life.Turns18 <= known.Life.Until ? known.Life.Turns18 : null
            );

    public static Layout<Known> Links { get; } =
        new Layout<Known>(LinkedIdentifiersTable.Table)
            .Text(LinkedIdentifiersTable.RowId, known => Ids.Of(RecordKind.Link, known.Life, known.First ? 0 : 1))
            .Text(LinkedIdentifiersTable.PersonId, known => known.Person)
            .Text(LinkedIdentifiersTable.Type, _ => "Unique Pupil Number")
            .Text(LinkedIdentifiersTable.Value, known => known.Life.Child.Upn)
            .Day(
                LinkedIdentifiersTable.ValidFrom,
                known => known.Life.Schooling.Spells.Count > 0 ? known.Life.Schooling.Spells[0].Entry : null
            )
            .Blank(LinkedIdentifiersTable.ValidTo);
}
