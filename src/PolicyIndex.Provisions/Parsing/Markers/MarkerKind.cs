namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>The printed form of a marker. The order is the usual nesting, outermost first; a component's scheme may differ.</summary>
internal enum MarkerKind
{
    /// <summary>第一编.</summary>
    Part,

    /// <summary>第一分编.</summary>
    SubPart,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Section,

    /// <summary>第一条, 第十条之一.</summary>
    Article,

    /// <summary>The title of a further form or list inside an attachment; unnumbered.</summary>
    FormTitle,

    /// <summary>一、.</summary>
    ChineseEnumeration,

    /// <summary>（一）.</summary>
    ChineseParenthesis,

    /// <summary>注：, 填表说明：; unnumbered.</summary>
    NoteHead,

    /// <summary>1. or 1、.</summary>
    ArabicEnumeration,

    /// <summary>[1].</summary>
    ArabicBracket,

    /// <summary>（1）.</summary>
    ArabicParenthesis,

    /// <summary>1）.</summary>
    ArabicHalfParenthesis,

    /// <summary>A. or A、.</summary>
    LatinEnumeration,

    /// <summary>a) or （a）.</summary>
    LatinParenthesis,

    /// <summary>①.</summary>
    Circled,

    /// <summary>——.</summary>
    Dash,

    /// <summary>专栏1.</summary>
    Box,
}
