using System.Globalization;

namespace PolicyIndex.Provisions.Locators;

/// <summary>What a part of a locator names: a unit by its legal word (第九条), or a printed mark whose level the document decides (（一）).</summary>
public enum LocatorStepKind
{
    /// <summary>第N编.</summary>
    Part,

    /// <summary>第N章.</summary>
    Chapter,

    /// <summary>第N节.</summary>
    Section,

    /// <summary>第N条.</summary>
    Article,

    /// <summary>第N款.</summary>
    Paragraph,

    /// <summary>第（N）项.</summary>
    Item,

    /// <summary>第N目.</summary>
    Subitem,

    /// <summary>第N部分: a heading 一、.</summary>
    Division,

    /// <summary>专栏N.</summary>
    Box,

    /// <summary>附件N; number 0 where only 附件 is written.</summary>
    Attachment,

    /// <summary>一、.</summary>
    ChineseMark,

    /// <summary>（一）.</summary>
    ChineseParenthesisMark,

    /// <summary>1. or 1、.</summary>
    ArabicMark,

    /// <summary>（1） or 1）.</summary>
    ArabicParenthesisMark,

    /// <summary>①.</summary>
    CircledMark,

    /// <summary>——, counted.</summary>
    DashMark,
}

/// <summary>One level of a locator.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Number">Its number.</param>
/// <param name="Suffix">1 in 第十条之一; 0 without.</param>
public sealed record LocatorStep(LocatorStepKind Kind, int Number, int Suffix = 0)
{
    /// <summary>The step as one writes it: <c>第九条</c>, <c>第2款</c>, <c>第（三）项</c>, <c>（一）</c>.</summary>
    public override string ToString()
    {
        var chinese = Numerals.ToChinese(Number);
        var arabic = Number.ToString(CultureInfo.InvariantCulture);
        return Kind switch
        {
            LocatorStepKind.Part => $"第{chinese}编",
            LocatorStepKind.Chapter => $"第{chinese}章",
            LocatorStepKind.Section => $"第{chinese}节",
            LocatorStepKind.Article => $"第{chinese}条" + (Suffix > 0 ? "之" + Numerals.ToChinese(Suffix) : ""),
            LocatorStepKind.Paragraph => $"第{chinese}款",
            LocatorStepKind.Item => $"第（{chinese}）项",
            LocatorStepKind.Subitem => $"第{arabic}目",
            LocatorStepKind.Division => $"第{chinese}部分",
            LocatorStepKind.Box => $"专栏{arabic}",
            LocatorStepKind.Attachment => Number == 0 ? "附件" : $"附件{arabic}",
            LocatorStepKind.ChineseMark => $"{chinese}、",
            LocatorStepKind.ChineseParenthesisMark => $"（{chinese}）",
            LocatorStepKind.ArabicMark => $"{arabic}.",
            LocatorStepKind.ArabicParenthesisMark => $"（{arabic}）",
            LocatorStepKind.CircledMark when Number is > 0 and <= 20 => ((char)('①' + Number - 1)).ToString(),
            _ => $"——{arabic}",
        };
    }
}
