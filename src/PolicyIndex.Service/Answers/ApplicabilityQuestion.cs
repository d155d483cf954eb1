using System.Text.RegularExpressions;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Service.Answers;

/// <summary>
/// 我们是遵义一家酒企，有什么政策？ — a question that tells of an enterprise and asks which rules are for it, naming no matter of its own. What
/// names a matter (有哪些节能补贴) is an ordinary question.
/// </summary>
internal static partial class ApplicabilityQuestion
{
    /// <summary>What the question tells of the enterprise; empty where a profile tells it. Null where something else is asked.</summary>
    /// <param name="question">In full.</param>
    /// <param name="hasProfile">A profile came with it.</param>
    public static string? DescriptionIn(string question, bool hasProfile)
    {
        if (WorkMentions.In(question).Count > 0 || !(hasProfile || OfOneself().IsMatch(question)))
        {
            return null;
        }

        var told = new List<string>();
        var asks = false;
        foreach (var clause in QuestionParts.ClausesOf(question))
        {
            if (AsksForRules().Match(clause) is not { Success: true } asked)
            {
                if (QuestionParts.Asks(clause))
                {
                    return null;
                }

                told.Add(clause);
                continue;
            }

            var (before, tail) = (clause[..asked.Index], clause[asked.Index..]);
            var head = OfOneself().IsMatch(before);
            if ((head ? tail : clause) is var rest && General().Replace(rest, "").Count(char.IsLetterOrDigit) > 1)
            {
                return null;
            }

            asks = true;
            if (head)
            {
                told.Add(before);
            }
        }

        return asks ? string.Join('，', told) : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("我们|我厂|我司|我公司|我是|我这|本企业|本公司|咱", Options)]
    private static partial Regex OfOneself();

    [GeneratedRegex("(?:能|可以|可|应该|该)?(?:够)?(?:享受|申请|申报|拿|领|获得|得到|适用|符合|遵守|有)?(?:到)?(?:什么|哪些|啥|哪种)[^，。？]{0,12}(?:政策|支持|扶持|补贴|补助|优惠|奖励|规定|义务|好处|资金|要求)|(?:政策|支持|补贴|补助|优惠|奖励|扶持)[^，。？]{0,6}(?:有哪些|有什么|有啥)", Options)]
    private static partial Regex AsksForRules();

    [GeneratedRegex("我们|我厂|我司|我公司|这样的|这种|这类|企业|公司|工厂|国家|省里|省级|市里|惠企|够|可以|能|应该|享受|申请|申报|拿到?|获得|得到|领取?|适用于?|符合|遵守|什么|哪些|哪种|啥|政策|措施|支持|扶持|补贴|补助|优惠|奖励|规定|义务|好处|资金|要求|条件|现在|目前|相关|有关|方面|请问|帮忙?|看看|一下|[的有吗呢对给到查那都和与及]", Options)]
    private static partial Regex General();
}
