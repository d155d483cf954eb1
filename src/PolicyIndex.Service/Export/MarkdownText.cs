using System.Text;
using System.Text.RegularExpressions;
using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Export;

/// <summary>The text as Markdown: metadata first, headings by depth, paragraphs as they are printed.</summary>
internal static partial class MarkdownText
{
    private const int DeepestHeading = 6;

    public static string Of(ExportedText text)
    {
        var work = text.Work;
        var md = new StringBuilder("# ").Append(Escape(Wording.Name(work))).Append("\n\n");
        Fact(md, "标题", work.InstrumentTitle is null ? null : work.Title);
        Fact(md, "文号", work.DocumentNumber);
        Fact(md, "发文机关", string.Join("、", work.Issuers));
        Fact(md, "成文日期", Wording.Date(work.IssuedOn));
        Fact(md, "施行日期", Wording.Date(work.EffectiveOn));
        Fact(md, "有效期至", Wording.Date(work.ExpiresOn));
        Fact(md, $"效力（{Wording.Date(work.AsOf)}）", $"{work.Status.State}。{work.Status.Reason}");
        Fact(md, "文本", work.Expression.Count > 1 ? Wording.Span(work.Expression.From, work.Expression.Until) : null);
        md.Append('\n');
        foreach (var unit in ReaderUnit.Of(text.Units, [], [], []))
        {
            Unit(md, unit);
        }

        return md.ToString().TrimEnd('\n') + "\n";
    }

    private static void Fact(StringBuilder md, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            md.Append("- ").Append(name).Append('：').Append(Escape(value)).Append('\n');
        }
    }

    private static void Unit(StringBuilder md, ReaderUnit shown)
    {
        var (unit, heading) = (shown.Unit, shown.HeadingPart);
        var paragraphs = shown.Paragraphs.Select(p => Escape(string.Concat(p.Select(piece => piece.Text)))).ToList();
        var marker = unit.Label.Length == 0 ? "" : Escape(unit.Label) + (PlainText.NeedsSpace(unit.Label) ? "　" : "");
        if (heading.Length > 0 || IsHeading(unit))
        {
            md.Append('#', Math.Min(shown.Depth + 2, DeepestHeading)).Append(' ').Append(marker).Append(Escape(heading)).Append("\n\n");
            marker = "";
        }

        foreach (var paragraph in paragraphs.DefaultIfEmpty("").Where(p => p.Length > 0 || marker.Length > 0))
        {
            md.Append(marker.Length > 0 && unit.Kind == ProvisionKind.Article ? $"**{marker.Trim('　')}**　" : marker).Append(paragraph).Append("\n\n");
            marker = "";
        }
    }

    private static bool IsHeading(ProvisionView unit) =>
        unit.Kind is ProvisionKind.Part or ProvisionKind.Chapter or ProvisionKind.Section or ProvisionKind.Attachment && unit.Label.Length > 0 && unit.Text.Length == 0;

    // What Markdown would read as marks: everywhere the inline ones, at the head of a line lists, headings, quotations and code.
    private static string Escape(string text) => Head().Replace(Inline().Replace(text, @"\$0"), m => $"{m.Groups["space"].Value}{m.Groups["word"].Value}\\{m.Groups["mark"].Value}");

    [GeneratedRegex(@"[\\`*_\[\]<>|~#]", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();

    [GeneratedRegex(@"^(?<space>\s*)(?:(?<word>[0-9]+)(?<mark>[.)])|(?<mark>[-+=]))", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Head();
}
