using System.Text.RegularExpressions;
using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Answers;

/// <summary>哪个单位印发？文号？成文日期？ — answered from the units that print them: title, number, signature, date.</summary>
internal static partial class MetadataAnswers
{
    /// <summary>Whether a question asks for the facts of a document itself.</summary>
    public static bool IsAsked(string question) => Issuer().IsMatch(question) || Number().IsMatch(question) || Date().IsMatch(question);

    /// <summary>The facts asked for, each as printed.</summary>
    public static IReadOnlyList<Said> Of(string question, WorkText work)
    {
        var said = new List<Said>();
        if (Issuer().IsMatch(question))
        {
            said.AddRange(work.Units.Where(u => u.Kind == ProvisionKind.Signature && u.Text.Length > 0 && !Person().IsMatch(u.Text)).Take(1).Select(u => ValidityAnswers.Whole(u, work, $"《{work.Name}》发文机关：")));
            if (said.Count == 0)
            {
                said.AddRange(work.Units.Where(u => u.Kind == ProvisionKind.Title).Take(1).Select(u => ValidityAnswers.Whole(u, work, "发文机关见标题：")));
            }
        }

        if (Number().IsMatch(question))
        {
            said.AddRange(work.Units.Where(u => u.Kind == ProvisionKind.DocumentNumber).Take(1).Select(u => ValidityAnswers.Whole(u, work, $"《{work.Name}》文号为{work.Work.DocumentNumber}，原文印作：")));
        }

        if (Date().IsMatch(question) && ValidityAnswers.DateOf(work, $"《{work.Name}》成文日期：") is { } date)
        {
            said.Add(date);
        }

        return said;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("(?:哪个|哪些|哪几个|什么|由谁|谁|哪家|哪里)[^，。？、]{0,8}(?:印发|发布|出台|制发|下发|发文)|发文(?:单位|机关)|(?:印发|发布|制定)(?:单位|机关)", Options)]
    private static partial Regex Issuer();

    /// <summary>总理 李强: an order is signed by a person, its issuer stands in the head.</summary>
    [GeneratedRegex("总理|省长|市长|主席|部长|主任[：: ]|厅长|局长", Options)]
    private static partial Regex Person();

    [GeneratedRegex("文号|发文字号|哪一号|多少号(?:文|令)|几号(?:文|令)", Options)]
    private static partial Regex Number();

    [GeneratedRegex("(?:何时|什么时候|哪天|哪一天|哪年|几月|几号)(?:印发|发布|出台|公布|下发|成文)|(?:印发|发布|成文|公布)(?:日期|时间)", Options)]
    private static partial Regex Date();
}
