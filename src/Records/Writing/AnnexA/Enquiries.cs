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
        var enquiries = its.Of(Kind.Section47Enquiry).ToList();
        for (var i = 0; i < enquiries.Count; i++)
        {
            var (enquiry, next) = (enquiries[i], i + 1 < enquiries.Count ? enquiries[i + 1].On : DateOnly.MaxValue);
            var needless = enquiry.Fact("no further action", its.Year);
            // A conference is of the enquiry before it, if any came of that at all.
            var conference = needless is "yes"
                ? null
                : its.Of(Kind.InitialConference).FirstOrDefault(each => each.On >= enquiry.On && each.On < next);
            if (enquiry.On < its.Since && !(conference?.On >= its.Since))
                continue;
            rows.Add(EnquiryListTable.Table, its)
                .Day(EnquiryListTable.Began, enquiry.On)
                .YesNo(
                    EnquiryListTable.ConferenceUnnecessary,
                    conference is not null ? false
                        : needless is null ? null
                        : needless is "yes"
                )
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
