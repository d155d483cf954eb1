namespace PolicyIndex.Provisions.Enterprises;

/// <summary>A section, division or (where a size standard needs it) group of 国民经济行业分类 (GB/T 4754—2017).</summary>
/// <param name="Code">Section letter, or letter and two or three digits.</param>
/// <param name="Name">Name in the standard.</param>
public sealed record Industry(string Code, string Name)
{
    /// <summary>The section that the code belongs to.</summary>
    public char Section => Code[0];

    /// <summary>True where one of the two contains the other, or both are the same.</summary>
    public bool Meets(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Code.StartsWith(code, StringComparison.Ordinal) || code.StartsWith(Code, StringComparison.Ordinal);
    }
}
