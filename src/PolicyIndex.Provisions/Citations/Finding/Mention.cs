using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>What the words are by their form alone.</summary>
internal enum MentionKind
{
    /// <summary>《…》.</summary>
    Title,

    /// <summary>发文字号.</summary>
    Number,

    /// <summary>GB/T 9704—2012.</summary>
    Standard,

    /// <summary>第九条第二款.</summary>
    Unit,

    /// <summary>附件2, 图1.</summary>
    Part,

    /// <summary>本办法.</summary>
    Self,

    /// <summary>该办法.</summary>
    Back,

    /// <summary>前款, 本条, 上述规定.</summary>
    Relative,

    /// <summary>公司法, a short name, 实施条例 without its law.</summary>
    Name,

    /// <summary>（以下简称…）.</summary>
    Definition,
}

/// <summary>A stretch of a unit's text that has the form of a reference.</summary>
/// <param name="Kind">Its form.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Value">Title without marks, number in canonical form, word after 本 or 该, name.</param>
internal sealed record Mention(MentionKind Kind, int Start, int End, string Value)
{
    /// <summary>Units, one list an entry of 第三条、第五条; empty for other kinds.</summary>
    public IReadOnlyList<UnitSpan> Units { get; init; } = [];
}

/// <summary>A unit with its place; of a range both ends.</summary>
/// <param name="Steps">The unit, or the first of the range, outermost step first.</param>
/// <param name="Last">The last of the range; null for one unit.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset after the last.</param>
internal sealed record UnitSpan(IReadOnlyList<LocatorStep> Steps, IReadOnlyList<LocatorStep>? Last, int Start, int End)
{
    public string Text => Write(Steps) + (Last is null ? "" : "至" + Write(Last));

    private static string Write(IReadOnlyList<LocatorStep> steps) => string.Concat(steps.Select(s => s.ToString()));
}
