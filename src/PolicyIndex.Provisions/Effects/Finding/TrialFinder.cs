using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Effects.Finding;

/// <summary>试行 or 暂行 in the title of the work. Not: 中试行业, nor the title of another work that a title names.</summary>
internal static partial class TrialFinder
{
    public static IEnumerable<Statement> Find(Provision provision, bool workIsOnTrial)
    {
        if (provision.Kind == ProvisionKind.Title && workIsOnTrial && Trial().IsMatch(provision.Text))
        {
            yield return new Statement(EffectRelation.Trial, provision, 0, provision.Text.Length, EffectDate.Unknown);
        }
    }

    [GeneratedRegex(@"[（(]\s*(?:试\s*行|暂\s*行)\s*[）)]|(?:试行|暂行)(?=办法|规定|条例|细则|方案|意见|规则|标准|措施)", RegexOptions.CultureInvariant)]
    private static partial Regex Trial();
}
