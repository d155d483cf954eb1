using PolicyIndex.Eval.Gold;

namespace PolicyIndex.Eval.Metadata;

/// <summary>文种 compared: annotators write the plain word (意见) or the title's longer one (指导意见), the parser either.</summary>
internal static class DocumentKinds
{
    /// <summary>The kinds that would be right: the instrument's where there is one, plain or as printed.</summary>
    public static IEnumerable<string> Wanted(GoldDocument gold) =>
        new[] { gold.InstrumentKind ?? gold.Kind, gold.KindPrinted }.OfType<string>().Distinct();

    /// <summary>Agrees where one is the other or ends in it.</summary>
    public static bool Agree(GoldDocument gold, string? parsed) =>
        parsed is { Length: > 1 }
        && Wanted(gold).Any(w => w.EndsWith(parsed, StringComparison.Ordinal) || parsed.EndsWith(w, StringComparison.Ordinal));
}
