namespace Headwater.Web.Uploads;

/// <summary>As what a file is sent.</summary>
public enum SentAs
{
    /// <summary>One of the files to check.</summary>
    Files,

    /// <summary>A return of the years before, for the rules that look back.</summary>
    Earlier,

    /// <summary>A table of postcodes, for the rules about distance and place.</summary>
    Postcodes,

    /// <summary>Ofsted's list of providers, for the rules about its numbers.</summary>
    Providers,
}

/// <summary>How it is called.</summary>
public static class SentAsNames
{
    extension(SentAs kind)
    {
        /// <summary>The name of the form's field and of the folder in which the files lie.</summary>
        public string Field => $"{kind}".ToLowerInvariant();
    }
}
