using System.Globalization;
using Headwater.Demo.Files;
using Headwater.Returns.Nccis;
using static Headwater.Returns.Nccis.NccisPersonTable;

namespace Headwater.Demo.Systems.Nccis;

/// <summary>How the return on what young people do is filled.</summary>
internal static class YoungPeopleLayouts
{
    public static Layout<YoungPerson> People { get; } =
        new Layout<YoungPerson>(Table)
            .Text(Database, _ => "999")
            .Text(Source, _ => "999")
            .Day(SentOn, person => person.End.AddDays(5))
            .Day(PeriodEnd, person => person.End)
            .Text(Supplier, _ => "Headwater demo")
            .Text(PersonId, person => YoungPerson.IdOf(person.Life))
            .Text(Cohort, _ => "P")
            .Text(GivenName, person => person.Identity.Forename)
            .Text(MiddleName, person => person.Life.Child.MiddleName)
            .Text(FamilyName, person => person.Identity.Surname)
            .Text(Postcode, person => person.Life.PostcodeOn(person.End))
            .Letter(Gender, person => person.Identity.Sex)
            .Day(BirthDate, person => person.Identity.Born)
            .Text(Ethnicity, person => person.Life.Child.Ethnicity)
            .Text(Lead, _ => "999")
            .Text(EducatedIn, person => person.EducatedIn)
            .Number(LearnerNumber, person => person.LearnerNumber)
            .Text(Upn, person => person.Life.Schooling.Spells.Count > 0 ? person.Life.Child.Upn : null)
            .Flag(InGuarantee, _ => true)
            .Text(LeaAtYear11, person => person.AuthorityInYear11)
            .Text(Need, person => person.Need)
            .Flag(HasPlan, person => person.Provision is 'E')
            .Flag(HasSupport, person => person.Provision is 'K')
            .Text(Characteristic, person => person.Characteristic)
            .Flag(NccisPersonTable.LookedAfter, person => Known.IsLookedAfter(person.Life, person.End))
            .Flag(OwnChild, person => person.Doing.Code is "630")
            .Flag(Carer, person => person.Doing.Code is "620")
            .Text(Activity, person => person.Doing.Code)
            .Day(StartedOn, person => person.Doing.Began)
            .Day(AscertainedOn, person => person.Ascertained)
            .Day(VerifiedOn, person => person.Verified)
            .Day(ReviewOn, person => person.Review)
            .Day(LapsesOn, person => person.Lapses)
            .Flag(HasLapsed, _ => false)
            .Text(
                Establishment,
                person => person.Doing.School?.Number.ToString("'999'0000", CultureInfo.InvariantCulture)
            )
            .Text(EstablishmentName, person => person.Doing.School?.Name)
            .Day(ExpectedEnd, person => person.Doing.IsLearning ? person.Doing.Ends : null)
            .Day(NeetSince, person => person.Doing.IsNothing ? person.Doing.Began : null)
            .Text(Offer11, person => person.Offer(after: 11))
            .Text(OfferBy11, person => person.AuthorityInYear11)
            .Text(Offer12, person => person.Offer(after: 12))
            .Text(OfferBy12, person => person.AuthorityInYear12)
            .Blank(
                SupplierVersion,
                SchemaVersion,
                Address1,
                Address2,
                Address3,
                Address4,
                Town,
                County,
                EarlierId,
                MovedTo,
                InYouthContract,
                YouthContractOn,
                Pregnant,
                Provider,
                Destination
            );

    public static Layout<YoungPerson> Characteristics { get; } =
        new Layout<YoungPerson>(NccisCharacteristicTable.Table)
            .Text(NccisCharacteristicTable.PersonId, person => YoungPerson.IdOf(person.Life))
            .Text(NccisCharacteristicTable.Code, person => person.Characteristic);
}
