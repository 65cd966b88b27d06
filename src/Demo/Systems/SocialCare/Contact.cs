namespace Headwater.Demo.Systems.SocialCare;

/// <param name="Outcome">Referral, early help, advice or none.</param>
public sealed record Contact(DateOnly On, string Source, string Outcome);
