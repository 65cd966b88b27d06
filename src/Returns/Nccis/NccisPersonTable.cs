using Headwater.Returns.Codes;
using Headwater.Returns.Formats;

namespace Headwater.Returns.Nccis;

/// <summary>Each young person and what they do now.</summary>
/// <remarks>The head of the XML file, and what is to be known of a person, stand in CSV files among the columns.</remarks>
public static class NccisPersonTable
{
    public static Table Table { get; } =
        new(
            Return.Nccis,
            "NccisPerson",
            "nccis",
            "each young person of 16 or 17, or up to 25 with a plan, and what they do now"
        )
        {
            KnownBy = "YoungPersonsID",
            OrderedBy = "StartDate",
            DatedBy = "StartDate",
        };

    public static Column Database { get; } =
        Table.Column("DatabaseId", Format.Text(10), "number of the local system", Presence.Sometimes);
    public static Column Source { get; } =
        Table.Column("LEACode", Format.Text(3), "the authority that sends the return", Presence.Sometimes);
    public static Column SentOn { get; } =
        Table.Column("DateOfSend", Format.AnyDay, "the day the return was made", Presence.Sometimes);
    public static Column PeriodEnd { get; } =
        Table.Column("PeriodEnd", Format.AnyDay, "the last day that the return is about", Presence.Sometimes);
    public static Column Supplier { get; } =
        Table.Column("SupplierName", Format.Prose(60), "maker of the local system", Presence.Sometimes);
    public static Column SupplierVersion { get; } =
        Table.Column("SupplierXMLVersion", Format.Prose(20), "version of that system", Presence.Sometimes);
    public static Column SchemaVersion { get; } =
        Table.Column("XMLSchemaVersion", Format.Prose(20), "version of the layout", Presence.Sometimes);

    public static Column PersonId { get; } =
        Table.Column(
            "YoungPersonsID",
            Format.Text(40),
            "number of the young person: three digits of the database, ten of the person",
            Presence.Key,
            "Stud_ID"
        );
    public static Column Cohort { get; } =
        Table.Column(
            "CohortStatus",
            Format.OneOf(NccisCodes.Cohort),
            "how the person stands in the return",
            Presence.Required,
            "NCCIS cohort"
        );
    public static Column GivenName { get; } =
        Table.Column("GivenName", Format.Text(60), "given name", Presence.Required, "Forename");
    public static Column MiddleName { get; } =
        Table.Column("MiddleName", Format.Text(60), "middle names", Presence.Sometimes);
    public static Column FamilyName { get; } =
        Table.Column("FamilyName", Format.Text(60), "family name", Presence.Required, "Surname");
    public static Column Address1 { get; } =
        Table.Column("AddressLine1", Format.Text(120), "address", Presence.Sometimes);
    public static Column Address2 { get; } =
        Table.Column("AddressLine2", Format.Text(120), "address", Presence.Sometimes);
    public static Column Address3 { get; } =
        Table.Column("AddressLine3", Format.Text(120), "address", Presence.Sometimes);
    public static Column Address4 { get; } =
        Table.Column("AddressLine4", Format.Text(120), "address", Presence.Sometimes);
    public static Column Town { get; } = Table.Column("Town", Format.Text(60), "town", Presence.Sometimes);
    public static Column County { get; } = Table.Column("County", Format.Text(60), "county", Presence.Sometimes);
    public static Column Postcode { get; } =
        Table.Column("Postcode", Format.Postcode, "home postcode", Presence.Required);
    public static Column Gender { get; } =
        Table.Column("Gender", Format.OneOf(NccisCodes.Gender), "gender", Presence.Required, "Sex");
    public static Column BirthDate { get; } =
        Table.Column("DOB", Format.AnyDay, "date of birth", Presence.Required, "Date of birth");
    public static Column Ethnicity { get; } =
        Table.Column(
            "Ethnicity",
            Format.OneOf(NccisCodes.Ethnicity),
            "ethnic group, kept for checking fairness only",
            Presence.Required
        );
    public static Column Lead { get; } =
        Table.Column("LeadLEA", Format.Text(3), "the authority that answers for the person", Presence.Required);
    public static Column EducatedIn { get; } =
        Table.Column("EducatedLEA", Format.Text(3), "the authority where they are educated");
    public static Column LearnerNumber { get; } =
        Table.Column("UniqueLearnerNo", Format.Text(10), "unique learner number", Presence.Sometimes, "ULN");
    public static Column Upn { get; } =
        Table.Column("UniquePupilNumber", Format.Upn, "unique pupil number", Presence.Sometimes, "UPN");
    public static Column EarlierId { get; } =
        Table.Column(
            "PreviousYPIDIdentifier",
            Format.Text(40),
            "number under which another authority knew the person",
            Presence.Sometimes
        );
    public static Column InGuarantee { get; } =
        Table.Column(
            "GuaranteeStatusIndicator",
            Format.YesNo,
            "whether the September guarantee is for the person",
            Presence.Sometimes
        );
    public static Column LeaAtYear11 { get; } =
        Table.Column("LEACodeAtYear11", Format.Text(3), "the authority when they were in year 11", Presence.Sometimes);
    public static Column MovedTo { get; } =
        Table.Column("TransferredToLACode", Format.Text(3), "the authority that they moved to", Presence.Sometimes);
    public static Column InYouthContract { get; } =
        Table.Column(
            "YouthContractIndicator",
            Format.YesNo,
            "whether in the Youth Contract, until 2016",
            Presence.Sometimes
        );
    public static Column YouthContractOn { get; } =
        Table.Column("YouthContractStartDate", Format.AnyDay, "when that began", Presence.Sometimes);

    public static Column Need { get; } =
        Table.Column(
            "LevelOfNeedCode",
            Format.OneOf(NccisCodes.Need),
            "how much support is needed",
            Presence.Required,
            "Support level"
        );
    public static Column HasPlan { get; } =
        Table.Column(
            "SENDFlag",
            Format.YesNo,
            "whether there is an education, health and care plan",
            Presence.Required,
            "SEND"
        );
    public static Column HasSupport { get; } =
        Table.Column(
            "SENSupportFlag",
            Format.YesNo,
            "whether there was support for special needs without a plan",
            Presence.Sometimes,
            "SENsupport"
        );
    public static Column Characteristic { get; } =
        Table.Column(
            "CharacteristicCode",
            Format.OneOf(NccisCodes.Characteristic),
            "one thing that is to be known; a person of whom there are more has a row for each",
            Presence.Sometimes
        );
    public static Column LookedAfter { get; } =
        Table.Column("LookedAfterInCare", Format.YesNo, "whether looked after", Presence.Sometimes);
    public static Column OwnChild { get; } =
        Table.Column(
            "CaringForOwnChild",
            Format.YesNo,
            "whether they care for a child of their own",
            Presence.Sometimes,
            "Teenage mother"
        );
    public static Column Carer { get; } =
        Table.Column("CarerNotOwnChild", Format.YesNo, "whether they care for somebody else", Presence.Sometimes);
    public static Column Pregnant { get; } =
        Table.Column("Pregnancy", Format.YesNo, "whether pregnant", Presence.Sometimes);

    public static Column Activity { get; } =
        Table.Column(
            "ActivityCode",
            Format.OneOf(NccisCodes.Activity),
            "what the person does now",
            Presence.Required,
            "NCCIS code",
            "Current activity code"
        );
    public static Column StartedOn { get; } =
        Table.Column(
            "StartDate",
            Format.AnyDay,
            "the first day of it",
            Presence.Required,
            "Current activity start date"
        );
    public static Column AscertainedOn { get; } =
        Table.Column("DateAscertained", Format.AnyDay, "the day the service came to know of it", Presence.Required);
    public static Column VerifiedOn { get; } =
        Table.Column(
            "DateVerified",
            Format.AnyDay,
            "the day on which it was last found to be so",
            Presence.Optional,
            "Confirmed date",
            "Current activity verification date"
        );
    public static Column ReviewOn { get; } = Table.Column("ReviewDate", Format.AnyDay, "the day on which to ask again");
    public static Column LapsesOn { get; } =
        Table.Column(
            "DueToLapseDate",
            Format.AnyDay,
            "the day after which it no longer counts as known",
            Presence.Optional,
            "Due lapse"
        );
    public static Column HasLapsed { get; } =
        Table.Column("CurrencyLapsed", Format.YesNo, "whether that day is past", Presence.Required);
    public static Column Establishment { get; } =
        Table.Column(
            "EstablishmentNumber",
            Format.Text(7),
            "number of the school or college: three digits of the authority, four of its own",
            Presence.Optional,
            "Estab"
        );
    public static Column EstablishmentName { get; } =
        Table.Column("EstablishmentName", Format.Text(120), "name of the school or college", Presence.Sometimes);
    public static Column Provider { get; } =
        Table.Column(
            "UKProviderReferenceNumber",
            Format.Text(8),
            "UK provider reference number",
            Presence.Sometimes,
            "UKPRN"
        );
    public static Column ExpectedEnd { get; } =
        Table.Column(
            "PredictedEndDate",
            Format.AnyDay,
            "the day on which it should end",
            Presence.Optional,
            "Predicted end"
        );
    public static Column NeetSince { get; } =
        Table.Column(
            "NEETStartDate",
            Format.AnyDay,
            "since when the person has been in no education, work or training; blank for others"
        );
    public static Column Destination { get; } =
        Table.Column(
            "IntendedDestinationYr11",
            Format.OneOf(NccisCodes.Destination),
            "what a pupil in year 11 means to do next",
            Presence.Sometimes
        );
    public static Column Offer11 { get; } =
        Table.Column(
            "GuaranteeStatusY11",
            Format.OneOf(NccisCodes.Guarantee),
            "the September guarantee after year 11",
            Presence.Sometimes,
            "GuaranteeStatus"
        );
    public static Column OfferBy11 { get; } =
        Table.Column("LEACodeY11", Format.Text(3), "the authority that answers for it", Presence.Sometimes, "LEACode2");
    public static Column Offer12 { get; } =
        Table.Column(
            "GuaranteeStatusY12",
            Format.OneOf(NccisCodes.Guarantee),
            "the September guarantee after year 12",
            Presence.Sometimes,
            "GuaranteeStatus3"
        );
    public static Column OfferBy12 { get; } =
        Table.Column("LEACodeY12", Format.Text(3), "the authority that answers for it", Presence.Sometimes, "LEACode4");
}
