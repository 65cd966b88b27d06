using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Headwater.Web.Lists;

/// <summary>Seals a name that somebody seeks, so that it can stand in an address without being read there.</summary>
public sealed class SoughtName(IDataProtectionProvider protection)
{
    private const int LongestName = 80;

    private readonly IDataProtector protector = protection.CreateProtector("a name that is sought");

    /// <summary>What goes into the address; null where nothing is sought.</summary>
    public string? Seal(string? name) =>
        string.IsNullOrWhiteSpace(name)
            ? null
            : protector.Protect(name.Trim()[..Math.Min(name.Trim().Length, LongestName)]);

    /// <summary>The name; null where there is none or somebody changed the address.</summary>
    public string? Read(string? sealedName)
    {
        if (sealedName is null)
            return null;
        try
        {
            return protector.Unprotect(sealedName);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
