using Microsoft.AspNetCore.DataProtection;

namespace Headwater.Access.SecondFactors;

/// <summary>Authenticator keys as they are kept: whoever reads the database alone cannot make codes where its own keys are protected by a certificate.</summary>
public sealed class ProtectedKeys(IDataProtectionProvider protection)
{
    public string Protect(Caller caller, AuthenticatorKey key) => Of(caller).Protect(key.Text);

    public AuthenticatorKey Unprotect(Caller caller, string secret) =>
        AuthenticatorKey.Read(Of(caller).Unprotect(secret));

    // Each person's own: one person's line put in another's place opens nothing.
    private IDataProtector Of(Caller caller) => protection.CreateProtector("Headwater.Authenticator", caller.Name);
}
