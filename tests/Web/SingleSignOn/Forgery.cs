namespace Headwater.Tests.Web.SingleSignOn;

/// <summary>What somebody may do to a token who would like to be taken for somebody else.</summary>
public enum Forgery
{
    None,
    NotSigned,
    SignatureCutOff,
    SignedByAnother,

    /// <summary>With what both the provider and Headwater know, as if that were a key.</summary>
    SignedWithTheSecret,
    ForAnother,
    ByAnother,
    RunOut,
    OfAnotherVisit,
}
