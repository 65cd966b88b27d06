using System.Security.Cryptography;
using Headwater.Access;
using Microsoft.AspNetCore.DataProtection;

namespace Headwater.Web.TypedWork;

/// <summary>Typed work as it is kept: only its own author's name opens it again.</summary>
public sealed class TypedText(IDataProtectionProvider protection)
{
    public string Protect(Caller caller, string text) => Of(caller).Protect(text);

    /// <summary>The text; null where the key that protected it is no more.</summary>
    public string? Read(Caller caller, string kept)
    {
        try
        {
            return Of(caller).Unprotect(kept);
        }
        catch (CryptographicException)
        {
            // A key that was lost or taken out of use. What it protected cannot be offered; the page must still open.
            return null;
        }
    }

    private IDataProtector Of(Caller caller) => protection.CreateProtector("Headwater.TypedWork", caller.Name);
}
