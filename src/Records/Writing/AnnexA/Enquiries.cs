using Headwater.Returns.AnnexA;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 5: each section 47 enquiry that began, or whose initial conference was, in the last six months.</summary>
internal static class Enquiries
{
    public static AnnexList List { get; } =
        new(
            EnquiryListTable.Table,
            Months: 6,
            [Kind.Section47Enquiry, Kind.InitialConference],
            Lasts: false,
            Needed: [],
            Write
        );

    private static void Write(ListedChild its, Rows rows)
    {
        foreach (
            var (enquiry, conference, needless) in Enquiry.In(
                its.Child.Things.Where(thing => thing.On <= its.On),
                its.Year
            )
        )
        {
            if (enquiry.On < its.Since && !(conference?.On >= its.Since))
                continue;
            rows.Add(EnquiryListTable.Table, its)
                .Day(EnquiryListTable.Began, enquiry.On)
                .YesNo(EnquiryListTable.ConferenceUnnecessary, conference is not null ? false : needless)
                .Day(EnquiryListTable.ConferenceOn, conference?.On)
                .Code(
                    EnquiryListTable.LedToPlan,
                    conference is null
                        ? null
                        : conference.Code(its.Year) switch
                        {
                            "1" => "Y",
                            "0" => "N",
                            _ => "U",
                        }
                )
                .Number(EnquiryListTable.Enquiries, its.InYear(Kind.Section47Enquiry))
                .Number(EnquiryListTable.Conferences, its.InYear(Kind.InitialConference));
        }
    }
}
