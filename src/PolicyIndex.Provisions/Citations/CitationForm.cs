namespace PolicyIndex.Provisions.Citations;

/// <summary>How a reference is printed: the surer forms first.</summary>
public enum CitationForm
{
    /// <summary>A title in 《》, with or without number and units.</summary>
    Title,

    /// <summary>A document number alone.</summary>
    Number,

    /// <summary>The number of a standard (GB/T 9704—2012), with or without its name.</summary>
    Standard,

    /// <summary>A unit of the text itself (第八条, 附件1, 图1).</summary>
    Unit,

    /// <summary>本办法, 该办法, 前款, 上述规定: what it means depends on where it stands.</summary>
    Relative,

    /// <summary>A name without marks: a law (公司法), a short name given before, a catalogue.</summary>
    Name,

    /// <summary>The definition of a short name.</summary>
    Definition,
}
