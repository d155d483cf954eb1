namespace PolicyIndex.Ingest.Html;

/// <summary>
/// Counts tags before any parser builds a tree of them: the HTML algorithm walks the open elements at every tag and
/// rebuilds unclosed formatting in every paragraph, so that small pages can cost hours and gigabytes.
/// </summary>
internal static class MarkupGuard
{
    // Sloppy pages leave many elements unclosed; the tree itself is measured afterwards.
    private const int Tolerance = 10;
    private const int MostAttributes = 256;
    private const long MostRebuilt = 2_000_000;

    private static readonly HashSet<string> s_closeThemselves = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "html", "head", "body",
    };

    private static readonly HashSet<string> s_formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    private static readonly HashSet<string> s_rawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "noframes" };

    /// <exception cref="UnreadableDocumentException">The markup is made to exhaust its reader.</exception>
    public static void Check(string html, string fileName, ReadLimits limits)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (depth, formatting, rebuilt, line, counted) = (0, 0, 0L, 1, 0);
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at))
        {
            line += html.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                at = EndOf(html, "-->", at + 4);
                continue;
            }

            var isEnd = html[at + 1] == '/';
            var name = NameAt(html, at + (isEnd ? 2 : 1));
            if (name.Length == 0)
            {
                at++;
                continue;
            }

            var (after, attributes) = SkipTag(html, at + 1 + name.Length);
            if (attributes > MostAttributes)
            {
                throw new UnreadableDocumentException("too-many-attributes", fileName, $"第{line}行", $"一个标签有 {attributes:N0} 个属性，超过 {MostAttributes} 个的上限", "请提供浏览器另存的原始网页");
            }

            at = !isEnd && s_rawText.Contains(name) ? EndOf(html, "</" + name, after) : after;
            if (s_closeThemselves.Contains(name) || s_rawText.Contains(name))
            {
                rebuilt += isEnd ? 0 : formatting;
            }
            else
            {
                var was = open.GetValueOrDefault(name);
                var now = Math.Max(0, was + (isEnd ? -1 : 1));
                open[name] = now;
                depth += now - was;
                formatting += s_formatting.Contains(name) ? now - was : 0;
                rebuilt += isEnd || s_formatting.Contains(name) ? 0 : formatting;
            }

            if (depth > limits.Nesting * Tolerance || rebuilt > MostRebuilt)
            {
                throw TooDeep(fileName, $"第{line}行", limits);
            }
        }
    }

    public static UnreadableDocumentException TooDeep(string fileName, string? place, ReadLimits limits) =>
        new("too-deep", fileName, place, $"网页标记嵌套过深或大量未闭合（上限 {limits.Nesting} 层）", "请提供浏览器另存的原始网页，或改用 PDF、TXT");

    private static string NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && end - start < 32 && (char.IsAsciiLetterOrDigit(html[end]) || html[end] == ':'))
        {
            end++;
        }

        return end > start && char.IsAsciiLetter(html[start]) ? html[start..end] : "";
    }

    private static int EndOf(string html, string mark, int from)
    {
        var found = from >= html.Length ? -1 : html.IndexOf(mark, from, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : found + (mark[0] == '<' ? 0 : mark.Length);
    }

    private static (int After, int Attributes) SkipTag(string html, int from)
    {
        // A quotation mark opens a value only behind an equals sign; elsewhere it is a letter of a name.
        var (quote, attributes, wasBlank, last) = ('\0', 0, false, '\0');
        for (var i = from; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                last = c;
                continue;
            }

            if (c == '>')
            {
                return (i + 1, attributes);
            }

            var isBlank = char.IsWhiteSpace(c) || c == '/';
            attributes += wasBlank && !isBlank ? 1 : 0;
            quote = c is '"' or '\'' && last == '=' ? c : '\0';
            last = isBlank ? last : c;
            wasBlank = isBlank;
        }

        return (html.Length, attributes);
    }
}
