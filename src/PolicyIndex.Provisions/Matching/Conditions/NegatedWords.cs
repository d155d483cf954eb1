using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Matching.Conditions;

/// <summary>Conditions that begin with a denial (不新增用地): likeness of words would take the opposite for the same.</summary>
internal static class NegatedWords
{
    private const int Fewest = 3;
    private static readonly char[] ends = ['、', ',', '，', '的', '且', '或'];

    /// <summary>Yes where the enterprise denies it too, no where it affirms what is denied, null where the words deny nothing or nothing is said of them.</summary>
    public static (Verdict Verdict, string Fact)? Check(string value, Evidence evidence)
    {
        if (value.Length == 0 || value[0] is not ('不' or '未') || Stem(value) is not { Length: >= Fewest } stem)
        {
            return null;
        }

        foreach (var statement in evidence.Profile.Statements.Where(s => s.Standing != Standing.Open))
        {
            var text = TextFolding.Fold(statement.Text);
            var at = text.IndexOf(stem, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (statement.Standing == Standing.Denied || (at > 0 && text[at - 1] is '不' or '未' or '无' or '没') ? Verdict.Yes : Verdict.No, statement.Text);
            }
        }

        return null;
    }

    private static string Stem(string value) => value.IndexOfAny(ends) is var end && end > 0 ? value[1..end] : value[1..];
}
