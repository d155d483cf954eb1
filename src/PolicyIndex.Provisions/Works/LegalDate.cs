using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Works;

/// <summary>What happened to a work on a date that its text prints.</summary>
public enum LegalDateKind
{
    /// <summary>通过: the body adopted it.</summary>
    Adopted,

    /// <summary>公布: it was promulgated.</summary>
    Promulgated,

    /// <summary>成文日期: the date under the signature.</summary>
    Issued,

    /// <summary>施行: it takes effect.</summary>
    Effective,

    /// <summary>有效期至、实施期至: it ends.</summary>
    Expires,

    /// <summary>A date of an earlier version (原公布), from the note under the title.</summary>
    Original,

    /// <summary>修订、修正: a revision, from the note under the title.</summary>
    Revised,

    /// <summary>批准: a body whose consent it needs approved it (自治条例, 国务院批准、部门发布).</summary>
    Approved,
}

/// <summary>A dated event of a work with the words that say so.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">The date, the last day of a month or year that is named without a day; null where the text ties it to another event (自公布之日起).</param>
/// <param name="Quote">The printed words, white space folded.</param>
/// <param name="Source">Where they stand.</param>
public sealed record LegalDate(LegalDateKind Kind, DateOnly? On, string Quote, SourceAnchor Source);
