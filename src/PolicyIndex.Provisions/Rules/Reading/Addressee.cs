namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>Whom a sentence speaks of.</summary>
internal enum Addressee
{
    /// <summary>It names nobody before its verb.</summary>
    Nobody,

    /// <summary>An enterprise, a project, or a body that stands to enterprises as one of them does (buyer, third party).</summary>
    Enterprise,

    /// <summary>Authorities, courts, offices, banks.</summary>
    Authority,
}
