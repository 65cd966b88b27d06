using Headwater.Returns.AnnexA;
using Headwater.Vocabulary;

namespace Headwater.Records.Writing.AnnexA;

/// <summary>List 1: each contact of the last six months.</summary>
internal static class Contacts
{
    public static AnnexList List { get; } =
        new(ContactListTable.Table, Months: 6, [Kind.Contact], Lasts: false, Needed: [], Write);

    private static void Write(ListedChild its, Rows rows)
    {
        foreach (var contact in its.Lately(Kind.Contact))
            rows.Add(ContactListTable.Table, its)
                .Day(ContactListTable.ContactedOn, contact.On)
                .Code(ContactListTable.From, contact.Code(its.Year));
    }
}
